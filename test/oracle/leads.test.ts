import { expect, test } from 'vitest';
import type { LeadsResult, LeadsRow } from '../../src/questions/leads/result.js';
import { inFolder, runJson } from '../cli/fake-world.js';
import { leadsOracle, type LeadsLine, type LeadsQuestion } from './leads-sql.js';
import { messyLeads } from './messy-leads.js';

const asOf = '2026-04-15';
const all: LeadsQuestion = { asOf, hot: 7, warm: 60, basis: 'activity' };
const period = { since: '2026-01-20', until: '2026-03-15' };

const questions: LeadsQuestion[] = [
  all,
  { ...all, asOf: '2026-02-20', hot: 0, warm: 0 },
  { ...all, hot: 14, warm: 90, rep: 'Anna Rossi' },
  { ...all, segment: 'Retail' },
  { ...all, ...period },
  { ...all, until: '2026-03-01', segment: 'Food' },
  { ...all, ...period, basis: 'cohort' },
  { ...all, mature: 20 },
  { ...all, ...period, mature: 30, basis: 'cohort', rep: 'Bruno Bianchi' },
];

function optionsOf(question: LeadsQuestion): string[] {
  const { asOf, hot, warm, basis, since, until, mature, rep, segment } = question;
  const given = (name: string, value: string | number | undefined) =>
    value === undefined ? [] : [`--${name}`, String(value)];
  return [
    ...given('as-of', asOf),
    ...given('hot', hot),
    ...given('warm', warm),
    ...given('basis', basis),
    ...given('since', since),
    ...given('until', until),
    ...given('mature', mature),
    ...given('rep', rep),
    ...given('where', segment === undefined ? undefined : `segment=${segment}`),
  ];
}

/** A row of the program as SQL would answer. */
const lineOf = (by: string, { group, counts, firstContact }: LeadsRow): LeadsLine => {
  const { count, never, young, untimed, withoutEntry, median, ninetiethPercentile } = firstContact!;
  const { targets, wins, lost } = counts;
  return {
    by,
    label: group,
    targets: targets!,
    wins: wins!,
    lost: lost!,
    contacted: count,
    never,
    young,
    untimed,
    withoutEntry,
    median: median === null ? null : Number(median.toFixed(9)),
    ninetieth: ninetiethPercentile === null ? null : Number(ninetiethPercentile.toFixed(9)),
  };
};

const linesOf = ({ sources, temperatures, qualifications, total }: LeadsResult): LeadsLine[] => [
  ...sources!.map((row) => lineOf('source', row)),
  ...temperatures!.map((row) => lineOf('temperature', row)),
  ...qualifications!.map((row) => lineOf('qualification', row)),
  lineOf('total', total),
];

const sorted = (lines: readonly LeadsLine[]): string[] =>
  lines
    // A group of which nothing but an earlier milestone counts is in the answer of the program alone.
    .filter(({ targets, wins, lost }) => targets + wins + lost > 0)
    .map((line) =>
      JSON.stringify({
        ...line,
        median: line.median === null ? null : Number(line.median.toFixed(9)),
        ninetieth: line.ninetieth === null ? null : Number(line.ninetieth.toFixed(9)),
      }),
    )
    .sort();

test.each([1, 2, 3])('the program and SQL say the same of the leads of seed %i', async (seed) => {
  await inFolder(messyLeads(seed), async (cwd) => {
    const oracle = await leadsOracle(cwd);
    try {
      for (const question of questions) {
        const args = ['leads', '-p', 'prospects.csv', '-a', 'activities.csv'];
        const result = await runJson<LeadsResult>([...args, ...optionsOf(question)], { cwd });
        const asked = optionsOf(question).join(' ');
        expect([asked, ...sorted(linesOf(result))]).toEqual([
          asked,
          ...sorted(await oracle.lines(question)),
        ]);
        const lost = result
          .winBack!.entries.map(({ id, daysSince, score }) => ({
            id,
            days: daysSince,
            points: [score.reason, score.amount, score.got, score.age],
          }))
          .sort((a, b) => (a.id! < b.id! ? -1 : 1));
        expect([asked, ...lost]).toEqual([asked, ...(await oracle.lost(question))]);
      }
    } finally {
      oracle.close();
    }
  });
});

test('the messy leads have everything that is asked of them', async () => {
  await inFolder(messyLeads(1), async (cwd) => {
    const args = ['leads', '-p', 'prospects.csv', '-a', 'activities.csv', '--as-of', '2026-04-02'];
    const { total, winBack, sources, temperatures } = await runJson<LeadsResult>(args, { cwd });
    const { count, never, untimed, withoutEntry } = total.firstContact!;
    for (const some of [count, never, untimed, withoutEntry]) expect(some).toBeGreaterThan(5);
    expect(winBack!.entries.length).toBeGreaterThan(8);
    expect(sources!.map(({ group }) => group)).toContain('Skywriting');
    expect(temperatures!.map(({ group }) => group)).toEqual(
      expect.arrayContaining(['Hot', 'Warm', 'Cold', '(decided)', 'Boiling']),
    );
  });
});
