import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScorecardResult, ScorecardSides } from '../../src/questions/scorecard/result.js';
import { runJson, writeFiles } from '../cli/fake-world.js';
import { messyExport } from './messy-data.js';
import { enriched, kinds, rounded, sqlLines } from './scorecard-sql.js';
import { askedOf } from './share.js';
import { SqlOracle } from './sql-oracle.js';

const asOf = '2026-04-15';
const period = { since: '2026-01-20', until: '2026-03-05' };
const followUp = 30;

const ways = (['recorded', 'implied'] as const).flatMap((stages) =>
  (['owner', 'actor'] as const).flatMap((credit) =>
    (['activity', 'cohort'] as const).map((basis) => ({ stages, credit, basis })),
  ),
);

const rests = [
  { asOf, followUp },
  { asOf, followUp: 7, ...period },
  { asOf: '2026-03-01', followUp, since: '2026-02-10' },
  { asOf, followUp, ...period, segment: 'retail' },
  { asOf, followUp, csatScale: '1-5' },
  { asOf, followUp, mature: 30 },
  { asOf, followUp, ...period, reps: ['Anna Rossi', '(unassigned)'] },
  { asOf, followUp, reps: ['Zoë Öst'], segment: '(none)' },
] as const satisfies readonly Partial<Ask>[];

type Ask = Parameters<typeof sqlLines>[1];

function optionsOf(ask: Ask): string[] {
  const { stages, credit, basis, since, until, asOf, mature, segment, reps, followUp, csatScale } =
    ask;
  const given = (name: string, value: string | number | undefined): string[] =>
    value === undefined ? [] : [`--${name}`, String(value)];
  return [
    ...given('stages', stages),
    ...given('credit', credit),
    ...given('basis', basis),
    ...given('since', since),
    ...given('until', until),
    ...given('as-of', asOf),
    ...given('mature', mature),
    ...given('follow-up', followUp),
    ...given('csat-scale', csatScale),
    ...given('where', segment === undefined ? undefined : `segment=${segment}`),
    ...(reps ?? []).flatMap((rep) => given('rep', rep)),
  ];
}

const folded = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** What a rep, or the team, did and won, in the words of the oracle. */
function lineOf(name: string, { activity, performance }: ScorecardSides): string {
  const counts: Readonly<Record<string, number>> = { ...activity!.counts, ...activity!.leftOut };
  const { csat, followedUp, salesCycle, averageDeal, margin } = performance;
  const find = <T extends { readonly currency: string | null }>(list: readonly T[]) =>
    ['EUR', 'CHF', null].map((currency) => list.find((one) => one.currency === currency));
  const line = [
    kinds.map((kind) => counts[kind]).join(' '),
    `csat ${csat!.answers} ${rounded(csat!.mean)} ${csat!.satisfied.numerator}`,
    [
      salesCycle!.count + salesCycle!.leftOut,
      followedUp!.numerator,
      followedUp!.denominator,
      followedUp!.tooRecent,
      followedUp!.undated,
      salesCycle!.count,
    ].join(' '),
    `${rounded(salesCycle!.median)} ${rounded(salesCycle!.ninetiethPercentile)}`,
    [
      ...find(averageDeal).map((one) => rounded(one?.amount)),
      ...find(margin!).map((one) => rounded(one?.share)),
    ].join(' '),
  ];
  return `${name}: ${line.join(' | ')}`;
}

const isNothing = (line: string): boolean => !/[1-9]/.test(line.slice(line.lastIndexOf(': ')));

async function programLines(folder: string, ask: Ask): Promise<string[]> {
  const files = ['-p', 'prospects.csv', '-a', 'activities.csv', '-q'];
  const args = ['scorecard', ...files, ...optionsOf(ask)];
  const { rows, team } = await runJson<ScorecardResult>(args, { cwd: folder });
  return [...rows.map((row) => lineOf(folded(row.rep), row)), lineOf('team', team)]
    .filter((line) => !isNothing(line))
    .sort();
}

describe.each([11, 12, 13])('given messy data of seed %i', (seed) => {
  let folder: string;
  let oracle: SqlOracle;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spanco-oracle-'));
    const { prospects, activities } = enriched(messyExport(seed));
    writeFiles(folder, { 'prospects.csv': prospects, 'activities.csv': activities });
    oracle = await SqlOracle.open(folder, 'prospects and activities');
  });

  afterAll(async () => {
    oracle.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(ways)(
    'the scorecard and SQL tell alike: stages $stages, credit $credit, basis $basis',
    async (way) => {
      const differing: unknown[] = [];
      for (const rest of askedOf(rests, ways.indexOf(way), seed)) {
        const ask = { ...way, ...rest };
        const program = await programLines(folder, ask);
        const sql = (await sqlLines(oracle, ask)).filter((line) => !isNothing(line));
        if (program.join('\n') !== sql.join('\n')) {
          differing.push({ options: optionsOf(ask).join(' '), program, sql });
        }
      }
      expect(differing).toEqual([]);
    },
  );
});
