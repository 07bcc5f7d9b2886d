/** Lists of what people have to do, which are neither prospects nor done for any that is named. */
import type { Concept } from '../knowledge/fields/concepts.js';
import type { Candidate, Columns } from './candidates.js';
import { once } from '../cells/once.js';
import { fold } from '../cells/text/fold.js';
import { CaseWords } from '../cells/words/case-words.js';
import { toDo } from '../knowledge/words/case-statuses.js';
import { expired } from '../knowledge/words/stages.js';
import { isAbout, wordsOf } from './header-words.js';
import { isOfDesk } from './of-desk.js';
import { looks } from './profile.js';

/** Values that are not of one kind alone. */
const most = 0.6;

/** Whether a header names what is to be done: `Aufgabe`, `Task name`, or what may be a business: `Attività`. */
function names(header: string, what: 'task' | 'taskOrBusiness'): boolean {
  const words = wordsOf(header);
  const known: readonly Concept[] = [what, 'name', 'key', 'filling'];
  const isKnown = words.every((word) => known.some((concept) => word.has(concept)));
  return isKnown && words.some((word) => word.has(what));
}

const states = new CaseWords();
/** What is said of a task that is due no less than of an offer that nobody took. */
const overdue = once(() => new Set(expired.map(fold)));

/** What only a list of prospects says of each. */
const ofProspects = ['name', 'account', 'email', 'amount', 'stage', 'isWon', 'wonOn', 'lostOn'];

const isTask = (name: string): boolean => names(name, 'task') || names(name, 'taskOrBusiness');

/**
 * Whether the rows are what was done, of nobody who is named: how each is called, of what kind it was, in words that are
 * known, and what came of it.
 *
 * @param activities the columns that could be fields of activities
 */
export function logsActivities(
  { header, profiles, words }: Columns,
  activities: ReadonlyMap<string, readonly Candidate[]>,
): boolean {
  const isKnown = (value: string) => words.types.kindOf(value) !== null;
  const hasTypes = (activities.get('type') ?? []).some(
    ({ column }) => !isTask(header[column]!) && profiles.of(column).share(isKnown) > most,
  );
  return hasTypes && activities.has('outcome') && header.some(isTask);
}

/** Whether nobody asked for help: then that tasks are done resolves no request. */
export const isUnasked = ({ header }: Columns): boolean =>
  !header.some((name) => isAbout(name, 'case') || isAbout(name, 'requester'));

const begun = once(() => new Set(toDo.map(fold)));

/**
 * Whether a status says of some rows that they are yet to be done, nobody asked for any of them, and nothing stands there
 * that only a service desk keeps: then they are things to do, whatever names them.
 */
export const isToDoList = (columns: Columns): boolean =>
  isUnasked(columns) && isAnyToDo(columns) && !isOfDesk(columns);

const isAnyToDo = (columns: Columns): boolean =>
  columns.header.some((name, column) => {
    if (!isAbout(name, 'status')) return false;
    const { values } = columns.profiles.of(column);
    return [...values.keys()].some((value) => begun().has(fold(value)));
  });

/** Whether something is due some day. */
export const isDue = ({ header }: Columns): boolean => header.some((name) => isAbout(name, 'due'));

/**
 * What names the tasks where the rows are such: a column of texts is called so, and nothing names whom they are for, or
 * says how a sale stands.
 *
 * @param prospects the columns that could be fields of prospects
 * @returns null where they are none
 */
export function tasksIn(
  columns: Columns,
  prospects: ReadonlyMap<string, readonly Candidate[]>,
): string | null {
  const { header, profiles, words } = columns;
  const title = header.find((name) => isAbout(name, 'title'));
  const isTitled = title !== undefined && isToDoList(columns);
  // What is to be done has a title, as a deal has.
  const others = isTitled ? ofProspects.filter((field) => field !== 'name') : ofProspects;
  if (others.some((field) => prospects.has(field))) return null;
  const isText = (column: number) =>
    profiles.of(column).share((value) => looks.day(value) || looks.flag(value)) < most;
  const of = (what: 'task' | 'taskOrBusiness') => {
    const called = header.filter((name, column) => names(name, what) && isText(column));
    return called.find((name) => !isAbout(name, 'key')) ?? called[0];
  };
  const statuses = (prospects.get('status') ?? []).flatMap(({ column }) => [
    ...profiles.of(column).values.keys(),
  ]);
  const saysNothing = (value: string) =>
    [null, 'open'].includes(words.stages.kindOf(value)) || overdue().has(fold(value));
  if (!statuses.every(saysNothing)) return null;
  // What is done is a task, and no business is.
  const isDone = statuses.some((value) => states.kindOf(value) === 'resolved');
  const activity = isDone || isDue(columns) ? of('taskOrBusiness') : undefined;
  return of('task') ?? activity ?? (isTitled ? title : null);
}
