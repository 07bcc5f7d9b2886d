import type { NotInShapes, OddShapes, TableFault } from '../../shape-faults.js';
import type { Said } from '../../said.js';
import { listed } from '../lists.js';
import { fileName } from '../places.js';
import { grouped } from '../numbers.js';

const firstDays = (command: string): string =>
  `Pipe the prospects in as they are, and the activities as ${command} gives them; see docs/from-a-database.md.`;

const allRows = 'Pipe all rows in, prospects and activities; see docs/from-a-database.md.';

/** Why no query can be written. @param table that lacks the column */
const tableFaults: Readonly<Record<TableFault, (table: string) => string>> = {
  noConfiguration: () => 'there is no configuration',
  noProspects: () => 'no source is a table of prospects',
  severalProspects: () => 'several tables are prospects: name one view of them',
  noActivities: () => 'no source is a table of activities',
  noId: (table) => `no column of ${table} is the id`,
  noProspect: (table) => `no column of ${table} is the prospect`,
};

/** What shapes cannot tell, and why. @param detail the system whose words are asked for */
const notTold: Readonly<Record<NotInShapes, (detail: string) => string>> = {
  history: () =>
    'Cannot ask changes of stage of shapes: their order and their days matter one by one.',
  unit: () =>
    'Cannot ask --unit activities of shapes: of activities that are alike only the first is told.',
  reps: () =>
    'Cannot ask for reps of shapes: no column says who owns a prospect, and the first activity of each would have to.',
  money: () => 'Cannot ask for money of activities of shapes: each amount has its own day.',
  words: (system) =>
    `Cannot ask for the words of ${system} of shapes: what their columns were called is not told.`,
  single: () => 'Cannot ask this of shapes: it is about single prospects and days.',
};

/** What is wrong with the text of shapes. @param detail the text, or the column */
const odd: Readonly<Record<OddShapes, (detail: string) => string>> = {
  noColumn: (column) => `there is no column ${column}`,
  notMade: (text) => `"${text}" does not say what they were made for`,
  several: () => 'they were made for several questions',
  noNumber: (text) => `"${text}" is no number of prospects`,
  noForm: () => 'what one of them tells is not of the form that queries give it',
  noRow: () => 'there is no row',
  noLog: () => 'they do not say how many activities there are',
};

/** What is said of queries and of the shapes that come of them. */
export const sqlErrors = {
  noDatabase: (known: readonly string[]): Said => ({
    message: 'Cannot write a query: no database is named.',
    hint: `Say --dialect ${known.join(', ')}.`,
  }),
  /** @param file of the configuration; null where there is none */
  noTables: (file: string | null, fault: TableFault, table: string): Said => ({
    message: `Cannot write a query: ${file === null ? '' : `in ${file} `}${tableFaults[fault](table)}.`,
    hint: 'List the tables, as in "sources": [{ "table": "crm.deals", "as": "prospects", "columns": { "id": "deal_id", "stage": "stage" } }].',
  }),
  notInShapes: (what: NotInShapes, detail: string, command: string | null): Said => ({
    message: notTold[what](detail),
    hint: command === null ? allRows : firstDays(command),
  }),
  /** @param command the query that serves */
  otherShapes: (asked: string, made: string, command: string): Said => ({
    message: `Cannot ask for ${asked}: these shapes were made for ${made}.`,
    hint: `Make them anew with ${command}.`,
  }),
  otherReps: (command: string): Said => ({
    message: 'Cannot ask for reps: these shapes were made without them.',
    hint: `Make them anew with ${command}.`,
  }),
  otherOrder: (command: string): Said => ({
    message: 'Cannot ask for --stages strict: these shapes do not tell the order of days.',
    hint: `Make them anew with ${command}.`,
  }),
  shapesAlone: (file: string): Said => ({
    message: `Cannot read ${fileName(file)} beside other files: shapes tell of all prospects and activities already.`,
    hint: 'Name the shapes alone.',
  }),
  noShapes: (file: string, fault: OddShapes, detail: string): Said => ({
    message: `Cannot read shapes in ${fileName(file)}: ${odd[fault](detail)}.`,
    hint: 'Make them with the query that spanco sql prints, unchanged; let the client write CSV with a header.',
  }),
  repeatedKeys: (file: string, prospects: number, command: string): Said => ({
    message: `Cannot count shapes in ${fileName(file)}: ${grouped(prospects)} rows have an id that another row has too.`,
    hint: `One row a prospect is needed: name a view that has one. ${firstDays(command)}`,
  }),
  damagedKeys: (file: string, prospects: number): Said => ({
    message: `Cannot count shapes in ${fileName(file)}: ${grouped(prospects)} ids are numbers such as 1.2e+16, which have lost their digits.`,
    hint: 'Keep ids as text or whole numbers, or name a view that casts them before they are rounded.',
  }),
  /** @param example the first of them */
  untellableDays: (file: string, field: string, example: string, command: string): Said => ({
    message: `Cannot count shapes in ${fileName(file)}: "${example}" (${field}) cannot be told as a day.`,
    hint: `Days must be dates, timestamps without a zone, or texts such as 2026-01-31, of the last forty or the next nine years: name a view that casts them, in the zone that is meant, and leaves placeholders empty. ${firstDays(command)}`,
  }),
  listedKeys: (file: string, rows: number, command: string): Said => ({
    message: `Cannot count shapes in ${fileName(file)}: ${grouped(rows)} activities name several prospects in one cell.`,
    hint: `Name a view with one row for each. ${firstDays(command)}`,
  }),
  nothingLinked: (rows: number, unmatched: number): Said => ({
    message: `Cannot link activities to prospects: ${grouped(unmatched)} of ${grouped(rows)} are of a prospect that is not there.`,
    hint: 'Compare the columns that are "id" of the prospects and "prospect" of the activities; ids kept as decimals are written 7.0 in one and 7 in the other.',
  }),
  untoldOrder: (prospects: number, command: string): Said => ({
    message: `Cannot tell how ${grouped(prospects)} prospects ended: they were both won and lost, and these shapes do not say what came last.`,
    hint: `Make them anew with ${command}.`,
  }),
  uncountableAmounts: (file: string, example: string): Said => ({
    message: `Cannot read money in ${fileName(file)}: "${example}" is no sum of amounts.`,
    hint: 'Amounts must be numbers: name a view that casts them.',
  }),
  unknownShapeColumns: (
    names: readonly string[],
    known: readonly string[],
    command: string,
  ): Said => ({
    message: `Cannot ask for ${listed(names)}: these shapes were made without ${names.length === 1 ? 'it' : 'them'}${known.length === 0 ? '' : `, for ${listed(known)}`}.`,
    hint: `Make them anew with ${command}.`,
  }),
  /** @param words of an activity that says something now */
  otherWords: (words: readonly string[], command: string): Said => ({
    message: `Cannot read these shapes: activities of ${listed(words)} were left out as saying nothing, and the configuration says otherwise.`,
    hint: `Make them anew with ${command}.`,
  }),
  noWords: (file: string, fields: readonly string[], found: readonly string[]): Said => ({
    message: `Cannot read words in ${fileName(file)}: the columns ${listed(fields)} are needed. Columns found: ${listed(found, 20)}.`,
    hint: 'Make it with a query such as select distinct kind as type, result as outcome from crm.activities.',
  }),
};
