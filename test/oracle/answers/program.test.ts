import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportResult, ReportRow } from '../../../src/questions/common/result.js';
import { runCli, writeFiles } from '../../cli/fake-world.js';
import { abstractExport, question, wholly } from './generate.js';
import { type AbstractExport, outcomes, type Question } from './model.js';
import { ratios, type Result, resultOf, type Row } from './tally.js';
import { optionsOf, written } from './write.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanco-answers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Numbers as far as two ways of computing them agree. */
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(9)));

/** A row in the words of the oracle. */
function ofProgram(row: ReportRow) {
  const all = { ...row.ratios, ...row.links };
  return {
    counts: row.counts,
    open: row.open,
    ratios: Object.fromEntries(
      Object.keys(ratios).map((name) => {
        const { numerator, denominator, value, least, most, open } = all[name as keyof typeof all];
        return [
          name,
          {
            numerator,
            denominator,
            value: rounded(value),
            least: rounded(least),
            most: rounded(most),
            open,
          },
        ];
      }),
    ),
  };
}

function ofOracle({ counts, open, ratios: all }: Row) {
  return {
    counts,
    open,
    ratios: Object.fromEntries(
      Object.entries(all).map(([name, ratio]) => [
        name,
        {
          numerator: ratio.numerator,
          denominator: ratio.denominator,
          value: rounded(ratio.value),
          least: rounded(ratio.least),
          most: rounded(ratio.most),
          open: ratio.open,
        },
      ]),
    ),
  };
}

/** Rows in which something was counted, or is open. */
const isFilled = ({ counts, open }: Pick<Row, 'counts' | 'open'>) =>
  outcomes.some((outcome) => (counts[outcome] ?? 0) + (open[outcome] ?? 0) > 0);

type Table = Record<string, ReturnType<typeof ofOracle>> | string;

const tableOf = (result: Result): Table =>
  result === 'no entry'
    ? result
    : {
        ...Object.fromEntries(
          [...result.rows]
            .filter(([, row]) => isFilled(row))
            .map(([rep, row]) => [rep, ofOracle(row)]),
        ),
        total: ofOracle(result.total),
      };

/** What the program says of an export. */
async function programTable(data: AbstractExport, asked: Question): Promise<unknown> {
  const { files, args } = written(data);
  const { 'spanco.config.json': config, ...tables } = files;
  await rm(folder, { recursive: true, force: true });
  writeFiles(folder, tables);
  if (config !== undefined) writeFiles(folder, { 'spanco.config.json': config });
  const ran = await runCli(
    [
      'report',
      ...args,
      ...optionsOf(asked),
      '--by',
      'rep',
      '--crm',
      'none',
      '--format',
      'json',
      '-q',
    ],
    { cwd: folder },
  );
  if (ran.code !== 0) return /when a prospect entered/.test(ran.stderr) ? 'no entry' : ran.stderr;
  const { rows, total } = JSON.parse(ran.stdout) as ReportResult;
  return {
    ...Object.fromEntries(
      rows.filter(isFilled).map((row) => [row.group.rep ?? '', ofProgram(row)] as const),
    ),
    total: ofProgram(total),
  };
}

/** Without activities and changes of stage the program asks for a column that tells how far prospects came. */
const isMeasurable = ({ columns, history, activities }: AbstractExport) =>
  columns.stage ||
  columns.status ||
  columns.flags ||
  columns.days.length > 0 ||
  history !== null ||
  activities !== null;

const runs = Number(process.env.SPANCO_ORACLE_RUNS ?? 150);

test('the program gives the answers and the bounds of the oracle, whatever the evidence', async () => {
  await fc.assert(
    fc.asyncProperty(abstractExport, async (data) => {
      fc.pre(!data.hasLeads && isMeasurable(data));
      expect(await programTable(data, wholly)).toEqual(tableOf(resultOf(data, wholly)));
    }),
    { numRuns: runs },
  );
}, 600_000);

test('and so it does for every policy, credit, basis and period', async () => {
  await fc.assert(
    fc.asyncProperty(abstractExport, question, async (data, asked) => {
      fc.pre(!data.hasLeads && isMeasurable(data));
      expect(await programTable(data, asked)).toEqual(tableOf(resultOf(data, asked)));
    }),
    { numRuns: runs },
  );
}, 600_000);
