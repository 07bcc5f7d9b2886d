/** Every message about queries and about the shapes that come of them. */
import { SpancoError } from './error.js';
import { fileName } from './place.js';
import { listed } from '../say/en/lists.js';

const firstDays =
  'Pipe the prospects in as they are, and the activities as spanco sql --first-days gives them; see docs/from-a-database.md.';

const usage = (code: string, message: string, hint: string) =>
  new SpancoError('usage', code, message, { hint });

const data = (code: string, file: string, message: string, hint: string) =>
  new SpancoError('data', code, message, { file, hint });

/** @param file of the configuration; null where there is none */
export const noTables = (file: string | null, cause: string) =>
  new SpancoError(
    'config',
    'no-tables',
    `Cannot write a query: ${file === null ? 'there is no configuration' : `in ${file} ${cause}`}.`,
    {
      file: file ?? undefined,
      hint: 'List the tables, as in "sources": [{ "table": "crm.deals", "as": "prospects", "columns": { "id": "deal_id", "stage": "stage" } }].',
    },
  );

/** @param cause why this cannot be told of many prospects at once */
export const notInShapes = (what: string, cause: string) =>
  usage('not-in-shapes', `Cannot ask ${what} of shapes: ${cause}.`, firstDays);

/** @param command the query that serves */
export const otherShapes = (asked: string, made: string, command: string) =>
  usage(
    'other-shapes',
    `Cannot ask for ${asked}: these shapes were made for ${made}.`,
    `Make them anew with ${command}.`,
  );

export const shapesAlone = (file: string) =>
  usage(
    'shapes-alone',
    `Cannot read ${fileName(file)} beside other files: shapes tell of all prospects and activities already.`,
    'Name the shapes alone.',
  );

/** @param cause what is wrong with the text of a shape */
export const noShapes = (file: string, cause: string) =>
  data(
    'no-shapes',
    file,
    `Cannot read shapes in ${fileName(file)}: ${cause}.`,
    'Make them with the query that spanco sql prints, unchanged; let the client write CSV with a header.',
  );

export const repeatedKeys = (file: string, prospects: number) =>
  data(
    'repeated-keys',
    file,
    `Cannot count shapes in ${fileName(file)}: ${prospects} rows have an id that another row has too.`,
    `One row a prospect is needed: name a view that has one. ${firstDays}`,
  );

export const damagedKeys = (file: string, prospects: number) =>
  data(
    'damaged-keys',
    file,
    `Cannot count shapes in ${fileName(file)}: ${prospects} ids are numbers such as 1.2e+16, which have lost their digits.`,
    'Keep ids as text or whole numbers, or name a view that casts them before they are rounded.',
  );

/** @param example the first of them */
export const untellableDays = (file: string, field: string, example: string) =>
  data(
    'untellable-days',
    file,
    `Cannot count shapes in ${fileName(file)}: "${example}" (${field}) cannot be told as a day.`,
    `Days must be dates, timestamps without a zone, or texts such as 2026-01-31, of the last forty or the next nine years: name a view that casts them, in the zone that is meant, and leaves placeholders empty. ${firstDays}`,
  );

export const listedKeys = (file: string, rows: number) =>
  data(
    'listed-keys',
    file,
    `Cannot count shapes in ${fileName(file)}: ${rows} activities name several prospects in one cell.`,
    `Name a view with one row for each. ${firstDays}`,
  );

export const nothingLinked = (file: string, rows: number, unmatched: number) =>
  data(
    'no-matches',
    file,
    `Cannot link activities to prospects: ${unmatched} of ${rows} are of a prospect that is not there.`,
    'Compare the columns that are "id" of the prospects and "prospect" of the activities; ids kept as decimals are written 7.0 in one and 7 in the other.',
  );

/** @param command the query that serves */
export const untoldOrder = (file: string, prospects: number, command: string) =>
  data(
    'untold-order',
    file,
    `Cannot tell how ${prospects} prospects ended: they were both won and lost, and these shapes do not say what came last.`,
    `Make them anew with ${command}.`,
  );

export const uncountableAmounts = (file: string, example: string) =>
  data(
    'uncountable-amounts',
    file,
    `Cannot read money in ${fileName(file)}: "${example}" is no sum of amounts.`,
    'Amounts must be numbers: name a view that casts them.',
  );

/** @param flags what was asked of the shapes, as the command line says it */
export const unknownShapeColumns = (
  names: readonly string[],
  known: readonly string[],
  command: string,
) =>
  usage(
    'other-shapes',
    `Cannot ask for ${listed(names)}: these shapes were made without ${names.length === 1 ? 'it' : 'them'}${known.length === 0 ? '' : `, for ${listed(known)}`}.`,
    `Make them anew with ${command}.`,
  );

/** @param words of an activity that says something now */
export const otherWords = (words: readonly string[], command: string) =>
  usage(
    'other-shapes',
    `Cannot read these shapes: activities of ${listed(words.filter((word) => word !== ''))} were left out as saying nothing, and the configuration says otherwise.`,
    `Make them anew with ${command}.`,
  );

export const noWords = (file: string, fields: readonly string[], found: readonly string[]) =>
  data(
    'no-words',
    file,
    `Cannot read words in ${fileName(file)}: the columns ${listed(fields)} are needed. Columns found: ${listed(found, 20)}.`,
    `Make it with a query such as select distinct kind as type, result as outcome from crm.activities.`,
  );
