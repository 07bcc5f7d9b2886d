import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../cli/fake-world.js';
import { goalsIn } from '../cli/goals-of.js';
import { optionsOf } from './compare.js';
import { messyExport } from './messy-data.js';
import { type Question, SqlOracle } from './sql-oracle.js';

const asOf = '2026-03-01';
const reps = ['Anna Rossi', 'Bruno Bianchi', 'Niccolò Ferrari', 'Zoë Öst', '__proto__'];
/** Running, ended, not even a week long. */
const periods = [
  { start: '2026-01-10', end: '2026-03-31' },
  { start: '2026-01-01', end: '2026-02-10' },
  { start: '2026-02-27', end: '2026-03-02' },
];
/** Milestones by their place on the path, activities by the words of their types. */
const milestones = { targets: 0, qualified: 1, booked: 2, held: 3, proposals: 4, wins: 5 };
const activities = {
  calls: ['call'],
  meetings: ['appointment'],
  qualifications: ['qualificationcall'],
};

const goals = [null, ...reps].flatMap((rep) =>
  periods.flatMap((period) =>
    [...Object.keys(milestones), ...Object.keys(activities)].map((measure) => ({
      ...(rep === null ? {} : { rep }),
      measure,
      target: 1000,
      ...period,
    })),
  ),
);

type Way = Omit<Question, 'by' | 'asOf' | 'since' | 'until'>;

const usual = {
  stages: 'recorded',
  unit: 'prospects',
  credit: 'owner',
  basis: 'activity',
} as const;
const ways: Way[] = [
  usual,
  { ...usual, credit: 'actor' },
  { ...usual, unit: 'activities', credit: 'actor' },
  { ...usual, stages: 'implied', segment: 'retail' },
  { ...usual, stages: 'strict', mature: 21 },
  { ...usual, basis: 'cohort' },
  { ...usual, basis: 'cohort', mature: 30, segment: 'retail', credit: 'actor' },
];

/** What SQL says of every goal, as `Anna Rossi wins 2026-01-10: 3`. */
async function answersOf(oracle: SqlOracle, way: Way): Promise<string[]> {
  const lines: string[] = [];
  for (const { start, end } of periods) {
    const until = end < asOf ? end : asOf;
    const question: Question = { ...way, by: ['rep'], asOf, since: start, until };
    const { rows, total } = await oracle.answer(question);
    for (const [measure, place] of Object.entries(milestones)) {
      lines.push(`team ${measure} ${start}: ${total[place]}`);
      for (const rep of reps) {
        lines.push(`${rep} ${measure} ${start}: ${rows.get(rep.toLowerCase())?.[place] ?? 0}`);
      }
    }
    for (const [measure, types] of Object.entries(activities)) {
      const counts = await oracle.performed(question, types);
      lines.push(`team ${measure} ${start}: ${counts.get('total') ?? 0}`);
      for (const rep of reps) {
        lines.push(`${rep} ${measure} ${start}: ${counts.get(rep.toLowerCase()) ?? 0}`);
      }
    }
  }
  return lines.sort();
}

describe.each([1, 2, 7])('of messy data of seed %i', (seed) => {
  let folder: string;
  let oracle: SqlOracle;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spanco-goals-'));
    const { prospects, activities } = messyExport(seed);
    writeFiles(folder, {
      'prospects.csv': prospects,
      'activities.csv': activities,
      'goals.json': JSON.stringify(goals),
    });
    oracle = await SqlOracle.open(folder, 'prospects and activities');
  });

  afterAll(async () => {
    oracle.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(ways)(
    'goals and SQL count alike: $stages, $unit, $credit, $basis, mature $mature, $segment',
    async (way) => {
      const args = ['-p', 'prospects.csv', '-a', 'activities.csv', '--goals', 'goals.json'];
      const said = await goalsIn(folder, [...args, ...optionsOf({ ...way, by: [], asOf })]);
      const lines = said.map(
        ({ rep, measure, start, attained }) => `${rep ?? 'team'} ${measure} ${start}: ${attained}`,
      );
      const names = new Map(reps.map((rep) => [rep.toLowerCase(), rep]));
      const spelled = lines.map((line) =>
        line.replace(/^.*?(?= \w+ \d{4}-)/, (rep) => names.get(rep.toLowerCase()) ?? rep),
      );
      expect(spelled.sort()).toEqual(await answersOf(oracle, way));
      expect(spelled.some((line) => !line.endsWith(': 0'))).toBe(true);
    },
  );
});
