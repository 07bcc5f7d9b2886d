import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { inFolder, type Ran, runCli } from '../cli/fake-world.js';
import { csv, patience, period, type SmallExport, stages } from '../properties/exports.js';
import { alikeExport, configOf, tablesOf } from './alike.js';
import { type Database, duckdb, postgres, sqlite } from './databases.js';

/** Every way to count prospects. */
const way: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.record({
      credit: fc.constantFrom('owner', 'actor'),
      basis: fc.constantFrom('activity', 'cohort'),
      by: fc.constantFrom(
        ['rep'],
        ['segment'],
        ['month'],
        ['rep', 'segment'],
        ['week'],
        ['quarter', 'segment'],
        ['year'],
        ['day'],
      ),
      mature: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 2 }),
    }),
    stages,
    period,
  )
  .map(([{ credit, basis, by, mature }, ...others]) => [
    ...['--credit', credit, '--basis', basis, '--as-of', '2026-03-31'],
    ...by.flatMap((one) => ['--by', one]),
    ...(mature === null ? [] : ['--mature', String(mature)]),
    ...others.flat(),
  ]);

/** What a report on rows and one on shapes have in common. */
function counted({ code, stdout, stderr }: Ran): unknown {
  if (code !== 0) return { code, stderr };
  const { rows, total, options, sentence, quality } = JSON.parse(stdout) as ReportResult;
  const { prospects, undated, withoutEntry, immature, skippedStages } = quality;
  const counts = { prospects, undated, withoutEntry, immature, skippedStages };
  return { rows: JSON.stringify(rows), total: JSON.stringify(total), options, sentence, counts };
}

/** The report on the shapes of a database; those that need the order of days are made with it. */
async function onShapes(
  database: Database,
  asked: readonly string[],
  cwd: string,
  words: readonly string[],
): Promise<Ran> {
  const made = async (more: readonly string[]): Promise<Ran> => {
    const { code, stdout, stderr } = await runCli(
      ['sql', '--dialect', database.dialect, ...asked, ...words, ...more],
      { cwd },
    );
    if (code !== 0) throw new Error(stderr);
    const shapes = await database.ask(stdout);
    return runCli(['report', '-', ...asked, '--json'], { cwd, stdin: shapes });
  };
  const ran = await made([]);
  return ran.stderr.includes('--ordered') ? made(['--ordered']) : ran;
}

/** The report on the rows of prospects, and of activities the query of first days. */
async function onFirstDays(
  database: Database,
  asked: readonly string[],
  cwd: string,
): Promise<Ran> {
  const { code, stdout, stderr } = await runCli(
    ['sql', '--dialect', database.dialect, '--first-days'],
    { cwd },
  );
  if (code !== 0) throw new Error(stderr);
  const stdin = await database.ask(stdout);
  const files = ['-p', 'prospects.csv', '-a', '-', '--crm', 'none'];
  return runCli(['report', ...files, ...asked, '--json'], { cwd, stdin });
}

const databases = { duckdb, postgres, sqlite };

describe.each(Object.entries(databases))('shapes of %s', (name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, patience);

  test('and first days count what rows count', { timeout: 10 * patience }, async () => {
    const runs = name === 'duckdb' ? 120 : 40;
    await fc.assert(
      fc.asyncProperty(alikeExport, way, fc.boolean(), async (data: SmallExport, asked, knows) => {
        await database.fill(tablesOf(data));
        const files = {
          'prospects.csv': csv(data.prospects),
          'activities.csv': csv(data.activities),
          'spanco.config.json': configOf(data),
          // Some kinds are newer than the list of them.
          'words.csv': csv(data.activities.slice(data.activities.length >> 2)),
        };
        const words = knows ? ['--words', 'words.csv'] : [];
        await inFolder(files, async (cwd) => {
          const rows = ['report', '-p', 'prospects.csv', '-a', 'activities.csv', '--crm', 'none'];
          const onRows = await runCli([...rows, ...asked, '--json'], { cwd });
          expect(counted(await onShapes(database, asked, cwd, words))).toEqual(counted(onRows));
          expect(counted(await onFirstDays(database, asked, cwd))).toEqual(counted(onRows));
        });
      }),
      { numRuns: Number(process.env.SPANCO_SHAPES_RUNS ?? runs) },
    );
  });
});
