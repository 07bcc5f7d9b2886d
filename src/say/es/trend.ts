/** What is said of a trend. */
import type { Voice } from '../en/index.js';
import { periodText } from './days.js';
import { andList } from './lists.js';
import { theRatio } from './method.js';
import { grouped, percent, points, pointsRange } from './numbers.js';
import { capital } from './plurals.js';

type Trend = Voice['trend'];
type PeriodWins = Parameters<Trend['real']>[0];
type RatioChange = Parameters<Trend['real']>[2][number];

/** `el cierre bajó de 30,0 % a 20,0 % (−10,0 puntos, de −19,0 a −1,0)` */
function changed({ step, was, is, gap, low, high }: RatioChange): string {
  const limits = pointsRange(low, high);
  const range = limits === null ? '' : `; de ${limits}`;
  return `${theRatio(step)} ${gap < 0 ? 'bajó' : 'subió'} del ${percent(was)} al ${percent(is)} (${points(gap)}${range})`;
}

const changes = (all: readonly RatioChange[]): string => andList(all.map(changed));

/** `3`, or `de 3 a 30` where answers are open. */
const upTo = ({ wins, openWins }: PeriodWins): string =>
  openWins === 0 ? String(wins) : `de ${wins} a ${grouped((wins ?? 0) + openWins)}`;

/** `en marzo de 2026`, `el 31 de marzo de 2026`. */
const when = (period: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(period) ? periodText(period) : `en ${periodText(period)}`;

const wins = (now: PeriodWins, before: PeriodWins): string =>
  now.wins === null || before.wins === null
    ? `${capital(periodText(now.period))} frente a ${periodText(before.period)}`.replace(
        / a el /,
        ' al ',
      )
    : `${upTo(now)} ${now.wins + now.openWins === 1 ? 'venta' : 'ventas'} ${when(now.period)}, ${upTo(before)} ${when(before.period)}`;

export const trendPhrases: Trend = {
  headings: {
    period: 'Periodo',
    change: '±',
    changes: 'cambios',
    measure: 'Medida',
    course: 'Curso',
    changed: 'Cambio',
    step: 'Paso',
    steps: 'Pasos',
    halfTook: 'La mitad\ncomo mucho',
    nineInTenTook: '9 de cada 10\ncomo mucho',
    entered: 'Entrada',
    prospects: 'Prospectos',
    within: (days) => `${grouped(days)} días`,
  },
  titles: {
    steps: 'Días entre las etapas',
    within: 'Ventas a tantos días de la entrada',
  },
  marks: (marks) => {
    const all: (string | false)[] = [
      marks.changes && '±, cambio en puntos frente al periodo anterior',
      marks.sparklines && 'las barras parten de 0 y un hueco es desconocido',
      marks.isPartial && '*, solo una parte del periodo',
      marks.isImmature && '†, cohorte inmadura',
      marks.days !== null &&
        `los días entre etapas son de prospectos con ${grouped(marks.days)} días o más`,
      marks.unsure && '~, menos de 10 seguidos durante tanto tiempo',
    ];
    const said = all.filter((one) => one !== false).join('; ');
    return said === '' ? null : `${capital(said)}.`;
  },
  noPair: () => 'Todavía no hay dos periodos completos seguidos que comparar.',
  noRatio: (now, before) => `${wins(now, before)}; no se conoce ninguna tasa de los dos periodos.`,
  real: (now, before, all) => `${wins(now, before)}; ${changes(all)}.`,
  leaning: (now, before, all, judged) => {
    const among = judged > 1 ? ` Se han mirado ${grouped(judged)} tasas.` : '';
    return `${wins(now, before)}; quizá, aunque no está demostrado, ${changes(all)}.${among}`;
  },
  unknown: (now, before, steps) =>
    `${wins(now, before)}; la exportación no permite saber si ${steps.length === 1 ? 'cambió' : 'cambiaron'} ${andList(steps.map(theRatio))}.`,
  luck: (now, before) => `${wins(now, before)}; ninguna tasa cambió más de lo que explica el azar.`,
};
