/** Lists of what people have to do, which are neither prospects nor done for any that is named. */
import type { Concept } from '../knowledge/fields/concepts.js';
import type { Candidate, Columns } from './candidates.js';
import { wordsOf } from './header-words.js';
import { looks } from './profile.js';

/** Values that are not of one kind alone. */
const most = 0.6;

const ofTasks: readonly Concept[] = ['task', 'name', 'key', 'filling'];

/** Whether a header names what is to be done: `Aufgabe`, `Task name`. */
function namesTasks(header: string): boolean {
  const words = wordsOf(header);
  const isOf = (concepts: readonly Concept[]) =>
    words.every((word) => concepts.some((concept) => word.has(concept)));
  return isOf(ofTasks) && words.some((word) => word.has('task'));
}

/** What only a list of prospects says of each. */
const ofProspects = ['name', 'account', 'email', 'amount', 'stage', 'isWon', 'wonOn', 'lostOn'];

/**
 * What names the tasks where the rows are such: a column of texts is called so, and nothing names whom they are for, or
 * says how a sale stands.
 *
 * @param prospects the columns that could be fields of prospects
 * @returns null where they are none
 */
export function tasksIn(
  { header, profiles, words }: Columns,
  prospects: ReadonlyMap<string, readonly Candidate[]>,
): string | null {
  if (ofProspects.some((field) => prospects.has(field))) return null;
  const isText = (column: number) =>
    profiles.of(column).share((value) => looks.day(value) || looks.flag(value)) < most;
  const named = header.find((name, column) => namesTasks(name) && isText(column));
  const saysNothing = (value: string) => [null, 'open'].includes(words.stages.kindOf(value));
  const isSale = (prospects.get('status') ?? []).some(({ column }) =>
    [...profiles.of(column).values.keys()].some((value) => !saysNothing(value)),
  );
  return isSale ? null : (named ?? null);
}
