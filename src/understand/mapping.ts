import type { Role } from '../read/table.js';
import type { Alternatives } from './alternatives.js';
import type { ChosenColumns } from './headers.js';
import type { DateOrder, DecimalMark } from '../knowledge/notation.js';
import type { OptionalFields } from '../knowledge/fields/fields.js';
import type { GivenGoal } from '../method/goal.js';
import type { Join, OwnWords } from '../knowledge/systems/preset.js';
import type { PresetName } from '../knowledge/systems/presets.js';
import type { DayOfInstant } from '../cells/dates/zone.js';

/** The system whose exports are read: a preset, none at all, or null to find it out by the columns. */
type SystemChoice = PresetName | 'none' | null;

/** What a user can say of one table, or of all of them. */
export interface TableMapping {
  readonly columns: { readonly [R in Role]: ChosenColumns };
  /** Of fields for which several columns were named, all of them: each file takes the one that it has. */
  readonly alternatives?: readonly Alternatives[];
  /** Values of fields that the table does not have, or leaves empty. */
  readonly constants: ReadonlyMap<string, string>;
  readonly crm: SystemChoice;
  readonly join: Join | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** Currency of amounts that name none, null for unknown. */
  readonly currency: string | null;
}

/** Everything a user can say about the meaning of an export, options and configuration together. */
export interface Mapping {
  /** Of every table of which nothing else is said. */
  readonly tables: TableMapping;
  readonly words: OwnWords;
  /** The stages of the user's pipeline, first to last; names nobody knows are placed by their order. */
  readonly pipeline: readonly string[];
  /** Other names of reps (as name keys) → the name to show. */
  readonly repAliases: ReadonlyMap<string, string>;
  readonly dayOf: DayOfInstant;
  /** Columns of the prospects, by field or header, that the question asks for. */
  readonly attributes: readonly string[];
  /** Fields that are read where they are there, and not missed where they are not. */
  readonly optional: OptionalFields;
  /** Goals of the configuration. */
  readonly goals: readonly GivenGoal[];
}
