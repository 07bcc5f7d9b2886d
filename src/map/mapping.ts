import type { DecimalMark } from './amounts.js';
import type { ChosenColumns } from './columns.js';
import type { DateOrder } from './dates.js';
import type { ActivityKind } from './vocabulary/types.js';
import type { OutcomeKind } from './vocabulary/outcomes.js';
import type { StageKind } from './vocabulary/stages.js';
import type { DayOfInstant } from './zone.js';

/** Everything a user can say about the meaning of an export, options and configuration together. */
export interface Mapping {
  readonly columns: {
    readonly prospects: ChosenColumns;
    readonly activities: ChosenColumns;
  };
  readonly words: {
    readonly types: Partial<Readonly<Record<ActivityKind, readonly string[]>>>;
    readonly outcomes: Partial<Readonly<Record<OutcomeKind, readonly string[]>>>;
    readonly stages: Partial<Readonly<Record<StageKind, readonly string[]>>>;
  };
  /** Other names of reps (as name keys) → the name to show. */
  readonly repAliases: ReadonlyMap<string, string>;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** Currency of amounts that name none, null for unknown. */
  readonly currency: string | null;
  readonly dayOf: DayOfInstant;
  /** Columns of the prospects, by field or header, that the question asks for. */
  readonly attributes: readonly string[];
}
