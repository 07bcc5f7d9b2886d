import type { Role } from '../read/table.js';
import type { FieldsOf, ProspectField } from '../knowledge/fields/fields.js';
import { fold } from '../cells/text/fold.js';

/** Which columns of a table hold which field. */
export interface ColumnPlan<R extends Role> {
  readonly header: readonly string[];
  /** Places of the columns of a field; several only for milestone dates, and where one is filled if another is not. */
  readonly columns: ReadonlyMap<FieldsOf[R], readonly number[]>;
  /** Values of fields that the table does not have, or leaves empty. */
  readonly constants: ReadonlyMap<string, string>;
  /** Headers read that come more than once; the first column of the name is the one that is read. */
  readonly repeated: readonly string[];
  /** Columns of days on which stages were entered whose names mean nothing to us. */
  readonly unknownStages: readonly string[];
  /** Places of columns of days that may be of appointments, or on which something is due; none is read. */
  readonly undecidedDays: readonly number[];
}

/** Where the value of a field stands: in a column, else it is one value for every row. */
export interface CellPlace {
  /** -1 where the table has no such column. */
  readonly column: number;
  readonly constant: string;
  /** Columns that tell it where the first is empty. */
  readonly further?: readonly number[];
}

/** A field that a table does not have. */
export const nowhere: CellPlace = { column: -1, constant: '' };

/** Where a field stands in the rows of a table. */
export const placeOf = <R extends Role>(
  { columns, constants }: ColumnPlan<R>,
  field: FieldsOf[R],
): CellPlace => {
  const [column = -1, ...further] = columns.get(field) ?? [];
  const place = { column, constant: constants.get(field) ?? '' };
  // Whoever has no further column need not look for one in every empty cell.
  return further.length === 0 ? place : { ...place, further };
};

/** Whether anything says what a field is. */
export const tells = <R extends Role>(
  { columns, constants }: ColumnPlan<R>,
  field: FieldsOf[R],
): boolean => columns.has(field) || constants.has(field);

/** How a header is named where another one before it is spelled alike. */
export function headerName(header: readonly string[], column: number): string {
  const alike = header.slice(0, column + 1).filter((name) => fold(name) === fold(header[column]!));
  return alike.length > 1 ? `${header[column]!}#${alike.length}` : header[column]!;
}

/** The headers that are read, by field. */
export const headersByField = ({ header, columns }: ColumnPlan<Role>): Record<string, string[]> =>
  Object.fromEntries(
    [...columns].map(([field, places]) => [field, places.map((column) => header[column]!)]),
  );

/** Where a column stands that the user names: by field, else by its header. */
export function attributePlace(
  { plan }: { readonly plan: ColumnPlan<'prospects'> },
  name: string,
): CellPlace | null {
  if (tells(plan, name as ProspectField)) return placeOf(plan, name as ProspectField);
  const column = plan.header.findIndex((header) => header === name);
  const folded = column === -1 ? plan.header.findIndex((h) => fold(h) === fold(name)) : column;
  return folded === -1 ? null : { column: folded, constant: '' };
}
