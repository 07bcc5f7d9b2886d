/** The canonical fields of every kind of table, each declared once. */
import type { Role } from '../../read/table.js';
import { activityFields } from './activity.js';
import type { Field } from './field.js';
import { historyFields } from './history.js';
import { prospectFields } from './prospect.js';
import { repFields } from './rep.js';

export type { Field } from './field.js';

export type ProspectField = keyof typeof prospectFields;
export type ActivityField = keyof typeof activityFields;
type HistoryField = keyof typeof historyFields;
type RepField = keyof typeof repFields;

/** The fields of each role. */
export interface FieldsOf {
  prospects: ProspectField;
  activities: ActivityField;
  history: HistoryField;
  reps: RepField;
}

/** The fields of each kind of table, with what is known of them. */
export const fieldTables: { readonly [R in Role]: Readonly<Record<FieldsOf[R], Field>> } = {
  prospects: prospectFields,
  activities: activityFields,
  history: historyFields,
  reps: repFields,
};

/** Names of the fields of a role, in the order of their table. */
export const fieldNames = <R extends Role>(role: R): FieldsOf[R][] =>
  Object.keys(fieldTables[role]) as FieldsOf[R][];

/** Fields that only some questions need. */
export interface OptionalFields {
  readonly prospects: readonly ProspectField[];
  readonly activities: readonly ActivityField[];
}
