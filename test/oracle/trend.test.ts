import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrendResult, TrendSeries } from '../../src/questions/trend/result.js';
import { runJson, writeFiles } from '../cli/fake-world.js';
import { filesOf, folded, linesOf, optionsOf } from './compare.js';
import { messyExport } from './messy-data.js';
import { askedOf } from './share.js';
import { type Answer, type Given, type Question, SqlOracle } from './sql-oracle.js';

type Way = Pick<Question, 'stages' | 'unit' | 'credit' | 'basis'>;
type Rest = Omit<Question, keyof Way>;

const asOf = '2026-03-20';
const within = [10, 30, 60];
const places = ['targets', 'qualified', 'booked', 'held', 'proposals', 'wins', 'orders'];

const rests: Rest[] = [
  { asOf, every: 'month', by: ['rep', 'period'] },
  { asOf, every: 'week', by: ['period'], since: '2026-01-20', until: '2026-03-05' },
  { asOf, every: 'quarter', by: ['segment', 'period'], mature: 21 },
  { asOf, every: 'day', by: ['period'], reps: ['anna rossi', 'Zoë Öst'], mature: 10 },
  { asOf, every: 'year', by: ['period'], segment: 'retail', since: '2026-02-10' },
];

async function trendOf(folder: string, given: Given, question: Question): Promise<TrendResult> {
  const by = question.by.filter((one) => one !== 'period');
  const { every, ...rest } = question;
  const args = [...optionsOf({ ...rest, by }), '--every', every!];
  const days = within.flatMap((each) => ['--within', String(each)]);
  return runJson(['trend', '-q', ...filesOf[given], ...args, ...days], { cwd: folder });
}

/** The counts of every row, under the key that SQL has for it. */
function answerOf({ groups, total, options }: TrendResult, by: Question['by']): Answer {
  const counts = (of: TrendSeries['total']) => Object.values(of.counts).map((count) => count ?? 0);
  const series = by.length === 1 ? [total] : groups;
  const rows = series.flatMap(({ group, rows }) =>
    rows.map((row): [string, number[]] => {
      const labels = options.by.map((name) => folded(group[name]!));
      return [[...labels, row.period].join(' | '), counts(row)];
    }),
  );
  return { rows: new Map(rows), total: counts(total.total) };
}

const laterOf = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);
const earlierOf = (a: string, b: string | undefined): string => (b !== undefined && b < a ? b : a);

/**
 * What SQL says of every period, and of all as one: what has no day may be open in each of them, and certain in all.
 * A cohort is of the period in which it entered.
 */
async function sqlAnswer(
  oracle: SqlOracle,
  question: Question,
  { periods }: TrendResult,
): Promise<Answer> {
  const { rows, total } = await oracle.answer(question);
  const { every, since, until, ...rest } = question;
  if (every === undefined || question.basis === 'cohort') return { rows, total };
  const whole = await oracle.answer({
    ...rest,
    by: [],
    since: laterOf(periods[0]!.first, since),
    until: earlierOf(periods.at(-1)!.last, until),
  });
  return { rows, total: whole.total };
}

const cases: { seed: number; given: Given; ways: Way[]; turn: number | null }[] = [
  { seed: 11, given: 'prospects and activities', turn: 0 },
  { seed: 12, given: 'prospects and activities', turn: 1 },
  { seed: 13, given: 'prospects', turn: null },
].map(({ seed, given, turn }) => ({
  seed,
  turn,
  given: given as Given,
  ways: (['recorded', 'implied', 'strict'] as const).flatMap((stages) =>
    (['prospects', 'activities'] as const)
      .filter((unit) => given !== 'prospects' || unit === 'prospects')
      .flatMap((unit) =>
        (['owner', 'actor'] as const).flatMap((credit) =>
          (['activity', 'cohort'] as const).map((basis) => ({ stages, unit, credit, basis })),
        ),
      ),
  ),
}));

describe.each(cases)('given $given, messy data of seed $seed', ({ seed, given, ways, turn }) => {
  let folder: string;
  let oracle: SqlOracle;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spanco-oracle-'));
    const { prospects, activities } = messyExport(seed, 120);
    writeFiles(folder, { 'prospects.csv': prospects, 'activities.csv': activities });
    oracle = await SqlOracle.open(folder, given);
  });

  afterAll(async () => {
    oracle.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(ways)(
    'a trend and SQL say the same of $stages, $unit, $credit, $basis',
    async (way) => {
      for (const rest of askedOf(rests, ways.indexOf(way), turn)) {
        const question = { ...way, ...rest };
        const result = await trendOf(folder, given, question);
        const program = linesOf(answerOf(result, question.by));
        expect(program, `counts: ${optionsOf(question).join(' ')}`).toEqual(
          linesOf(await sqlAnswer(oracle, question, result)),
        );

        const { steps, conversion } = result.total;
        const pairs = steps.map(({ from, to }): [number, number] => [
          places.indexOf(from),
          places.indexOf(to),
        ]);
        // Where nobody knows from which age on to judge, prospects of any age are, also of an unknown one.
        const { days } = result.maturity;
        const age = days === null ? question : { ...question, mature: days };
        const byPlace = new Map(
          (await oracle.steps(age, pairs)).map((times, at) => [
            // SQL answers in the order of places, the longer way first.
            [...pairs].sort(([a, b], [c, d]) => a - c || d - b)[at]!.join(),
            times,
          ]),
        );
        expect(
          steps.map(({ count, median, ninetiethPercentile, backwards }) => [
            count,
            median ?? -1,
            ninetiethPercentile ?? -1,
            backwards,
          ]),
          `steps: ${optionsOf(question).join(' ')}`,
        ).toEqual(
          pairs.map((pair) =>
            byPlace.get(pair.join())!.map((value) => expect.closeTo(value, 9) as unknown),
          ),
        );
        expect(
          conversion!.within.map(({ won, atRisk }) => [conversion!.prospects, won, atRisk]),
          `conversion: ${optionsOf(question).join(' ')}`,
        ).toEqual(await oracle.followed(question, within));
      }
    },
  );
});
