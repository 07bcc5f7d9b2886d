/** What is said of a scorecard. */
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import type { Voice } from '../en/index.js';
import { andList } from './lists.js';
import { decimal, percent } from './numbers.js';
import { capital, countOf, countUpTo, ofDays, wins as winsOf } from './plurals.js';

type Scorecard = Voice['scorecard'];
type Placed = Parameters<Scorecard['placed']>;
type Done = Placed[1];
type Quadrant = NonNullable<Placed[3]['quadrant']>;
type WorkStands = Placed[3]['stands'];
type Yields = Parameters<Scorecard['team']>[3];

/** Where a rep stands on what is done and what comes of it. */
const quadrants: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'fleißig und stark',
  'busy-weak': 'fleißig, aber schwach',
  'quiet-strong': 'ruhig, aber stark',
  'quiet-weak': 'ruhig und schwach',
};

/** What to say to whom: the busy without results and the quiet with results need opposite advice. */
const advice: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'Weiter so, und den anderen zeigen, wie es geht.',
  'busy-weak':
    'Mehr vom Gleichen hilft nicht: ansehen, wen die Arbeit erreicht und was gesagt wird.',
  'quiet-strong': 'Was getan wird, wirkt: mehr davon dürfte mehr bringen.',
  'quiet-weak': 'Zuerst mehr Aktivität: vorher lässt sich wenig anderes beurteilen.',
};

/** Where a rep stands, in a few words; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: { above: quadrants['busy-strong'], below: quadrants['busy-weak'], alike: 'fleißig' },
  below: { above: quadrants['quiet-strong'], below: quadrants['quiet-weak'], alike: 'ruhig' },
  alike: { above: 'stark', below: 'schwach', alike: 'nicht zu unterscheiden' },
};

const standing = ({ activity, wins }: WorkStands): string =>
  labels[activity ?? 'alike'][wins ?? 'alike'];

/** How sure it is that a rep gets more, or less, out of an activity than the others. */
const howSure: Readonly<Record<VerdictWithOpen, string>> = {
  real: ' Der Unterschied in Abschlüssen je Aktivität ist gesichert.',
  leaning: '',
  luck: '',
  none: '',
  unknown: ' Ob sich die Abschlüsse je Aktivität unterscheiden, lässt der Export offen.',
};

/** Whether that reps differ in wins per activity may be luck. */
const differing: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'Bei den Abschlüssen je Aktivität unterscheiden sich die Verkäufer stärker, als Zufall erklären kann.',
  leaning:
    'Bei den Abschlüssen je Aktivität zeichnet sich ein Unterschied ab, gesichert ist er nicht.',
  luck: 'Bei den Abschlüssen je Aktivität unterscheiden sich die Verkäufer nicht stärker, als Zufall erklären kann.',
  none: 'Ob sich die Verkäufer bei den Abschlüssen je Aktivität unterscheiden, lässt sich mit so wenig Daten nicht sagen.',
  unknown:
    'Ob sich die Verkäufer bei den Abschlüssen je Aktivität unterscheiden, lässt der Export offen.',
};

const activitiesText = (count: number): string => countOf(count, 'Aktivität', 'Aktivitäten');
const winsText = ({ wins, openWins }: Pick<Done, 'wins' | 'openWins'>): string =>
  wins === null ? 'Abschlüsse nicht bekannt' : countUpTo(wins, openWins, 'Abschluss', 'Abschlüsse');
const doneText = (rep: string, done: Done): string =>
  `${rep}: ${activitiesText(done.activities)}, ${winsText(done)}`;

function yieldsText({ winsPer100Activities, meetingsPerWin, callsPerMeeting }: Yields): string {
  const each = [
    winsPer100Activities === null ? '' : `${winsOf(winsPer100Activities)} je 100 Aktivitäten`,
    meetingsPerWin === null ? '' : `${countOf(meetingsPerWin, 'Termin', 'Termine')} je Abschluss`,
    callsPerMeeting === null ? '' : `${countOf(callsPerMeeting, 'Anruf', 'Anrufe')} je Termin`,
  ].filter((text) => text !== '');
  return each.length === 0 ? '' : `: ${andList(each)}`;
}

