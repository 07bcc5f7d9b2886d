import fc from 'fast-check';
import { outcomes, perOutcome, type Outcome } from '../../../src/method/milestones.js';
import { type CompareInput, compare } from '../../../src/questions/compare/compare.js';
import type { CompareResult } from '../../../src/questions/compare/result.js';
import { measureCounts, type Measurement } from '../../../src/questions/common/measurement.js';
import { plan, type PlanInput } from '../../../src/questions/plan/plan.js';
import type { PlanResult } from '../../../src/questions/plan/result.js';
import { report } from '../../../src/questions/report/report.js';
import type { ReportOptions, ReportResult } from '../../../src/questions/common/result.js';

/** One rep; what is left out is unknown. */
export type Row = { readonly rep: string } & {
  readonly [K in Outcome | 'revenue' | 'goal' | 'quota' | 'activities']?: number | null;
} & { readonly currency?: string | null };

/** A measurement as it comes of a table of counts with these rows. */
function measurementOf(rows: readonly Row[]): Measurement {
  return measureCounts({
    rows: rows.map((row) => ({
      rep: row.rep,
      labels: {},
      open: perOutcome(() => null),
      counts: perOutcome((outcome) => row[outcome] ?? null),
      revenue:
        (row.revenue ?? null) === null
          ? []
          : [{ amount: row.revenue!, currency: row.currency ?? null }],
      goal: row.goal ?? null,
      revenueGoal: row.quota ?? null,
      activities: row.activities ?? null,
    })),
    ledgers: [],
  });
}

/** What results say of the options when none is given. */
export const withoutOptions: ReportOptions = {
  by: ['rep'],
  unit: 'prospects',
  stages: 'recorded',
  credit: 'owner',
  basis: 'activity',
  since: null,
  until: null,
  asOf: '2026-04-01',
  tz: 'UTC',
  matureDays: null,
  rep: [],
  where: [],
};

/** Compares the reps of some rows, or the groups of a column. */
export const compareRows = (
  rows: readonly Row[],
  {
    by = 'rep',
    ...asked
  }: Partial<Omit<CompareInput, 'measurement' | 'options'>> & { readonly by?: string } = {},
): CompareResult =>
  compare({
    measurement: measurementOf(rows),
    options: { ...withoutOptions, by: [by] },
    effort: null,
    heads: [],
    adjust: null,
    ...asked,
  });

/** Reports some rows. */
export const reportRows = (rows: readonly Row[]): ReportResult =>
  report(measurementOf(rows), withoutOptions, null);

/** Plans from some rows; ten wins, for the team, unless asked otherwise. */
export const planRows = (
  rows: readonly Row[],
  asked: Partial<Omit<PlanInput, 'measurement' | 'options'>> = {},
): PlanResult =>
  plan({
    measurement: measurementOf(rows),
    options: withoutOptions,
    rep: null,
    goal: { wins: 10 },
    sure: [0.5, 0.8, 0.9],
    planned: null,
    ...asked,
  });

/** The milestones from targets to wins. */
const way = ['targets', 'qualified', 'booked', 'held', 'proposals', 'wins'] as const;

/** A row from its counts along the way. */
export const row = (rep: string, ...counts: readonly number[]): Row => ({
  rep,
  ...Object.fromEntries(counts.map((count, place) => [way[place]!, count])),
});

/** The team of methods.md, section 6; the same as fixtures/counts/team.csv. */
export const worked: readonly Row[] = [
  row('Ana', 120, 60, 54, 50, 20, 5),
  row('Ben', 150, 60, 72, 60, 15, 5),
  row('Cy', 100, 45, 44, 40, 22, 9),
  row('Dee', 130, 70, 66, 58, 25, 3),
  row('Eli', 40, 18, 17, 15, 9, 3),
];

/** Numbers of one rep where no milestone has more than the one before; zeros are frequent. */
const funnel: fc.Arbitrary<readonly number[]> = fc
  .tuple(
    fc.nat(80),
    fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1)), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([targets, shares]) => {
    const counts = [targets];
    for (const share of shares) counts.push(Math.round(counts.at(-1)! * share));
    return counts;
  });

/** Numbers of one rep that follow from nothing: more after less, and something after zero. */
const wild: fc.Arbitrary<readonly number[]> = fc.array(fc.oneof(fc.nat(40), fc.constant(0)), {
  minLength: 6,
  maxLength: 6,
});

const rowsOf = (counts: fc.Arbitrary<readonly number[]>, least: number, most: number) =>
  fc
    .array(counts, { minLength: least, maxLength: most })
    .map((all): Row[] => all.map((one, place) => row(`Rep ${place + 1}`, ...one)));

/** Teams whose numbers make sense. */
export const tidyTeam = (least: number, most: number): fc.Arbitrary<Row[]> =>
  rowsOf(funnel, least, most);

/** Teams of any numbers at all, every milestone known. */
export const anyTeam = (least: number, most: number): fc.Arbitrary<Row[]> =>
  rowsOf(fc.oneof(funnel, wild), least, most);

/** Teams of any numbers, of which only some milestones, wins among them, are known. */
export const partlyKnownTeam = (least: number, most: number): fc.Arbitrary<Row[]> =>
  fc
    .tuple(anyTeam(least, most), fc.subarray(way.slice(0, 5)))
    .map(([rows, unknown]) =>
      rows.map((one) => ({ ...one, ...Object.fromEntries(unknown.map((name) => [name, null])) })),
    );

/** All counts of a row so many times. */
export const times = (one: Row, factor: number): Row => ({
  ...one,
  ...Object.fromEntries(
    outcomes.flatMap((outcome) => {
      const value = one[outcome];
      return typeof value === 'number' ? [[outcome, value * factor]] : [];
    }),
  ),
});

/** Where a result holds what JSON cannot: undefined, NaN, an infinity; or a sentence nobody would say. */
export function oddities(value: unknown, path = '$'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string') {
    const said = /\.(sentence|message)$/.test(path);
    const odd = value === '' || /NaN|undefined|null|Infinity|\[object/.test(value);
    return said && odd ? [`${path} says "${value}"`] : [];
  }
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [`${path} is ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => oddities(inner, `${path}.${key}`));
}
