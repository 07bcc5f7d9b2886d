import { describe, expect, test } from 'vitest';
import { readStudy } from '../../../src/index.js';
import { sourceOf } from '../../../src/library/study.js';
import type { Journeys } from '../../../src/funnel/journeys.js';
import type { TallyOptions } from '../../../src/funnel/tally-options.js';
import { fates, moversOf } from '../../../src/questions/diff/movers.js';

/** Numbers from 0 to 1, the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const everything: TallyOptions = {
  ...{ since: null, until: null, basis: 'activity', mature: null, unit: 'prospects' },
  ...{ by: [], reps: null, where: () => true, asOf: 30_000 },
};

const stages = ['New', 'Qualified', 'Meeting booked', 'Meeting held', 'Proposal sent'];

/** The paths of deals at these stages, open unless said, beside one that was won. */
async function journeysOf(rows: readonly string[]): Promise<Journeys> {
  const text = ['Id,Stage,Status', ...rows.map((row, at) => `${at},${row}`), 'w,Won,Won'].join(
    '\n',
  );
  const { study } = sourceOf(await readStudy({ prospects: { text, name: 'deals.csv' } }));
  if (study.kind === 'counts') throw new Error('no export');
  return study.journeys;
}

/** What is said of deals of which each moved or stayed. */
const movedBy = (journeys: Journeys, isMoved: (prospect: number) => boolean) => {
  const fate = new Uint8Array(journeys.size);
  for (let prospect = 0; prospect < journeys.size - 1; prospect++) {
    fate[prospect] = isMoved(prospect) ? fates.moved : fates.stayed;
  }
  return moversOf(journeys, everything, fate)!;
};

describe('deals that moved beside those that stayed', () => {
  test.each([0.5, 0.15])(
    'are told apart in no more than 5 of 100 splits by chance, of which %d move',
    async (share) => {
      const random = seeded(2026);
      const rows = Array.from(
        { length: 240 },
        () => `${stages[Math.floor(random() * stages.length)]!},Open`,
      );
      const journeys = await journeysOf(rows);
      const splits = 600;
      let real = 0;
      for (let split = 0; split < splits; split++) {
        const { steps } = movedBy(journeys, () => random() < share);
        expect(steps.map(({ ratio }) => ratio)).toEqual([
          ...['qualification', 'booking', 'appointment', 'proposal'],
        ]);
        if (steps.some(({ verdict }) => verdict === 'real')) real += 1;
      }
      expect(real / splits).toBeLessThanOrEqual(0.05);
    },
  );

  test('are told apart where they differed before', async () => {
    const journeys = await journeysOf(
      Array.from({ length: 200 }, (_, at) =>
        at % 2 === 0 ? 'Meeting held,Open' : 'Meeting booked,Open',
      ),
    );
    // Of those whose appointment was held three in four move on, of the others one in four.
    const { steps, sentence, moved, stayed } = movedBy(journeys, (at) =>
      at % 2 === 0 ? at % 8 !== 0 : at % 8 === 1,
    );
    expect([moved, stayed]).toEqual([100, 100]);
    const appointment = steps.find(({ ratio }) => ratio === 'appointment')!;
    expect(appointment).toMatchObject({ gap: 0.5, verdict: 'real' });
    expect(sentence).toBe(
      '100 open deals have moved since, 100 stayed. Before that they differed by more than luck explains: appointment 75.0 % (75/100) against 25.0 % (25/100).',
    );
  });

  test('are no more than few where few are known', async () => {
    const journeys = await journeysOf(['Meeting held,Open', 'Meeting booked,Open']);
    const { steps, sentence } = movedBy(journeys, (at) => at === 0);
    expect(steps.find(({ ratio }) => ratio === 'appointment')!.verdict).toBe('luck');
    expect(sentence).toContain('1 open deal has moved since, 1 stayed.');
  });

  test('are nothing to compare where all moved, or none did', async () => {
    const journeys = await journeysOf(['Proposal sent,Open', 'New,Open']);
    expect(movedBy(journeys, () => true)).toBeNull();
    expect(movedBy(journeys, () => false)).toBeNull();
  });

  test('take steps together where a milestone between them is unknown', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => (at < 40 ? 'Proposal sent' : 'Qualified'));
    const journeys = await journeysOf([...rows, 'New'].map((stage) => `${stage},Open`));
    const { steps } = movedBy(journeys, (at) => at < 40);
    expect(steps.map(({ from, to, ratio, verdict }) => [from, to, ratio, verdict])).toEqual([
      ['targets', 'qualified', 'qualification', expect.any(String)],
      ['qualified', 'proposals', null, 'real'],
    ]);
  });
});
