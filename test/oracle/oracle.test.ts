import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../cli/fake-world.js';
import { report } from '../cli/report.js';
import { linesOf, optionsOf, programAnswer } from './compare.js';
import { messyExport } from './messy-data.js';
import { askedOf } from './share.js';
import { type Given, type Question, SqlOracle } from './sql-oracle.js';

const asOf = '2026-04-15';

type Way = Pick<Question, 'stages' | 'unit' | 'credit' | 'basis'>;
type Rest = Omit<Question, keyof Way>;

/** Every way of counting. */
const ways: Way[] = (['recorded', 'implied', 'strict'] as const).flatMap((stages) =>
  (['prospects', 'activities'] as const).flatMap((unit) =>
    (['owner', 'actor'] as const).flatMap((credit) =>
      (['activity', 'cohort'] as const).map((basis) => ({ stages, unit, credit, basis })),
    ),
  ),
);

const periods: Pick<Question, 'since' | 'until' | 'asOf'>[] = [
  { asOf },
  { asOf: '2026-02-20' },
  { asOf, since: '2026-01-20', until: '2026-03-05' },
  { asOf: '2026-03-01', since: '2026-02-10' },
  { asOf, until: '2026-02-28' },
];

const selections: Pick<Question, 'by' | 'segment' | 'reps'>[] = [
  { by: ['rep', 'id'] },
  { by: ['segment'] },
  { by: ['month'] },
  { by: ['rep'], segment: 'retail' },
  { by: ['month', 'segment'], segment: '(none)' },
  { by: ['rep', 'segment'], reps: ['anna rossi', 'Zoë Öst'] },
  { by: ['segment'], reps: ['(unassigned)'] },
];

/** Every period with and without an age; every selection with some of them. */
const rests: Rest[] = [
  ...periods.flatMap((period) => [
    { ...period, by: ['rep', 'month'] as const },
    { ...period, by: ['rep', 'month'] as const, mature: 30 },
  ]),
  ...selections.flatMap((selection) => [
    { ...selection, ...periods[2]! },
    { ...selection, ...periods[0]!, mature: 21 },
  ]),
];

/** Without prospects nothing is known of their segments, nor when they entered. */
const restsOfActivities: Rest[] = periods.flatMap((period) => [
  { ...period, by: ['rep'] as const },
  { ...period, by: ['rep'] as const, reps: ['bruno bianchi'] },
]);

interface Case {
  readonly seed: number;
  readonly given: Given;
  readonly ways: readonly Way[];
  readonly rests: readonly Rest[];
  /** See `askedOf`. */
  readonly turn: number | null;
}

const cases: Case[] = [
  { seed: 1, given: 'prospects and activities', ways, rests, turn: 0 },
  { seed: 2, given: 'prospects and activities', ways, rests: rests.slice(0, 12), turn: 1 },
  { seed: 4, given: 'prospects and activities', ways, rests: rests.slice(12), turn: 1 },
  {
    seed: 5,
    given: 'prospects',
    ways: ways.filter(({ unit }) => unit === 'prospects'),
    rests: rests.slice(0, 12),
    turn: null,
  },
  {
    seed: 6,
    given: 'activities',
    ways: ways.filter(({ basis }) => basis === 'activity'),
    rests: restsOfActivities,
    turn: null,
  },
];

describe.each(cases)(
  'given $given, messy data of seed $seed',
  ({ seed, given, ways, rests, turn }) => {
    let folder: string;
    let oracle: SqlOracle;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'spanco-oracle-'));
      const { prospects, activities } = messyExport(seed);
      writeFiles(folder, { 'prospects.csv': prospects, 'activities.csv': activities });
      oracle = await SqlOracle.open(folder, given);
    });

    afterAll(async () => {
      oracle.close();
      await rm(folder, { recursive: true, force: true });
    });

    test.each(ways)(
      'the program and SQL count alike: stages $stages, unit $unit, credit $credit, basis $basis',
      async (way) => {
        const differing: unknown[] = [];
        for (const rest of askedOf(rests, ways.indexOf(way), turn)) {
          const question = { ...way, ...rest };
          const program = linesOf(await programAnswer(folder, given, question));
          const sql = linesOf(await oracle.answer(question));
          if (program.join('\n') !== sql.join('\n')) {
            differing.push({ options: optionsOf(question).join(' '), program, sql });
          }
        }
        expect(differing).toEqual([]);
      },
    );
  },
);

test.each([1, 2, 3, 4, 5, 6])(
  'the program and SQL send every row of seed %i to the same place',
  async (seed) => {
    const folder = await mkdtemp(join(tmpdir(), 'spanco-oracle-'));
    const { prospects, activities } = messyExport(seed);
    writeFiles(folder, { 'prospects.csv': prospects, 'activities.csv': activities });
    const oracle = await SqlOracle.open(folder, 'prospects and activities');
    try {
      const files = ['-p', 'prospects.csv', '-a', 'activities.csv'];
      const { quality } = await report(files, { cwd: folder });
      expect({
        prospects: quality.prospects,
        activities: quality.activities,
        conflicts: quality.conflicts,
        skippedStages: quality.skippedStages,
        repeated: quality.all.duplicate,
        rejected: quality.all.rejected,
        unmatched: quality.all.unmatched,
      }).toEqual(await oracle.places());
    } finally {
      oracle.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
