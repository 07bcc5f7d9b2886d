/** The scorecard in plain words, for somebody who manages the team. */
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import type { Verdict } from '../../stats/verdict.js';
import { andList, capital, countOf, decimal } from '../../say/numbers.js';
import { type Effort, type Medians, type Quadrant, quadrants } from './quadrants.js';
import type { ScorecardResult, ScorecardRow } from './result.js';

const activities = (count: number): string => countOf(count, 'activity', 'activities');

/** What to say to whom: the busy without results and the quiet with results need opposite advice. */
const advice: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'Keep it up, and let the others see how it is done.',
  'busy-weak': 'More of the same will not help: look at whom it goes to and what is said.',
  'quiet-strong': 'What is done works: more of it should bring more.',
  'quiet-weak': 'Activity comes first: until there is more of it, little else can be judged.',
};

/** How sure it is that a rep gets more, or less, out of an activity than the others. */
const howSure: Readonly<Record<Verdict, string>> = {
  real: ' The difference in wins per activity is real.',
  leaning: ' Wins per activity lean toward a difference, not proven.',
  luck: ' The difference in wins per activity could be luck.',
  none: '',
};

/** Where a rep stands in the team. */
interface Standing {
  readonly quadrant: Quadrant | null;
  readonly medians: Medians | null;
  /** Wins per activity against the rest of the team. */
  readonly difference: ScorecardResult['difference'];
}

/** How a rep stands and what to say, or why that cannot be said. */
export function repSentence(
  rep: string,
  own: Effort | null,
  { quadrant, medians, difference }: Standing,
): string {
  if (own === null) return `${rep}: what was done is not known.`;
  const wins = own.wins === null ? 'wins unknown' : countOf(own.wins, 'win');
  const did = `${activities(own.activities)}, ${wins}`;
  if (rep === UNASSIGNED)
    return `${rep}: ${did}. They belong to no rep, and are compared with none.`;
  if (quadrant === null || medians === null) {
    return `${rep}: ${did}. ${own.wins === null ? 'Where that puts them cannot be said.' : 'There is nobody to compare with.'}`;
  }
  const middle = `(medians ${decimal(medians.activities)} and ${decimal(medians.wins)})`;
  return `${rep}: ${quadrants[quadrant]}, ${did} ${middle}. ${advice[quadrant]}${howSure[difference.verdict]}`;
}

const differing: Readonly<Record<Verdict, string>> = {
  real: 'Reps differ in wins per activity by more than luck would explain.',
  leaning: 'Reps lean toward a difference in wins per activity, not proven.',
  luck: 'In wins per activity reps differ by no more than luck could explain.',
  none: 'There is too little data to tell whether reps differ in wins per activity.',
};

/** Who needs opposite advice, or that nobody does. */
function contrast(rows: readonly ScorecardRow[]): string[] {
  const of = (quadrant: Quadrant) =>
    rows.filter((row) => row.quadrant === quadrant).map(({ rep }) => rep);
  const told = (['busy-weak', 'quiet-strong'] as const).flatMap((quadrant) => {
    const names = of(quadrant);
    return names.length === 0 ? [] : [`${quadrants[quadrant]}: ${andList(names)}`];
  });
  if (told.length > 0) return [`${capital(told.join('; '))}.`];
  return rows.filter(({ quadrant }) => quadrant !== null).length > 1
    ? ['Nobody is busy but weak, nobody quiet but strong.']
    : [];
}

const each = (count: number, one: string, many: string, per: string): string =>
  `${countOf(count, one, many)} per ${per}`;

/** What the team did and what came of it, who needs opposite advice, and whether that may be luck. */
export function teamSentence({
  team,
  rows,
  difference,
  workingDays,
}: Pick<ScorecardResult, 'team' | 'rows' | 'difference' | 'workingDays'>): string {
  const { activity, performance, together } = team;
  const wins = performance.wins === null ? null : countOf(performance.wins, 'win');
  if (activity === null || together === null) {
    return wins === null ? 'Neither activity nor wins are known.' : `${wins}; activity is unknown.`;
  }
  const daily = activity.perWorkingDay?.all;
  const pace = daily === undefined ? '' : ` (${decimal(daily)} a working day)`;
  const done = `${activities(activity.all)}${pace}${workingDays === 0 ? ' on no working day' : ''}`;
  const { winsPer100Activities, meetingsPerWin, callsPerMeeting } = together;
  const per = [
    winsPer100Activities.value === null
      ? []
      : [each(winsPer100Activities.value, 'win', 'wins', '100 activities')],
    meetingsPerWin.value === null ? [] : [each(meetingsPerWin.value, 'meeting', 'meetings', 'win')],
    callsPerMeeting.value === null ? [] : [each(callsPerMeeting.value, 'call', 'calls', 'meeting')],
  ].flat();
  const first = `${done}, ${wins ?? 'wins unknown'}${per.length === 0 ? '' : `: ${andList(per)}`}.`;
  const compared = rows.some(({ quadrant }) => quadrant !== null);
  return [first, ...contrast(rows), ...(compared ? [differing[difference.verdict]] : [])].join(' ');
}
