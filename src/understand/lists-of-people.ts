/** Lists of whoever sells: users of a CRM, and what somebody counted of each. */
import type { Concept } from '../knowledge/fields/concepts.js';
import type { Candidate, Columns } from './candidates.js';
import { once } from '../cells/once.js';
import { fold } from '../cells/text/fold.js';
import { userStates } from '../knowledge/fields/rep.js';
import { isAbout } from './header-words.js';
import { claims, fieldsNamed, tiers } from './headers.js';
import { looks } from './profile.js';
import { namesRecords } from './subjects.js';

/** Whether a list is of whoever sells: with a team, or a key of users, it is none of prospects. */
export const isOfUsers = (header: readonly string[]): boolean => {
  const named = fieldsNamed('reps', header, new Map());
  const isUsersKey = (name: string) =>
    isAbout(name, 'key') && (isAbout(name, 'user') || isAbout(name, 'seller'));
  return ['login', 'team', 'manager'].some((field) => named.has(field)) || header.some(isUsersKey);
};

/** Whether a table that says nothing else may be one of users: whoever works for a customer is none. */
export function mayListUsers({ header }: Pick<Columns, 'header'>): boolean {
  if (header.some((name) => isAbout(name, 'customer'))) return false;
  const named = fieldsNamed('reps', header, new Map());
  const hasRole = header.some((name) => {
    const claim = claims('reps').get(fold(name));
    return claim?.field === 'role' && claim.tier <= tiers.names;
  });
  const isIdentified = ['id', 'login', 'email'].some((field) => named.has(field));
  return isIdentified && (hasRole || isOfUsers(header));
}

const states = once(() => new Set(userStates.map(fold)));

/** What only a list of prospects says of each. */
const ofProspects = ['id', 'account', 'stage', 'amount', 'isWon', 'wonOn', 'lostOn'];

type Told = ReadonlyMap<string, readonly Candidate[]>;

/** Whether a header says whose each row is, where another column names the rows. */
const isOwner = (header: string): boolean => {
  const is = (...concepts: readonly Concept[]) => concepts.some((one) => isAbout(header, one));
  return is('seller', 'assigned', 'responsible') && !is('key', 'mail', 'user');
};

/** Whether the rows belong to whoever sells, or came in some day under a name that is none of theirs. */
function areOwned({ header }: Columns, prospects: Told): boolean {
  const reps = (prospects.get('rep') ?? []).map(({ column }) => column);
  const isNamed = (prospects.get('name') ?? []).some(({ column }) => !reps.includes(column));
  if (header.some((name) => isOwner(name) && namesRecords(name))) return true;
  return isNamed && (prospects.has('created') || reps.some((column) => isOwner(header[column]!)));
}

/**
 * Whether each row is another user, and says no more of each than how active they are, which is no stage of a sale.
 *
 * @param prospects the columns that could be fields of prospects
 */
export function listsUsers(columns: Columns, prospects: Told): boolean {
  if (!mayListUsers(columns) || ofProspects.some((field) => prospects.has(field))) return false;
  if (areOwned(columns, prospects)) return false;
  const isState = (value: string) => states().has(fold(value));
  const standings = prospects.get('status') ?? [];
  const isActive = standings.every(
    ({ column }) => columns.profiles.of(column).share(isState) === 1,
  );
  const isEach = ({ column }: Candidate) => columns.profiles.isKey(column);
  return isActive && (prospects.get('rep') ?? []).some(isEach);
}

/** Values that are not of one kind alone: a row of totals. */
const most = 0.8;
/** A ratio is made of two counts. */
const least = 2;

/**
 * Whether the rows may be reps with what somebody counted of each: nobody comes twice, and numbers stand beside them.
 *
 * @param reps the columns that could be the rep
 */
export function mayCountReps(
  { header, profiles }: Columns,
  reps: readonly Candidate[] = [],
): boolean {
  const isEach = reps.some(({ column }) => {
    const { filled, values } = profiles.of(column);
    return values.size === filled;
  });
  const isCount = (name: string, column: number) => {
    const { filled, share } = profiles.of(column);
    const isNumber = filled > 0 && share(looks.number) >= most && share(looks.flag) < most;
    return isNumber && !isAbout(name, 'key') && !reps.some((rep) => rep.column === column);
  };
  return isEach && header.filter(isCount).length >= least;
}
