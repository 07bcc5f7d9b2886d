/** What is said of a trend. */
import type { Voice } from '../en/index.js';
import { periodText } from './days.js';
import { andList, orList } from './lists.js';
import { ratioWord } from './method.js';
import { grouped, percent, points, pointsRange } from './numbers.js';
import { capital } from './plurals.js';

type Trend = Voice['trend'];
type PeriodWins = Parameters<Trend['luck']>[0];
type RatioChange = Parameters<Trend['real']>[2][number];

/** `die Abschlussquote sank von 30,0 % auf 20,0 % (−10,0 Punkte, −19,0 bis −1,0)` */
function changed({ step, was, is, gap, low, high }: RatioChange): string {
  const limits = pointsRange(low, high);
  const range = limits === null ? '' : `, ${limits}`;
  return `die ${ratioWord(step)} ${gap < 0 ? 'sank' : 'stieg'} von ${percent(was)} auf ${percent(is)} (${points(gap)}${range})`;
}

const changes = (all: readonly RatioChange[]): string => andList(all.map(changed));

/** `3`, or `3 bis 30` where answers are open. */
const upTo = ({ wins, openWins }: PeriodWins): string =>
  openWins === 0
    ? grouped(wins ?? 0)
    : `${grouped(wins ?? 0)} bis ${grouped((wins ?? 0) + openWins)}`;

const wins = (now: PeriodWins, before: PeriodWins): string =>
  now.wins === null || before.wins === null
    ? `${periodText(now.period)} gegen ${periodText(before.period)}`
    : `${upTo(now)} ${now.wins + now.openWins === 1 ? 'Abschluss' : 'Abschlüsse'} in ${periodText(now.period)}, ${upTo(before)} in ${periodText(before.period)}`;

export const trendPhrases: Trend = {
  headings: {
    period: 'Zeitraum',
    change: '±',
    changes: 'Veränderungen',
    measure: 'Kennzahl',
    course: 'Verlauf',
    changed: 'Änderung',
    step: 'Schritt',
    steps: 'Schritte',
    halfTook: 'Hälfte\nhöchstens',
    nineInTenTook: '9 von 10\nhöchstens',
    entered: 'Aufnahme',
    prospects: 'Interessenten',
    within: (days) => `${grouped(days)} Tage`,
  },
  titles: {
    steps: 'Tage zwischen den Stufen',
    within: 'Gewonnen binnen so vieler Tage nach der Aufnahme',
  },
  marks: (marks) => {
    const all: (string | false)[] = [
      marks.changes && '± Veränderung in Punkten gegenüber dem Zeitraum davor',
      marks.sparklines && 'Balken stehen auf 0, eine Lücke heißt nicht bekannt',
      marks.isPartial && '* nur ein Teil des Zeitraums',
      marks.isImmature && '† Kohorte noch nicht reif',
      marks.days !== null &&
        `Tage zwischen den Stufen: nur Interessenten, die mindestens ${grouped(marks.days)} Tage alt sind`,
      marks.unsure && '~ weniger als 10 so lange verfolgt',
    ];
    const said = all.filter((one) => one !== false).join('; ');
    return said === '' ? null : `${capital(said)}.`;
  },
  noPair: () => 'Noch gibt es keine zwei vollen Zeiträume hintereinander zum Vergleichen.',
  noRatio: (now, before) => `${wins(now, before)}; keine Quote ist für beide bekannt.`,
  real: (now, before, all) => `${wins(now, before)}; ${changes(all)}.`,
  leaning: (now, before, all, judged) => {
    const among = judged > 1 ? ` Betrachtet wurden ${grouped(judged)} Quoten.` : '';
    return `${wins(now, before)}; vielleicht, aber nicht gesichert: ${changes(all)}.${among}`;
  },
  unknown: (now, before, steps) =>
    `${wins(now, before)}; ob sich ${orList(steps.map(ratioWord))} verändert hat, lässt der Export offen.`,
  luck: (now, before) =>
    `${wins(now, before)}; keine Quote hat sich stärker verändert, als Zufall erklären kann.`,
};
