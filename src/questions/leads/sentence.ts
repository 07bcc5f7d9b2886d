/** The finding in plain words. */
import { NONE } from '../../funnel/groups.js';
import { boundedRankRanges, type RankRange } from '../../stats/rank-ranges.js';
import { headline } from '../common/advice/headline.js';
import { boundsOf, rankEndsOf } from '../common/answers.js';
import { leadGroupName } from './kind-names.js';
import type { FirstContact, LeadsAnswer } from './result.js';
import type { CountedRow } from './rows.js';
import { voice } from '../../say/voice.js';

const say = () => voice().leads;

const nameOf = ({ row }: CountedRow): string => leadGroupName('source', row.group);

/**
 * Which source converts best, where the ranks tell; empty where nothing can be said. Small groups are judged by the
 * lower end of their interval.
 *
 * @param rows with what is open of them; null where no column names any
 * @param period whether wins are those of a period, whoever's targets they are
 */
export function sourceSentence(rows: readonly CountedRow[] | null, period: boolean): string {
  if (rows === null) return '';
  const judged = rows
    .filter(({ row: { group, reached } }) => group !== NONE && reached.wins.value !== null)
    .sort((a, b) => (b.row.reached.wins.low ?? -1) - (a.row.reached.wins.low ?? -1));
  const [best] = judged;
  if (best === undefined) return '';
  if (judged.every(({ row }) => row.counts.wins === 0)) return say().noWins();
  const shareOf = ({ row }: CountedRow) => {
    const { numerator, denominator, value } = row.reached.wins;
    return say().share({ wins: numerator!, targets: denominator!, share: value! });
  };
  const contenders = (ranks: readonly (RankRange | null)[]) =>
    judged.map((counted, place) => ({
      name: nameOf(counted),
      share: shareOf(counted),
      rank: ranks[place] ?? null,
      against: null,
    }));
  if (judged.length < 2) return say().onlySource(nameOf(best), shareOf(best));
  // Wins of a period need not be of its targets: then there is nothing to test.
  if (period) return say().untested(nameOf(best), shareOf(best));
  const { bounds, kind } = boundsOf(
    judged.map(({ conversion }) => conversion),
    true,
  );
  const ranks = boundedRankRanges(rankEndsOf(bounds), kind);
  return headline(contenders(ranks), 'source', 'conversion');
}

/** How long leads wait. */
function contactSentence({ count, median, ninetiethPercentile, never }: FirstContact): string {
  const waited = median === null ? say().noContact() : say().waited(median, ninetiethPercentile!);
  const all = count + never;
  return all === 0 ? waited : `${waited} ${say().neverContacted(never, all)}`;
}

/** What the list of lost prospects has to offer. */
function winBackSentence(list: LeadsAnswer['winBack']): string {
  if (list === null) return '';
  const [first] = list.entries;
  if (first === undefined) return say().nobodyToWinBack();
  return say().toWinBack(list.count, first.name ?? first.id, first.why);
}

/**
 * Which source is best, how long leads wait, whom to win back.
 *
 * @param best as {@link sourceSentence} says it
 */
export const leadsSentence = (
  best: string,
  { total, winBack }: Pick<LeadsAnswer, 'total' | 'winBack'>,
): string =>
  [
    best,
    total.firstContact === null ? '' : contactSentence(total.firstContact),
    winBackSentence(winBack),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
