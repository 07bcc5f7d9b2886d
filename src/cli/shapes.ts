/** Reads the answer to a query of shapes in place of an export. */
import { voice } from '../say/voice.js';
import { notInShapes, otherWords, shapesAlone, unknownShapeColumns } from '../errors/sql.js';
import { fold } from '../cells/text/fold.js';
import { isPeriod } from '../funnel/calendar-periods.js';
import type { Export } from '../load/export.js';
import type { Rejects } from '../load/ledger.js';
import { firstDaysCommand, remade } from '../load/shapes/asking.js';
import type { MadeFor } from '../load/shapes/made-for.js';
import type { IsSilent } from '../load/shapes/silent.js';
import { isOfShapes, type ReadShapes, readShapes } from '../load/shapes/reading.js';
import { prospectsIn } from '../load/shapes/shapes.js';
import { byHeader, shapesOf, unfold, type UnfoldedTable } from '../load/shapes/unfold.js';
import type { HeaderScore } from '../read/header.js';
import { openTables } from '../read/tables.js';
import type { Table } from '../read/table.js';
import type { Needs } from '../questions/common/request.js';
import type { TableMapping } from '../understand/mapping.js';
import type { GivenTable } from '../understand/placing.js';
import type { ReadingWorld } from './world.js';

/** The tables that are made of shapes, and the shapes. */
export interface UnfoldedInputs {
  readonly tables: readonly GivenTable[];
  readonly table: Table;
  readonly read: ReadShapes;
}

/** How much a row looks like a header: that of shapes is one for certain. */
export const headerScoreOf =
  (score: HeaderScore): HeaderScore =>
  (cells) =>
    isOfShapes({ header: cells }) ? cells.length : score(cells);

/** How the columns of a table are to be understood that was made here: as it says itself. */
const mappingOf = ({ role, columns }: UnfoldedTable, { currency }: TableMapping): TableMapping => ({
  columns: {
    prospects: new Map(),
    activities: new Map(),
    history: new Map(),
    reps: new Map(),
    [role]: columns,
  },
  constants: new Map(),
  crm: 'none',
  join: 'id',
  dateOrder: null,
  decimal: 'point',
  currency,
});

async function openUnfolded(
  made: UnfoldedTable,
  tableMapping: TableMapping,
  file: string,
  { stdin, cwd }: ReadingWorld,
): Promise<GivenTable> {
  const texts = new Map([[file, made.text]]);
  const options = { delimiter: ',', encoding: null, headerScore: () => 0 };
  const [table] = await openTables(file, { stdin, cwd: cwd(), texts }, options);
  return { table: table!, role: made.role, tableMapping: mappingOf(made, tableMapping) };
}

/** @throws SpancoError where activities were left out that say something */
function requireSilence(made: MadeFor, isSilent: () => IsSilent): void {
  const { silent, activities } = made;
  if (silent.length === 0) return;
  const fields = (activities ?? []).filter((field) => field !== 'rep');
  const says = isSilent();
  const loud = silent.find((words) => !says(fields, words));
  if (loud !== undefined) throw otherWords(loud, remade(made, {}));
}

/**
 * Makes tables of shapes, where they are what was opened.
 *
 * @param isSilent which words of activities say nothing
 * @returns null for an ordinary export
 * @throws SpancoError where they cannot be read, or stand beside other files
 */
export async function unfoldInputs(
  opened: readonly GivenTable[],
  rejects: Rejects,
  world: ReadingWorld,
  isSilent: () => IsSilent,
): Promise<UnfoldedInputs | null> {
  const found = opened.find(({ table }) => isOfShapes(table));
  if (found === undefined) return null;
  const { table, tableMapping } = found;
  if (opened.length > 1) throw shapesAlone(table.file);
  if (tableMapping.crm !== null && tableMapping.crm !== 'none') {
    throw notInShapes('words', tableMapping.crm, null);
  }
  const read = await readShapes(table, rejects);
  requireSilence(read.made, isSilent);
  const tables: GivenTable[] = [];
  for (const made of unfold(read)) {
    tables.push(await openUnfolded(made, tableMapping, table.file, world));
  }
  return { tables, table, read };
}

/** The place of a column among those that shapes have; -1 for none. */
function placeIn({ by }: MadeFor, name: string): number {
  const exact = by.indexOf(name);
  return exact === -1 ? by.findIndex((other) => fold(other) === fold(name)) : exact;
}

/**
 * The columns to read for what is asked.
 *
 * @throws SpancoError where the question is none for shapes, or they do not have a column
 */
export function columnsAsked({ read: { made } }: UnfoldedInputs, needs: Needs): string[] {
  if (needs.takes !== 'shapes') {
    throw notInShapes('single', '', needs.takes === 'first-days' ? firstDaysCommand(made) : null);
  }
  const names = needs.attributes.filter((name) => name !== 'rep');
  const missing = names.filter((name) =>
    isPeriod(name) ? !made.periods.includes(name) : placeIn(made, name) === -1,
  );
  if (missing.length > 0) {
    const known = [...(made.reps ? ['rep'] : []), ...made.by, ...made.periods];
    const by = [...new Set([...known, ...names])];
    throw unknownShapeColumns(missing, known, remade(made, { by }));
  }
  return names.filter((name) => !isPeriod(name)).map((name) => byHeader(placeIn(made, name)));
}

/** An export of shapes, with what is known of them. */
export function ofShapes(data: Export, { table, read }: UnfoldedInputs, needs: Needs): Export {
  const { made } = read;
  const shapes = shapesOf(table, read);
  const { prospects } = data;
  const attributes = new Map(
    needs.attributes.flatMap((name) => {
      const column = prospects.attributes.get(byHeader(placeIn(made, name)));
      return column === undefined ? [] : [[name, column] as const];
    }),
  );
  return {
    ...data,
    prospects: { ...prospects, attributes },
    ledgers: shapes.ledgers,
    shapes,
  };
}

/** What a person is told of what was read. */
export const shapesInWords = ({ table, read }: UnfoldedInputs): string =>
  voice().sql.readAs(
    table.file === '-' ? null : table.file,
    read.shapes.length,
    prospectsIn(shapesOf(table, read)),
  );
