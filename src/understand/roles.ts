import { taskList } from '../errors/columns.js';
import { type Role, roles, type Table } from '../read/table.js';
import { isCases } from './cases-table.js';
import type { Candidate, Columns } from './candidates.js';
import { milestoneOf } from './entered.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { isAbout } from './header-words.js';
import { fieldsNamed, tiers } from './headers.js';
import { caseFields } from '../knowledge/fields/case.js';
import { listsUsers } from './lists-of-people.js';
import type { TableMapping } from './mapping.js';
import { kindless } from './no-kind.js';
import { ownKey } from './own-key.js';
import { isDue, isUnasked, logsActivities, tasksIn } from './task-list.js';
import { toldBy } from './told.js';
import { wordClaims } from './wording.js';

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

/** A header that says when something changed, not only when it was made. */
const isOfChange = (header: string): boolean =>
  wordClaims('history', header).some(({ field, place }) => field === 'date' && place < 3);

/** Whether the columns are those of changes of stage: from which, or to which when. */
export function isHistory(columns: Columns, { columns: chosen }: TableMapping): boolean {
  const told = toldBy('history', columns, chosen.history);
  if (told.has('from') && told.has('to')) return true;
  const [link] = told.get('prospect') ?? [];
  const [date] = told.get('date') ?? [];
  if (!told.has('to') || date === undefined) return false;
  if (told.has('field')) return true;
  // What says of each row what was done is a log of activities, whatever stage stands beside it.
  if (fieldsNamed('activities', columns.header, new Map()).has('type')) return false;
  // Without the stage before, prospects that come again and again with the day of a change.
  const isNamed =
    date.tier <= tiers.names ||
    isOfChange(columns.header[date.column]!) ||
    columns.header.some((header) => isAbout(header, 'leave'));
  const { rows } = columns.profiles;
  return isNamed && link !== undefined && rows.length > 1 && !columns.profiles.isKey(link.column);
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

/** What only a table of deals says of each. */
const ofDeals = ['stage', 'amount', 'isWon', 'wonOn', 'lostOn', 'lostReason'];

/**
 * What a table holds, told by its columns and what they hold.
 *
 * @param file for messages
 * @throws SpancoError where they do not tell
 */
export function guessRole(file: string, columns: Columns, tableMapping: TableMapping): Role {
  const role = likelyRole(columns, tableMapping);
  if (role !== null) return role;
  const { columns: chosen } = tableMapping;
  const prospects = toldBy('prospects', columns, chosen.prospects);
  const activities = toldBy('activities', columns, chosen.activities);
  const tasks = logsActivities(columns, activities) ? null : tasksIn(columns, prospects);
  if (tasks === null) throw kindless(file, columns, prospects, activities);
  const status = columns.header.find((name) => isAbout(name, 'status')) ?? null;
  throw taskList(file, tasks, status);
}

/** How many columns could be some of these fields; one may be several. */
const columnsOf = (told: readonly (readonly [string, readonly Candidate[]])[]): number =>
  new Set(told.flatMap(([, found]) => found.map(({ column }) => column))).size;

/** Nearly every row is of another name: a customer may well buy twice. */
const apart = 0.9;

/** Whether rows that have no ids name each prospect about once, with its price and how far it came, and nothing that was done. */
function listsByName(
  { profiles }: Columns,
  activities: ReadonlyMap<string, readonly Candidate[]>,
  prospects: ReadonlyMap<string, readonly Candidate[]>,
): boolean {
  const [name] = activities.get('prospectName') ?? [];
  if (name === undefined || activities.has('type') || !prospects.has('amount')) return false;
  const { rows, filled, values } = profiles.of(name.column);
  // A total at the end names nobody.
  const isFilled = rows > 1 && filled >= Math.min(rows * apart, rows - 1);
  const isApart = isFilled && values.size >= filled * apart;
  return isApart && (prospects.has('stage') || prospects.has('status'));
}

/** The column that a field is read from where several could be it. */
const bestOf = (found: readonly Candidate[] = []): Candidate | undefined =>
  [...found].sort((a, b) => a.tier - b.tier)[0];

/**
 * Whether each row is of another one, and says only since when it is there and how it stands, as leads do: of what is
 * done somebody also says when, of what kind it was, or how long it took.
 */
function listsLeads(
  { profiles, words }: Columns,
  activities: ReadonlyMap<string, readonly Candidate[]>,
  prospects: ReadonlyMap<string, readonly Candidate[]>,
): boolean {
  const link = bestOf(activities.get('prospect') ?? activities.get('prospectName'));
  const [status] = prospects.get('status') ?? [];
  const [created] = prospects.get('created') ?? [];
  if (link === undefined || status === undefined || created === undefined) return false;
  if (['type', 'minutes'].some((field) => activities.has(field))) return false;
  const days = activities.get('date') ?? [];
  if (!days.every(({ column }) => column === created.column)) return false;
  const { share } = profiles.of(status.column);
  return profiles.isKey(link.column) && share(words.stages.knows) >= share(words.outcomes.knows);
}

/**
 * Whether nothing but an address names whose a row is, never twice, and a status says how far each came since it was
 * entered: a list of whom somebody called, with the way they came in.
 */
function listsByMail(
  { profiles, words }: Columns,
  activities: ReadonlyMap<string, readonly Candidate[]>,
  prospects: ReadonlyMap<string, readonly Candidate[]>,
): boolean {
  const mail = bestOf(activities.get('prospectEmail'));
  const [status] = prospects.get('status') ?? [];
  if (activities.has('prospect') || activities.has('prospectName')) return false;
  if (mail === undefined || status === undefined || !prospects.has('created')) return false;
  const { filled, values } = profiles.of(mail.column);
  const { share } = profiles.of(status.column);
  const isStage = share(words.stages.knows) > share(words.outcomes.knows);
  return isStage && filled > 1 && values.size === filled;
}

/** Whether rows have an id of their own: in notes about somebody that of the person comes again and again. */
function isIdentified(columns: Columns, found: readonly Candidate[] = []): boolean {
  const tier = Math.min(...found.map((one) => one.tier));
  const best = found.filter((one) => one.tier === tier);
  return found.length > 0 && ownKey(best, found, columns).length > 0;
}

/** What the columns of a table, and what they hold, tell of it; null where they do not. */
export function likelyRole(columns: Columns, tableMapping: TableMapping): Role | null {
  const { columns: chosen } = tableMapping;
  if (isHistory(columns, tableMapping)) return 'history';
  const activities = toldBy('activities', columns, chosen.activities);
  const prospects = toldBy('prospects', columns, chosen.prospects);
  const isLinked = ['prospect', 'prospectName', 'prospectEmail'].some((by) => activities.has(by));
  const areTasks = !isLinked && tasksIn(columns, prospects) !== null;
  const isLog = !isLinked && logsActivities(columns, activities);
  const isOfNobody = areTasks || isLog;
  const isDone = isUnasked(columns) && (areTasks || (isLog && isDue(columns)));
  const cases = isCases(columns, tableMapping) && !isDone;
  if (!cases && isOfNobody && !ofDeals.some((field) => prospects.has(field))) return null;
  if (!cases && listsUsers(columns, prospects)) return null;
  // What names each prospect once, and its stage, is a list of prospects, whatever else it says.
  const link = bestOf(activities.get('prospect'));
  const isOwn =
    (ofDeals.some((field) => prospects.has(field)) &&
      (link === undefined
        ? listsByName(columns, activities, prospects)
        : columns.profiles.isKey(link.column))) ||
    listsLeads(columns, activities, prospects) ||
    listsByMail(columns, activities, prospects);
  const canBe = {
    activities:
      cases || (isLinked && !isOwn && (activities.has('type') || activities.has('outcome'))),
    prospects:
      isIdentified(columns, prospects.get('id')) ||
      ['stage', 'status', 'isWon', ...Object.values(milestoneDates)].some((field) =>
        prospects.has(field),
      ) ||
      columns.header.some((_, column) => milestoneOf(columns, column) !== null),
  };
  // A deal is opened and closed too: what only cases have tells where there is nothing else of theirs.
  const likeness = columnsOf([...activities].filter(([field]) => !(field in caseFields)));
  if (canBe.activities && (cases || !canBe.prospects || likeness >= columnsOf([...prospects]))) {
    return 'activities';
  }
  return canBe.prospects ? 'prospects' : null;
}
