/** What is said of a scorecard. */
import { andList } from './lists.js';
import { grouped, decimal, percent } from './numbers.js';
import { capital, countOf, countUpTo } from './plurals.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';

/** Where a rep stands on what is done and what comes of it. */
const quadrants = {
  'busy-strong': 'busy and strong',
  'busy-weak': 'busy but weak',
  'quiet-strong': 'quiet but strong',
  'quiet-weak': 'quiet and weak',
} as const;

export type Quadrant = keyof typeof quadrants;

/** What was done and won; wins are null where they cannot be known. */
export interface Done {
  readonly activities: number;
  readonly wins: number | null;
  /** Wins that the export leaves open. */
  readonly openWins: number;
}

/** How much of one thing came for one of another; each null where it cannot be known. */
export interface Yields {
  readonly winsPer100Activities: number | null;
  readonly meetingsPerWin: number | null;
  readonly callsPerMeeting: number | null;
}

/** What to say to whom: the busy without results and the quiet with results need opposite advice. */
const advice: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'Keep it up, and let the others see how it is done.',
  'busy-weak': 'More of the same will not help: look at whom it goes to and what is said.',
  'quiet-strong': 'What is done works: more of it should bring more.',
  'quiet-weak': 'Activity comes first: until there is more of it, little else can be judged.',
};

/** Where a rep stands, in a few words; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: { above: quadrants['busy-strong'], below: quadrants['busy-weak'], alike: 'busy' },
  below: { above: quadrants['quiet-strong'], below: quadrants['quiet-weak'], alike: 'quiet' },
  alike: { above: 'strong', below: 'weak', alike: 'cannot be told apart' },
};

/** How a rep stands against the others; null where something is not known. */
export interface WorkStands {
  readonly activity: CountStanding | null;
  readonly wins: CountStanding | null;
}

const standing = ({ activity, wins }: WorkStands): string =>
  labels[activity ?? 'alike'][wins ?? 'alike'];

/** How sure it is that a rep gets more, or less, out of an activity than the others. */
const howSure: Readonly<Record<VerdictWithOpen, string>> = {
  real: ' The difference in wins per activity is real.',
  leaning: '',
  luck: '',
  none: '',
  unknown: ' The export cannot tell whether wins per activity differ.',
};

/** Whether that reps differ in wins per activity may be luck. */
const differing: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'Reps differ in wins per activity by more than luck would explain.',
  leaning: 'Reps lean toward a difference in wins per activity, not proven.',
  luck: 'In wins per activity reps differ by no more than luck could explain.',
  none: 'There is too little data to tell whether reps differ in wins per activity.',
  unknown: 'The export cannot tell whether reps differ in wins per activity.',
};

const activitiesText = (count: number): string => countOf(count, 'activity', 'activities');
const winsText = ({ wins, openWins }: Pick<Done, 'wins' | 'openWins'>): string =>
  wins === null ? 'wins unknown' : countUpTo(wins, openWins, 'win');
const doneText = (rep: string, done: Done): string =>
  `${rep}: ${activitiesText(done.activities)}, ${winsText(done)}`;

function yieldsText({ winsPer100Activities, meetingsPerWin, callsPerMeeting }: Yields): string {
  const each = [
    winsPer100Activities === null
      ? ''
      : `${countOf(winsPer100Activities, 'win')} per 100 activities`,
    meetingsPerWin === null ? '' : `${countOf(meetingsPerWin, 'meeting')} per win`,
    callsPerMeeting === null ? '' : `${countOf(callsPerMeeting, 'call')} per meeting`,
  ].filter((text) => text !== '');
  return each.length === 0 ? '' : `: ${andList(each)}`;
}

