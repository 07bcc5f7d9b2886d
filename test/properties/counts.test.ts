import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFolder } from '../cli/fake-world.js';
import { type Counts, type Report, report, type Row } from '../cli/report.js';
import {
  counting,
  csv,
  day,
  files,
  period,
  smallExport,
  stages,
  way,
  patience,
} from './exports.js';

const keyOf = ({ group }: Row): string => JSON.stringify(group);

/** Counts by group, the total under `{}`; a group that is not there has none. */
function countsOf({ rows, total }: Report): (group: string) => Counts {
  const none = Object.fromEntries(
    Object.entries(total.counts).map(([outcome, count]) => [outcome, count === null ? null : 0]),
  );
  const byGroup = new Map([...rows, total].map((row) => [keyOf(row), row.counts]));
  return (group) => byGroup.get(group) ?? none;
}

/** The most that each count can be, whatever the open answers are. */
function mostOf({ rows, total, ...rest }: Report): (group: string) => Counts {
  const most = (row: Row): Row => ({
    ...row,
    counts: Object.fromEntries(
      Object.entries(row.counts).map(([outcome, count]) => [
        outcome,
        count === null ? null : count + (row.open[outcome] ?? 0),
      ]),
    ),
  });
  return countsOf({ ...rest, rows: rows.map(most), total: most(total) });
}

/** All groups of some reports, the total among them. */
const groupsOf = (reports: readonly Report[]): string[] => [
  ...new Set(reports.flatMap(({ rows, total }) => [...rows, total].map(keyOf))),
];

/** Each count is at most another; what is unknown of one is unknown of both. */
function expectAtMost(few: Counts, many: Counts, place: string): void {
  for (const [outcome, count] of Object.entries(few)) {
    if (count === null) expect([place, outcome, many[outcome]]).toEqual([place, outcome, null]);
    else expect(count, `${outcome} of ${place}`).toBeLessThanOrEqual(many[outcome]!);
  }
}

const sum = (parts: readonly Counts[]): Counts =>
  Object.fromEntries(
    Object.keys(parts[0]!).map((outcome) => [
      outcome,
      parts.every((counts) => counts[outcome] === null)
        ? null
        : parts.reduce((all, counts) => all + (counts[outcome] ?? Number.NaN), 0),
    ]),
  );

const written = (data: Parameters<typeof csv>[0], activities: Parameters<typeof csv>[0]) => ({
  'prospects.csv': csv(data),
  'activities.csv': csv(activities),
});

test(
  // Taking out what is out of order moves what has no day: it may be open of one, and in the period of the other.
  'strict counts are at most what the recorded ones can be, and those at most what the implied ones can, in every group',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        smallExport(),
        counting,
        period,
        async ({ prospects, activities }, how, when) => {
          await inFolder(written(prospects, activities), async (cwd) => {
            const reportOf = (policy: string) =>
              report([...files, ...how, ...when, '--stages', policy], { cwd });
            const strict = await reportOf('strict');
            const recorded = await reportOf('recorded');
            const implied = await reportOf('implied');
            const [few, some, many] = [countsOf(strict), countsOf(recorded), mostOf(implied)];
            const possible = mostOf(recorded);
            for (const group of groupsOf([strict, recorded, implied])) {
              for (const [outcome, count] of Object.entries(some(group))) {
                const [least, most] = [few(group)[outcome], many(group)[outcome]];
                const place = `${outcome} of ${group}`;
                if (count === null) expect([place, least, most]).toEqual([place, null, null]);
                else {
                  expect(least, `strict ${place}`).toBeLessThanOrEqual(possible(group)[outcome]!);
                  expect(most, `implied ${place}`).toBeGreaterThanOrEqual(count);
                }
              }
            }
          });
        },
      ),
      { numRuns: 50 },
    );
  },
);

test(
  'the counts of adjacent periods add up to those of the whole period, but for what has no day',
  { timeout: patience },
  async () => {
    const dayAfter = (iso: string): string =>
      new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
    await fc.assert(
      fc.asyncProperty(
        smallExport(),
        fc.tuple(day, day, day).map((days) => days.sort()),
        counting,
        stages,
        async ({ prospects, activities }, [first, middle, last], how, policy) => {
          // Three sorted days may be one and the same; the second period must not be turned round.
          const end = last === middle ? dayAfter(middle) : last;
          await inFolder(written(prospects, activities), async (cwd) => {
            const within = (since: string, until: string) =>
              report([...files, ...how, ...policy, '--since', since, '--until', until], { cwd });
            const whole = await within(first, end);
            const one = await within(first, middle);
            const other = await within(dayAfter(middle), end);
            for (const group of groupsOf([whole, one, other])) {
              const parts = sum([countsOf(one)(group), countsOf(other)(group)]);
              const all = countsOf(whole)(group);
              if (how.includes('activities'))
                expect({ group, ...parts }).toEqual({ group, ...all });
              else expectAtMost(parts, all, group);
            }
            // What is open in each of them may be certain in both together.
            const asked = sum([one, other].map(({ total }) => total.open));
            const most = sum([one.total.counts, other.total.counts, asked]);
            if (!how.includes('activities')) expectAtMost(whole.total.counts, most, 'total');
          });
        },
      ),
      { numRuns: 50 },
    );
  },
);

test(
  'what is counted is in exactly one group, so the rows add up to the total',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(smallExport(), way, async ({ prospects, activities }, options) => {
        await inFolder(written(prospects, activities), async (cwd) => {
          const { rows, total } = await report([...files, ...options], { cwd });
          for (const { counts } of rows) {
            for (const [outcome, count] of Object.entries(counts)) {
              expect(count ?? 0, outcome).toBeLessThanOrEqual(total.counts[outcome] ?? 0);
            }
          }
          if (rows.length > 0) expect(sum(rows.map(({ counts }) => counts))).toEqual(total.counts);
        });
      }),
      { numRuns: 50 },
    );
  },
);
