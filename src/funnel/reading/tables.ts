import type { Export } from '../../load/export.js';
import { type Format, formatsOf } from '../../load/formats.js';
import type { Role } from '../../read/table.js';
import { headersByField } from '../../understand/column-plan.js';
import type { ColumnProposal } from '../../understand/proposals.js';

/** How one table was understood. */
export interface TableReading {
  readonly file: string;
  readonly role: Role;
  /** The CRM and its table, as recognised or named; null for none. */
  readonly system: string | null;
  /** In words. */
  readonly encoding: string;
  readonly delimiter: string | null;
  /** The headers read, by field. */
  readonly columns: Readonly<Record<string, string[]>>;
  /** What stands for every row, by field. */
  readonly constants: Readonly<Record<string, string>>;
  readonly formats: readonly Format[];
  /** Fields that no ratio is made of, by header. */
  readonly spare: Readonly<Record<string, string>>;
  /** Headers that are no field, or one that another header is. */
  readonly ignored: readonly string[];
  /** Headers that come twice; the first column is read. */
  readonly repeated: readonly string[];
  /** Columns of days of stages whose names are not known. */
  readonly unknownStages: readonly string[];
  /** Columns that could be what the table lacks. */
  readonly proposed: readonly ColumnProposal[];
}

/** What of the columns no ratio is made of: fields that a question may ask for, and the rest. */
function unusedColumns(
  columns: TableReading['columns'],
  whole: ReturnType<typeof headersByField>,
  header: readonly string[],
): Pick<TableReading, 'spare' | 'ignored'> {
  const used = new Set(Object.values(columns).flat());
  const spare = new Map<string, string>();
  const ignored: string[] = [];
  for (const name of header.filter((title) => !used.has(title))) {
    const fields = Object.keys(whole).filter(
      (field) => columns[field] === undefined && whole[field]!.includes(name),
    );
    if (fields.length === 0) ignored.push(name);
    for (const field of fields) spare.set(field, name);
  }
  return { spare: Object.fromEntries(spare), ignored };
}

/** How every table of an export was understood. */
export const tablesOf = ({ tables, formats }: Export): TableReading[] =>
  tables.map((read) => {
    const { table, role, plan, reading } = read;
    const columns = headersByField(plan);
    const { system } = reading;
    return {
      file: table.file,
      role,
      system: system && `${system.preset.title} ${system.table.name}`,
      encoding: table.encodingInWords(),
      delimiter: table.delimiter,
      columns,
      constants: Object.fromEntries(plan.constants),
      formats: formatsOf(read, formats),
      ...unusedColumns(columns, headersByField(read.whole()), table.header),
      repeated: [...plan.repeated],
      unknownStages: [...plan.unknownStages],
      proposed: read.proposals(),
    };
  });
