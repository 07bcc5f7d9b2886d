/** Columns of the days on which sales were called off. */
import { cancelled, subscribed } from '../knowledge/words/cancellations.js';
import { isAbout, spelled } from './header-words.js';

const isOfCancelling = (word: string): boolean => cancelled.some((one) => word.startsWith(one));

/** What else may stand in the header of such a day; a meeting, a customer or a contract ends in another way. */
const beside = ['record', 'order', 'day', 'filling'] as const;

/** Whether a header is of the day on which the sale itself was called off: `Cancelled At`, `Stornodatum`, `Data di annullamento`. */
export function isOfCancellation(header: string): boolean {
  const words = spelled(header);
  return (
    words.some(isOfCancelling) &&
    words.every((word) => isOfCancelling(word) || beside.some((concept) => isAbout(word, concept)))
  );
}

/** Whether a table is of subscriptions: one that somebody ended was sold before. */
export const listsSubscriptions = (header: readonly string[]): boolean =>
  header.some((name) => spelled(name).some((word) => subscribed.has(word)));
