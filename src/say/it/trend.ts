/** What is said of a trend. */
import type { Voice } from '../en/index.js';
import { beforeNumber } from './articles.js';
import { dayWords, inPeriod } from './days.js';
import { andList } from './lists.js';
import { inTheStep, theStep } from './method.js';
import { grouped, percent, points, pointsRange } from './numbers.js';
import { agreeing, capital } from './plurals.js';
import { thingWords } from './things.js';

type Trend = Voice['trend'];
type PeriodWins = Parameters<Trend['luck']>[0];
type RatioChange = Parameters<Trend['real']>[2][number];

/** `la concretizzazione scende dal 30,0 % al 20,0 % (−10,0 punti, da −19,0 a −1,0)` */
function changed({ step, was, is, gap, low, high }: RatioChange): string {
  const limits = pointsRange(low, high);
  const range = limits === null ? '' : `, ${limits}`;
  return `${theStep(step)} ${gap < 0 ? 'scende' : 'sale'} ${beforeNumber('dal', percent(was))} ${beforeNumber('al', percent(is))} (${points(gap)}${range})`;
}

const changes = (all: readonly RatioChange[]): string => andList(all.map(changed));

/** `3`, or `da 3 a 30` where answers are open. */
const upTo = ({ wins, openWins }: PeriodWins): string =>
  openWins === 0 ? String(wins) : `da ${wins} a ${grouped((wins ?? 0) + openWins)}`;

const wins = (now: PeriodWins, before: PeriodWins): string =>
  now.wins === null || before.wins === null
    ? `${dayWords.period(now.period)} a confronto con ${dayWords.period(before.period)}`
    : `${upTo(now)} ${agreeing(now.wins + now.openWins, ...thingWords.wins)} ${inPeriod(now.period)}, ${upTo(before)} ${inPeriod(before.period)}`;

export const trendPhrases = {
  headings: {
    period: 'Periodo',
    change: '±',
    changes: 'variazioni',
    measure: 'Misura',
    course: 'Andamento',
    changed: 'Variaz.',
    step: 'Passaggio',
    steps: 'Passaggi',
    halfTook: 'Metà\nentro',
    nineInTenTook: '9 su 10\nentro',
    entered: 'Entrati',
    prospects: 'Prospetti',
    within: (days) => `${grouped(days)} giorni`,
  },
  titles: {
    steps: 'Giorni tra una fase e l’altra',
    within: 'Acquisiti entro tanti giorni dall’ingresso',
  },
  marks: (marks) => {
    const all: (string | false)[] = [
      marks.changes && '± variazione in punti sul periodo precedente',
      marks.sparklines && 'le barre partono da 0, un vuoto è un dato non noto',
      marks.isPartial && '* periodo incompleto',
      marks.isImmature && '† coorte immatura',
      marks.days !== null &&
        `i giorni tra una fase e l’altra sono dei prospetti entrati da almeno ${grouped(marks.days)} giorni`,
      marks.unsure && '~ seguiti così a lungo meno di 10',
    ];
    const said = all.filter((one) => one !== false).join('; ');
    return said === '' ? null : `${capital(said)}.`;
  },
  noPair: () => 'Non ci sono ancora due periodi completi di fila da confrontare.',
  noRatio: (now, before) =>
    `${capital(wins(now, before))}; nessun tasso è noto in entrambi i periodi.`,
  real: (now, before, all) => `${capital(wins(now, before))}; ${changes(all)}.`,
  leaning: (now, before, all, judged) => {
    const among = judged > 1 ? ` Tassi esaminati: ${grouped(judged)}.` : '';
    return `${capital(wins(now, before))}; forse, ma non è provato, ${changes(all)}.${among}`;
  },
  unknown: (now, before, steps) =>
    `${capital(wins(now, before))}; l’esportazione non dice se qualcosa è cambiato ${andList(steps.map(inTheStep))}.`,
  luck: (now, before) =>
    `${capital(wins(now, before))}; nessun tasso è cambiato più di quanto spieghi il caso.`,
} satisfies Trend;
