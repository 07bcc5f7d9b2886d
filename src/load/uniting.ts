import type { CellColumn } from './columns/cell-column.js';
import type { Tellings } from './tellings.js';

/** A column whose values are united. */
interface United {
  readonly field: string;
  readonly cells: CellColumn;
}

/** What decides between the values of two tables. */
export interface Precedence {
  /** How much each table has to say of a field. */
  readonly weights: (field: string) => readonly number[];
  /** When each record was changed last; null where no table says so, NEGATIVE_INFINITY where it is not said. */
  readonly changed: Float64Array | null;
}

/** What came of one column. */
export interface Outcome {
  readonly field: string;
  readonly cells: CellColumn;
  /** The record whose value stands for each prospect; -1 where none says anything. */
  readonly standing: Int32Array;
  /** Prospects of whom records say different things. */
  readonly differing: readonly number[];
}

/**
 * Makes one record of all that tell of one prospect, field by field: an empty cell never replaces a value. Where
 * two differ, that of the later row of a table stands; between tables that of the one which is about the field,
 * then that which was changed later, then the greater one. So the order of tables changes nothing.
 *
 * @param see hears what came of each column, before its other values go
 */
export function unite(
  { starts, prospects, records }: Tellings,
  prospectOf: Int32Array,
  columns: readonly United[],
  { weights, changed }: Precedence,
  see: (outcome: Outcome) => void,
): void {
  const tableOf = new Uint16Array(records);
  starts.forEach((start, table) => tableOf.fill(table, start));
  const home = new Int32Array(prospects);
  for (let record = records - 1; record >= 0; record--) home[prospectOf[record]!] = record;
  /** The newest record of each prospect that says something, of the table that is looked at. */
  const own = new Int32Array(prospects);
  const standing = new Int32Array(prospects);
  for (const { field, cells } of columns) {
    const weight = weights(field);
    const differing = new Set<number>();
    const beats = (record: number, other: number): boolean => {
      const [table, another] = [tableOf[record]!, tableOf[other]!];
      const byTable = weight[table]! - weight[another]!;
      if (byTable !== 0) return byTable > 0;
      const [when, then] = changed === null ? [0, 0] : [changed[record]!, changed[other]!];
      return when === then ? cells.order(record, other) > 0 : when > then;
    };
    own.fill(-1);
    standing.fill(-1);
    starts.forEach((start, table) => {
      for (let record = (starts[table + 1] ?? records) - 1; record >= start; record--) {
        if (!cells.says(record)) continue;
        const prospect = prospectOf[record]!;
        const isOlder = own[prospect]! >= start;
        const other = isOlder ? own[prospect]! : standing[prospect]!;
        if (!isOlder) own[prospect] = record;
        if (other !== -1 && cells.order(record, other) !== 0) differing.add(prospect);
        if (!isOlder && (other === -1 || beats(record, other))) standing[prospect] = record;
      }
    });
    see({ field, cells, standing, differing: [...differing].sort((a, b) => a - b) });
    cells.gather(standing.map((record, prospect) => (record === -1 ? home[prospect]! : record)));
  }
}
