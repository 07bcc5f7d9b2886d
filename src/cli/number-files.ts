/** Files of numbers that a person keeps: counts and goals. */
import { countsReject } from '../errors/counts.js';
import { noRows } from '../errors/input.js';
import { Rejects } from '../load/ledger.js';
import { countsScore } from '../load/numbers/counts-columns.js';
import { type Counts, readCounts } from '../load/numbers/counts.js';
import { goalsScore } from '../load/numbers/goal-columns.js';
import { readGoals } from '../load/numbers/goals.js';
import type { GivenGoals } from '../method/goal.js';
import type { Needs } from '../questions/common/request.js';
import { isSheet, type Table } from '../read/table.js';
import type { ReadingOptions } from '../read/tables.js';
import { bestSheets } from '../understand/sheets.js';
import type { InputCall, InputValues, Meaning } from './configuration.js';
import { openFile } from './inputs.js';
import { sayTaken } from './sheets.js';

const readingOptions = (
  { delimiter, encoding }: InputValues,
  headerScore: ReadingOptions['headerScore'],
): ReadingOptions => ({
  delimiter: delimiter ?? null,
  encoding: encoding ?? null,
  headerScore,
});

/** Numbers are read as they stand: no question asks for more columns of them. */
const nothingAsked: Needs = { attributes: [], optional: { prospects: [], activities: [] } };

/** Opens a file of numbers that a person keeps: counts, goals; of a spreadsheet, the sheet that fits. */
async function openNumbers(
  call: InputCall,
  file: string,
  headerScore: ReadingOptions['headerScore'],
): Promise<readonly Table[]> {
  const tables = await openFile(call, file, {
    ...readingOptions(call.values, headerScore),
    takesResults: true,
  });
  if (tables.length < 2 || !tables.every(isSheet)) return tables;
  const taken = bestSheets(tables, headerScore);
  const left = tables.filter((table) => !taken.includes(table));
  // Of sheets that do not fit, the first one says what is missing.
  if (taken.length === 0) return tables.slice(0, 1);
  await sayTaken(call, [{ file, role: null, taken, left }]);
  return taken;
}

/** A table of counts that was read, and its headers. */
interface CountsFile {
  readonly counts: Counts;
  readonly headers: readonly string[];
}

/** Reads a table of counts. @param asked what is asked of one with these headers. @throws SpancoError on anything that cannot be read or understood */
export async function readCountsFile(
  call: InputCall,
  file: string,
  meaning: Meaning,
  asked: (headers: readonly string[]) => Needs,
): Promise<CountsFile> {
  const tables = await openNumbers(call, file, countsScore);
  const headers = tables.flatMap(({ header }) => header);
  const by = asked(headers).attributes.filter((name) => name !== 'rep');
  const counts = await readCounts(
    tables,
    { ...meaning, ...nothingAsked },
    new Rejects(false, countsReject),
    by,
  );
  if (counts.rows.length === 0) throw noRows(file);
  return { counts, headers };
}

/**
 * Reads goals, each with its measure and its days.
 *
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function readGoalsFile(
  call: InputCall,
  file: string,
  meaning: Meaning,
): Promise<GivenGoals> {
  const tables = await openNumbers(call, file, goalsScore);
  const goals = await readGoals(
    tables,
    { ...meaning, ...nothingAsked },
    new Rejects(false, countsReject),
  );
  if (goals.length === 0) throw noRows(file);
  return { file, goals };
}