export const scorecardPhrases = {
  titles: {
    /** @param workingDays of the period; null where it has no ends */
    activity: (workingDays: number | null): string =>
      workingDays === null ? 'Activity' : `Activity in ${grouped(workingDays)} working days`,
    daily: 'Activity a working day',
    performance: 'Performance',
    customers: 'Customers and time',
    together: 'Together',
  },
  /** Headings, each with what is left of it where there is little room. */
  headings: {
    all: 'All',
    daily: { title: 'A day', short: '/day' },
    winsPer100: { title: 'Wins per 100 activities', short: 'Wins/100' },
    meetingsPerWin: { title: 'Meetings per win', short: 'Meet./win' },
    callsPerMeeting: { title: 'Calls per meeting', short: 'Calls/meet.' },
    conversion: { title: 'Conversion', short: 'Conv.' },
    revenue: { title: 'Revenue', short: 'Rev.' },
    averageDeal: { title: 'Average deal', short: 'Deal' },
    margin: { title: 'Margin kept', short: 'Margin' },
    csat: (scale: '1-5' | '0-10' | 'percent' | null) => {
      const on = scale === null ? '' : scale === 'percent' ? ' (%)' : ` (${scale})`;
      return { title: `CSAT${on}`, short: `CSAT${on.replace(' ', '\n')}` };
    },
    satisfied: { title: 'Satisfied', short: 'Satisf.' },
    repeat: { title: 'Repeat customers', short: 'Repeat' },
    followedUp: { title: 'Followed up', short: 'F-up' },
    halfWon: 'Half won\nwithin days',
    nineInTenWon: '9 in 10 won\nwithin days',
  },
  /** A margin where there are several currencies; null for money that names none. */
  marginOf: (share: number | null, currency: string | null): string =>
    `${percent(share)} of ${currency ?? 'the rest'}`,
  legends: {
    standing: (): string =>
      'Busy and strong, quiet and weak: more, or fewer, activities and wins than the others, only where the data tell.',
    followedUp: (days: number): string =>
      `Followed up: wins with a call, an e-mail, a message, a meeting or a follow-up by anybody within ${grouped(days)} days after the win.`,
  },
  /** Above what is said to each rep. */
  told: 'What to say to whom',
  standing,
  doneUnknown: (rep: string) => `${rep}: what was done is not known.`,
  nobodys: (rep: string, done: Done) =>
    `${doneText(rep, done)}. They belong to no rep, and are compared with none.`,
  alone: (rep: string, done: Done) => `${doneText(rep, done)}. There is nobody to compare with.`,
  notPlaced: (rep: string, done: Done) =>
    `${doneText(rep, done)}. Where that puts them cannot be said.`,
  /**
   * @param medians of the team
   * @param advised what every screen says to the rep; empty for nothing
   */
  placed: (
    rep: string,
    done: Done,
    medians: { readonly activities: number; readonly wins: number },
    { stands, quadrant }: { readonly stands: WorkStands; readonly quadrant: Quadrant | null },
    advised: string,
    verdict: VerdictWithOpen,
  ) => {
    const words = advised === '' && quadrant !== null ? advice[quadrant] : advised;
    const isAlike =
      (stands.activity ?? 'alike') === 'alike' && (stands.wins ?? 'alike') === 'alike';
    const label = `${standing(stands)}${isAlike ? ' in activity or wins' : ''}`;
    return `${rep}: ${label}, ${activitiesText(done.activities)}, ${winsText(done)} (medians ${decimal(medians.activities)} and ${decimal(medians.wins)}).${words === '' ? '' : ` ${words}`}${howSure[verdict]}`;
  },
  nothingKnown: () => 'Neither activity nor wins are known.',
  activityUnknown: (done: Pick<Done, 'wins' | 'openWins'>) =>
    `${winsText(done)}; activity is unknown.`,
  /**
   * @param daily activities a working day; null where that cannot be said
   * @param isIdle whether the period has no working day
   */
  team: (done: Done, daily: number | null, isIdle: boolean, yields: Yields) => {
    const pace = daily === null ? '' : ` (${decimal(daily)} a working day)`;
    const when = isIdle ? ' on no working day' : '';
    return `${activitiesText(done.activities)}${pace}${when}, ${winsText(done)}${yieldsText(yields)}.`;
  },
  /** Who needs opposite advice, each with the names of some reps. */
  opposites: (groups: readonly (readonly [Quadrant, readonly string[]])[]) =>
    `${capital(groups.map(([quadrant, names]) => `${quadrants[quadrant]}: ${andList(names)}`).join('; '))}.`,
  noOpposites: () => 'Nobody is busy but weak, nobody quiet but strong.',
  allAlike: () => 'No rep can be told from another, in activity or in wins.',
  differing: (verdict: VerdictWithOpen) => differing[verdict],
};