export const scorecardPhrases: Scorecard = {
  titles: {
    activity: (workingDays) =>
      workingDays === null
        ? 'Aktivität'
        : `Aktivität an ${countOf(workingDays, 'Arbeitstag', 'Arbeitstagen')}`,
    daily: 'Aktivität je Arbeitstag',
    performance: 'Leistung',
    customers: 'Kunden und Dauer',
    together: 'Zusammen',
  },
  headings: {
    all: 'Alle',
    daily: { title: 'Je Tag', short: '/Tag' },
    winsPer100: { title: 'Abschlüsse je 100 Aktivitäten', short: 'Abschl./100' },
    meetingsPerWin: { title: 'Termine je Abschluss', short: 'Term./Abschl.' },
    callsPerMeeting: { title: 'Anrufe je Termin', short: 'Anr./Term.' },
    conversion: { title: 'Konversion', short: 'Konv.' },
    revenue: { title: 'Umsatz', short: 'Ums.' },
    averageDeal: { title: 'Durchschnittsauftrag', short: 'Ø Auftrag' },
    margin: { title: 'Gehaltene Marge', short: 'Marge' },
    csat: (scale) => {
      const on =
        scale === null ? '' : scale === 'percent' ? ' (%)' : ` (${scale.replace('-', '–')})`;
      return { title: `CSAT${on}`, short: `CSAT${on.replace(' ', '\n')}` };
    },
    satisfied: { title: 'Zufrieden', short: 'Zufr.' },
    repeat: { title: 'Wiederkäufer', short: 'Wiederk.' },
    followedUp: { title: 'Nachbetreut', short: 'Nachb.' },
    halfWon: 'Hälfte gew.\nin Tagen',
    nineInTenWon: '9 von 10 gew.\nin Tagen',
  },
  marginOf: (share, currency) => `${percent(share)} von ${currency ?? 'den übrigen'}`,
  legends: {
    standing: () =>
      'Fleißig und stark, ruhig und schwach: mehr oder weniger Aktivitäten und Abschlüsse als die übrigen, nur wo die Daten es hergeben.',
    followedUp: (days) =>
      `Nachbetreut: Abschlüsse, nach denen sich binnen ${ofDays(days)} jemand per Anruf, E-Mail, Nachricht, Termin oder Nachfassen gemeldet hat.`,
  },
  told: 'Was wem zu sagen ist',
  standing,
  doneUnknown: (rep) => `${rep}: was getan wurde, ist nicht bekannt.`,
  nobodys: (rep, done) =>
    `${doneText(rep, done)}. Das gehört zu keinem Verkäufer und wird mit keinem verglichen.`,
  alone: (rep, done) => `${doneText(rep, done)}. Es gibt niemanden zum Vergleichen.`,
  notPlaced: (rep, done) =>
    `${doneText(rep, done)}. Was das im Vergleich heißt, lässt sich nicht sagen.`,
  placed: (rep, done, medians, { stands, quadrant }, advised, verdict) => {
    const words = advised === '' && quadrant !== null ? advice[quadrant] : advised;
    const isAlike =
      (stands.activity ?? 'alike') === 'alike' && (stands.wins ?? 'alike') === 'alike';
    const label = isAlike
      ? 'bei Aktivität und Abschlüssen nicht zu unterscheiden'
      : standing(stands);
    return `${rep}: ${label}, ${activitiesText(done.activities)}, ${winsText(done)} (Mediane ${decimal(medians.activities)} und ${decimal(medians.wins)}).${words === '' ? '' : ` ${words}`}${howSure[verdict]}`;
  },
  nothingKnown: () => 'Weder Aktivität noch Abschlüsse sind bekannt.',
  activityUnknown: (done) => `${winsText(done)}; die Aktivität ist nicht bekannt.`,
  team: (done, daily, isIdle, yields) => {
    const pace = daily === null ? '' : ` (${decimal(daily)} je Arbeitstag)`;
    const when = isIdle ? ' an keinem Arbeitstag' : '';
    return `${activitiesText(done.activities)}${pace}${when}, ${winsText(done)}${yieldsText(yields)}.`;
  },
  opposites: (groups) =>
    `${capital(groups.map(([quadrant, names]) => `${quadrants[quadrant]}: ${andList(names)}`).join('; '))}.`,
  noOpposites: () => 'Niemand ist fleißig, aber schwach, niemand ruhig, aber stark.',
  allAlike: () =>
    'Kein Verkäufer hebt sich von den übrigen ab, weder bei der Aktivität noch bei den Abschlüssen.',
  differing: (verdict) => differing[verdict],
};
