import { unknownKind } from '../errors/columns.js';
import { type Role, roles, type Table } from '../read/table.js';
import { isCases } from './cases-table.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { fieldsNamed } from './headers.js';
import { caseFields } from '../knowledge/fields/case.js';
import type { TableMapping } from './mapping.js';

const allRoles = Object.keys(roles) as Role[];

/** How much a row looks like the header of a table of the role. */
export function headerScore(
  role: Role | null,
  { columns }: TableMapping,
): (cells: readonly string[]) => number {
  const score = (role: Role, cells: readonly string[]) =>
    fieldsNamed(role, cells, columns[role]).size;
  // Changes of stage are handed over among the activities too.
  const among =
    role === null ? allRoles : role === 'activities' ? [role, 'history' as const] : [role];
  return (cells) => Math.max(...among.map((role) => score(role, cells)));
}

/** Whether the columns are those of changes of stage: from which, or to which when. */
export function isHistory({ header }: Table, { columns }: TableMapping): boolean {
  const named = fieldsNamed('history', header, columns.history);
  return (
    (named.has('from') && named.has('to')) ||
    (named.has('field') && named.has('to') && named.has('date'))
  );
}

/** Whether rows that are said to be activities tell of stages instead: each of a prospect, a stage and its day. */
export function isStageLog({ header }: Table, { columns }: TableMapping): boolean {
  const changes = fieldsNamed('history', header, columns.history);
  const activities = fieldsNamed('activities', header, columns.activities);
  const prospects = fieldsNamed('prospects', header, columns.prospects);
  return (
    prospects.has('stage') &&
    (['prospect', 'to', 'date'] as const).every((field) => changes.has(field)) &&
    !['type', 'outcome', 'wasHeld', 'noShow'].some((field) => activities.has(field))
  );
}

/** What a table holds, told by its columns alone. @throws SpancoError where they do not tell */
export function guessRole(table: Table, tableMapping: TableMapping): Role {
  const role = likelyRole(table, tableMapping);
  if (role === null) throw unknownKind(table.file, table.header);
  return role;
}

/** What the columns of a table tell of what it holds; null where they do not. */
export function likelyRole(table: Table, tableMapping: TableMapping): Role | null {
  const { header } = table;
  const { columns } = tableMapping;
  if (isHistory(table, tableMapping)) return 'history';
  const activities = fieldsNamed('activities', header, columns.activities);
  const prospects = fieldsNamed('prospects', header, columns.prospects);
  const cases = isCases(table, tableMapping);
  const isLinked = ['prospect', 'prospectName', 'prospectEmail'].some((by) => activities.has(by));
  const canBe = {
    activities: cases || (isLinked && (activities.has('type') || activities.has('outcome'))),
    prospects: ['id', 'stage', 'status', ...Object.values(milestoneDates)].some((field) =>
      prospects.has(field),
    ),
  };
  // A deal is opened and closed too: what only cases have tells where there is nothing else of theirs.
  const likeness = [...activities].filter((field) => cases || !(field in caseFields)).length;
  if (canBe.activities && (cases || !canBe.prospects || likeness >= prospects.size)) {
    return 'activities';
  }
  return canBe.prospects ? 'prospects' : null;
}
