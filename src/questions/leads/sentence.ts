/** The finding in plain words. */
import { NONE } from '../../funnel/groups.js';
import { teamDifference } from '../../stats/team-difference.js';
import { leadsPhrases as say } from '../../say/en/leads.js';
import type { FirstContact, LeadsResult, LeadsRow } from './result.js';

/** Below this a difference is more than luck would explain. */
const surely = 0.05;

interface Units {
  readonly count: number;
  readonly of: number;
}

/** Groups of which less than one win is to be expected are too small for the test: each is taken with the next larger. */
function pooled(units: readonly Units[]): Units[] {
  const [wins, targets] = [
    units.reduce((sum, { count }) => sum + count, 0),
    units.reduce((sum, { of }) => sum + of, 0),
  ];
  const pools: Units[] = [];
  for (const { count, of } of [...units].sort((a, b) => a.of - b.of)) {
    const last = pools.at(-1);
    const isSmall = last !== undefined && (last.of * wins) / targets < 1;
    if (isSmall) pools.splice(-1, 1, { count: last.count + count, of: last.of + of });
    else pools.push({ count, of });
  }
  return pools;
}

/** Which source converts best. Small groups are judged by the lower end of their interval. */
function sourceSentence(rows: readonly LeadsRow[], period: boolean): string {
  const judged = rows.filter(({ group, reached }) => group !== NONE && reached.wins.low !== null);
  const [best] = [...judged].sort((a, b) => b.reached.wins.low! - a.reached.wins.low!);
  if (best === undefined) return '';
  if (judged.every(({ counts }) => counts.wins === 0)) return say.noWins();
  const { numerator, denominator, value } = best.reached.wins;
  const source = { name: best.group, wins: numerator!, targets: denominator!, share: value! };
  if (judged.length < 2) return say.onlySource(source);
  // Wins of a period need not be of its targets: then there is nothing to test.
  if (period) return say.bestSource(source);
  const units = judged.map(({ reached: { wins } }) => ({
    count: wins.numerator!,
    of: wins.denominator!,
  }));
  const p = teamDifference(pooled(units), 'proportion')?.p ?? null;
  if (p === null) return say.tooSmall();
  return p < surely ? say.sourcesDiffer(source) : say.sourcesAlike(source);
}

/** How long leads wait. */
function contactSentence({ count, median, ninetiethPercentile, never }: FirstContact): string {
  const waited = median === null ? say.noContact() : say.waited(median, ninetiethPercentile!);
  const all = count + never;
  return all === 0 ? waited : `${waited} ${say.neverContacted(never, all)}`;
}

/** What the list of lost prospects has to offer. */
function winBackSentence(list: LeadsResult['winBack']): string {
  const [first] = list?.entries ?? [];
  if (list === null) return '';
  if (first === undefined) return say.nobodyToWinBack();
  return say.toWinBack(list.entries.length, first.name ?? first.id, first.why);
}

/**
 * Which source is best, how long leads wait, whom to win back.
 *
 * @param period whether wins are those of a period, whoever's targets they are
 */
export const leadsSentence = (
  { sources, total, winBack }: Pick<LeadsResult, 'sources' | 'total' | 'winBack'>,
  period: boolean,
): string =>
  [
    sources === null ? '' : sourceSentence(sources, period),
    total.firstContact === null ? '' : contactSentence(total.firstContact),
    winBackSentence(winBack),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
