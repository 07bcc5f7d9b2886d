/** Columns of the days on which sales were called off. */
import { aroundCancelling, cancelled, runningOn, upTo } from '../knowledge/words/cancellations.js';
import type { Columns } from './candidates.js';
import { fold } from '../cells/text/fold.js';
import { isAbout, spelled, withoutDay } from './header-words.js';
import { claims } from './headers.js';

const isOfCancelling = (word: string): boolean =>
  cancelled.some((one) => word.startsWith(one)) && !aroundCancelling.test(word);

/** What else may stand in the header of such a day; a meeting, a customer or a contract ends in another way. */
const beside = ['record', 'order', 'day', 'filling'] as const;

/** Whether a header is of the day on which the sale itself was called off: `Cancelled At`, `Stornodatum`, `Data di annullamento`. */
function isOfCancellation(header: string): boolean {
  const words = spelled(header);
  return (
    words.some(isOfCancelling) &&
    words.every(
      (word) =>
        !upTo.has(word) &&
        (isOfCancelling(word) || beside.some((concept) => isAbout(word, concept))),
    )
  );
}

/** Whether a header is of something called off, whatever it is. */
export const namesCancelling = (header: string): boolean => spelled(header).some(isOfCancelling);

/** Values that are not of one kind alone. */
const most = 0.6;

/** Whether a word says of most rows how far a sale has come. */
const hasStages = ({ header, profiles, words }: Columns): boolean =>
  header.some((_, column) => profiles.of(column).share(words.stages.knows) >= most);

/** Whether a column is of the days on which sales were won. */
const hasWinDays = ({ header, words }: Columns): boolean =>
  header.some(
    (name) =>
      words.stages.kindOf(withoutDay(name)) === 'wins' ||
      claims('prospects').get(fold(name))?.field === 'wonOn',
  );

const runsOn = ({ header }: Columns): boolean =>
  header.some((name) => spelled(name).some((word) => runningOn.has(word)));

/**
 * What the days of a cancellation tell: sales that were called off, but nothing of what runs on, which whoever ends it
 * bought before. Where a word says how far each sale has come, the day may be of something that came later.
 *
 * @returns undefined for a column that is of none, or tells no more than the stage it is called by
 */
export function cancellationOf(columns: Columns, column: number): 'lost' | null | undefined {
  if (!isOfCancellation(columns.header[column]!)) return undefined;
  if (runsOn(columns)) return hasWinDays(columns) ? null : undefined;
  return hasStages(columns) ? undefined : 'lost';
}
