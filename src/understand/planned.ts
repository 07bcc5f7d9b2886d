import type { Role, Table } from '../read/table.js';
import type { ColumnPlan } from './column-plan.js';
import type { Understanding } from './understanding.js';

/** A table with the columns decided for it, and how its cells are to be read. */
export interface Planned<R extends Role> {
  readonly table: Table;
  readonly plan: ColumnPlan<R>;
  readonly reading: Understanding;
  /** The columns of every field there is, whoever asks for it; worked out when asked. */
  readonly whole: () => ColumnPlan<R>;
}
