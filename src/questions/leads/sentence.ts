/** The finding in plain words. */
import { NONE } from '../../funnel/groups.js';
import { teamDifference } from '../../stats/team-difference.js';
import { grouped, percent } from '../../say/numbers.js';
import { countOf } from '../../say/plurals.js';
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
  if (judged.every(({ counts }) => counts.wins === 0)) return 'No source has brought a win yet.';
  const { numerator, denominator, value } = best.reached.wins;
  const share = `${grouped(numerator!)} of ${countOf(denominator!, 'target')} won (${percent(value)})`;
  const said = `${best.group} converts best, small numbers allowed for: ${share}`;
  if (judged.length < 2) return `${said}; there is no other source to compare it with.`;
  // Wins of a period need not be of its targets: then there is nothing to test.
  if (period) return `${said}.`;
  const units = judged.map(({ reached: { wins } }) => ({
    count: wins.numerator!,
    of: wins.denominator!,
  }));
  const p = teamDifference(pooled(units), 'proportion')?.p ?? null;
  if (p === null) return 'The numbers are too small to tell sources apart.';
  return p < surely
    ? `${said}; sources differ by more than luck would explain.`
    : `${said}; luck alone could make sources differ as much.`;
}

/** How long nobody waited longer than; on the day itself nobody waits a day. */
const wait = (days: number): string =>
  days < 1 ? 'less than a day' : `at most ${countOf(days, 'day')}`;

/** How long leads wait. */
function contactSentence({ count, median, ninetiethPercentile, never }: FirstContact): string {
  const waited =
    median === null
      ? 'No first contact is dated.'
      : `Half of those contacted waited ${wait(median)}, 9 in 10 ${wait(ninetiethPercentile!)}.`;
  const of = count + never;
  return of === 0
    ? waited
    : `${waited} Never contacted: ${grouped(never)} of ${grouped(of)} (${percent(never / of)}).`;
}

/** What the list of lost prospects has to offer. */
function winBackSentence(list: LeadsResult['winBack']): string {
  const [first] = list?.entries ?? [];
  if (list === null) return '';
  if (first === undefined) return 'Nobody to win back.';
  const name = first.name ?? first.id;
  return `To win back: ${countOf(list.entries.length, 'lost prospect')}, first ${name === null ? 'one that was' : `${name},`} ${first.why}.`;
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
