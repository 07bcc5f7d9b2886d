/**
 * Teams with real differences whose CRM writes "Lost" over the stage of half of the lost deals: no verdict may point
 * another way, or be surer, than on the table that forgets nothing. SPANCO_TABLES=2000 makes more tables than the few of
 * every day, and prints what was compared.
 */
import { expect, test } from 'vitest';
import { compare, readStudy } from '../../src/index.js';
import { randomFrom } from './equals.js';

const asked = process.env.SPANCO_TABLES;
const TABLES = Number(asked ?? 12);

const stages = [
  'Lead',
  'Qualified',
  'Meeting booked',
  'Meeting held',
  'Proposal sent',
  'Closed won',
];

interface Deal {
  readonly id: string;
  readonly rep: string;
  readonly stage: string;
  readonly status: string;
}

/** Deals of some reps, each with chances of their own: where each stands, and whether it is lost there. */
function dealsOf(random: () => number): Deal[] {
  const reps = ['Anna', 'Bruno', 'Carla', 'Dino'].slice(0, 2 + Math.floor(random() * 3));
  return reps.flatMap((rep) => {
    const chances = stages.slice(1).map(() => 0.3 + 0.6 * random());
    const [size, lostShare] = [10 + Math.floor(random() * 120), random()];
    return Array.from({ length: size }, (_, place) => {
      const failed = chances.findIndex((chance) => random() > chance);
      const stage = stages[failed === -1 ? stages.length - 1 : failed]!;
      const status = failed === -1 ? 'Won' : random() < lostShare ? 'Lost' : 'Open';
      return { id: `${rep}-${place}`, rep, stage, status };
    });
  });
}

const forgetting = (deals: readonly Deal[], random: () => number): Deal[] =>
  deals.map((deal) =>
    deal.status === 'Lost' && random() < 0.5 ? { ...deal, stage: 'Closed lost' } : deal,
  );

const strength = { unknown: 0, none: 0, luck: 0, leaning: 1, real: 2 } as const;

interface Bounded {
  readonly least: number | null;
  readonly most: number | null;
}

/** A verdict with the way it points: that of both ends, since the gap itself may be open. */
function pointed(
  verdict: keyof typeof strength,
  { a, b }: { readonly a: Bounded; readonly b: Bounded },
) {
  const ends = a.least! - b.most! + (a.most! - b.least!);
  return { sure: strength[verdict], way: strength[verdict] === 0 ? 0 : Math.sign(ends) };
}

test('half of the losses forgetting their stage turns no verdict round, and makes none surer', async () => {
  const random = randomFrom(20_261_127);
  const seen = { compared: 0, told: 0, kept: 0 };
  for (let table = 0; table < TABLES; table += 1) {
    const whole = dealsOf(random);
    const [known, forgot] = [
      await readStudy({ prospects: [...whole] }),
      await readStudy({ prospects: forgetting(whole, random) }),
    ];
    const reps = ['Anna', 'Bruno'];
    const less = compare(forgot, { reps });
    const more = compare(known, { reps, effort: less.effort });
    const verdicts = [
      [less.pair!.efficiency, more.pair!.efficiency] as const,
      ...less.pair!.stages.map((stage, place) => [stage, more.pair!.stages[place]!] as const),
    ];
    for (const [weak, strong] of verdicts) {
      const [one, two] = [pointed(weak.verdict, weak), pointed(strong.verdict, strong)];
      seen.compared += 1;
      seen.told += two.sure > 0 ? 1 : 0;
      seen.kept += one.sure > 0 ? 1 : 0;
      expect(one.sure).toBeLessThanOrEqual(two.sure);
      if (one.sure > 0) expect(one.way).toBe(two.way);
    }
  }
  if (asked !== undefined) process.stdout.write(`${JSON.stringify(seen)}\n`);
  expect(seen.kept).toBeGreaterThan(0);
}, 600_000);
