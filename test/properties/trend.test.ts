import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkKeys, ratioKeys } from '../../src/method/ratios.js';
import { outcomes } from '../../src/method/milestones.js';
import type { ReportResult } from '../../src/questions/common/result.js';
import {
  trendSchema,
  type TrendResult,
  type TrendSeries,
} from '../../src/questions/trend/result.js';
import { inFolder, runJson } from '../cli/fake-world.js';
import { report } from '../cli/report.js';
import { counting, csv, files, patience, period, smallExport, stages } from './exports.js';

type Counts = Readonly<Record<string, number | null>>;

const sum = (rows: readonly { readonly counts: Counts }[]): Counts =>
  Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      rows.reduce((all, { counts }) => all + (counts[outcome] ?? 0), 0),
    ]),
  );

const zeroed = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).map(([outcome, count]) => [outcome, count ?? 0]));

const nothing: Counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0]));

function expectAtMost(few: Counts, many: Counts, place = 'all periods'): void {
  for (const outcome of outcomes) {
    expect(few[outcome]!, `${outcome} of ${place}`).toBeLessThanOrEqual(many[outcome]!);
  }
}

const every = (name: string, args: readonly string[], cwd: string): Promise<TrendResult> =>
  runJson<TrendResult>(['trend', '-q', ...files, ...args, '--every', name], { cwd });

const ways = fc.tuple(counting, stages, period).map((parts) => parts.flat());

test(
  'the periods of a trend together are the report of all of them, group by group, and add up to it but for what has no day',
  { timeout: patience },
  async () => {
    const name = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
    await fc.assert(
      fc.asyncProperty(smallExport(), ways, name, async ({ prospects, activities }, args, name) => {
        const written = { 'prospects.csv': csv(prospects), 'activities.csv': csv(activities) };
        await inFolder(written, async (cwd) => {
          const trend = await every(name, args, cwd);
          expect(trendSchema.parse(trend)).toEqual(trend);
          const [first, last] = [trend.periods[0]?.first, trend.periods.at(-1)?.last];
          fc.pre(first !== undefined && last !== undefined);
          const open = (flag: string, day: string) => (args.includes(flag) ? [] : [flag, day]);
          const bounds = [...open('--since', first), ...open('--until', last)];
          const whole = await report([...files, ...args, ...bounds], { cwd });
          const keyed = (group: TrendSeries['group']) => JSON.stringify(group);
          const byGroup = new Map(whole.rows.map((row) => [keyed(row.group), row]));
          const all = [trend.total, ...trend.groups];
          for (const { group, rows, total } of all) {
            const counted = group === trend.total.group ? whole.total : byGroup.get(keyed(group));
            expect(zeroed(total.counts)).toEqual(zeroed(counted?.counts ?? nothing));
            expect(zeroed(total.open)).toEqual(zeroed(counted?.open ?? nothing));
            expectAtMost(sum(rows), zeroed(total.counts));
            const isRows = args.includes('activities');
            if (isRows) expect(sum(rows)).toEqual(zeroed(total.counts));
          }
          const told = new Set(trend.groups.map(({ group }) => keyed(group)));
          for (const group of byGroup.keys()) expect(told).toContain(group);
          const asked = sum(trend.total.rows.map((row) => ({ counts: row.open })));
          const most = sum([{ counts: sum(trend.total.rows) }, { counts: asked }]);
          expectAtMost(zeroed(whole.total.counts), most);
        });
      }),
      { numRuns: 60 },
    );
  },
);

test(
  'a period of a trend is what a report of that period alone says, open answers and all',
  { timeout: patience },
  async () => {
    const name = fc.constantFrom('week', 'month', 'quarter');
    await fc.assert(
      fc.asyncProperty(smallExport(), ways, name, async ({ prospects, activities }, args, name) => {
        fc.pre(!args.includes('--since') && !args.includes('--until'));
        const written = { 'prospects.csv': csv(prospects), 'activities.csv': csv(activities) };
        await inFolder(written, async (cwd) => {
          const { periods, total } = await every(name, args, cwd);
          for (const [place, { first, last }] of periods.slice(0, 8).entries()) {
            const bounds = ['--since', first, '--until', last];
            const asked = ['report', '-q', ...files, ...args, ...bounds];
            const alone = (await runJson<ReportResult>(asked, { cwd })).total;
            const { counts, open, ratios } = total.rows[place]!;
            expect([first, counts, open]).toEqual([first, alone.counts, alone.open]);
            for (const key of ratioKeys) {
              const { open: asksOf, least, most } = alone.ratios[key];
              expect(ratios[key]).toMatchObject({ open: asksOf, least, most });
            }
          }
        });
      }),
      { numRuns: 25 },
    );
  },
);

test(
  'the days of a month, and the months of a quarter, add up to it but for what has no day',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(smallExport(), ways, async ({ prospects, activities }, args) => {
        const written = { 'prospects.csv': csv(prospects), 'activities.csv': csv(activities) };
        await inFolder(written, async (cwd) => {
          const days = await every('day', args, cwd);
          const months = await every('month', args, cwd);
          const quarters = await every('quarter', args, cwd);
          for (const { period, counts } of months.total.rows) {
            const inIt = days.total.rows.filter((row) => row.period.startsWith(period));
            expectAtMost(sum(inIt), zeroed(counts), period);
          }
          quarters.periods.forEach(({ first, last }, place) => {
            const inIt = months.periods.flatMap((month, at) =>
              month.first >= first && month.last <= last ? [months.total.rows[at]!] : [],
            );
            expectAtMost(sum(inIt), zeroed(quarters.total.rows[place]!.counts), 'quarter');
          });
        });
      }),
      { numRuns: 30 },
    );
  },
);

test(
  'every change is the difference to the period before, and its interval is around it',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(smallExport(), ways, async ({ prospects, activities }, args) => {
        const written = { 'prospects.csv': csv(prospects), 'activities.csv': csv(activities) };
        await inFolder(written, async (cwd) => {
          const { total, groups } = await every('month', args, cwd);
          for (const { rows } of [total, ...groups]) {
            rows.forEach((row, at) => {
              const before = rows[at - 1];
              if (before === undefined) return expect(row.change).toBeNull();
              for (const outcome of outcomes) {
                const [now, then] = [row.counts[outcome], before.counts[outcome]];
                const isOpen = Boolean(row.open[outcome]) || Boolean(before.open[outcome]);
                expect(row.change!.counts[outcome]).toBe(
                  now === null || isOpen ? null : now - then!,
                );
              }
              const changes = { ...row.change!.ratios, ...row.change!.links };
              const now = { ...row.ratios, ...row.links };
              const then = { ...before.ratios, ...before.links };
              for (const key of [...ratioKeys, ...linkKeys]) {
                const [is, was] = [now[key].value, then[key].value];
                const change = changes[key];
                if (is === null || was === null) expect(change).toBeNull();
                else {
                  expect(change!.gap).toBe(is - was);
                  expect(change!.low ?? change!.gap).toBeLessThanOrEqual(change!.gap + 1e-12);
                  expect(change!.high ?? change!.gap).toBeGreaterThanOrEqual(change!.gap - 1e-12);
                }
              }
            });
          }
        });
      }),
      { numRuns: 30 },
    );
  },
);
