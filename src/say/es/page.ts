import type { Voice } from '../en/index.js';
import { dayText, daysText } from './days.js';
import { shortList } from './lists.js';
import { theRatio } from './method.js';
import { grouped, percent } from './numbers.js';
import { countOf } from './plurals.js';
import { things } from './things.js';

const many = (count: number, singular: string, plural: string): string =>
  `${grouped(count)} ${count === 1 ? singular : plural}`;

/** What pages say beside the answers of the questions. */
export const pagePhrases: Voice['page'] = {
  ofNobody: () => 'Embudo de ventas',
  titles: {
    page: 'Embudo por comercial',
    report: 'Embudo por grupo',
    compare: 'Comparación de comerciales',
    plan: 'Plan',
    scorecard: 'Cuadro de mando',
    leads: 'Prospectos',
    deals: 'Oportunidades',
    diff: 'Qué ha cambiado',
    trend: 'Evolución',
    service: 'Servicio',
    check: 'Adónde fue cada fila',
    explain: 'Un prospecto',
  },
  prospects: (count) => many(count, 'prospecto', 'prospectos'),
  activities: (count) => many(count, 'actividad', 'actividades'),
  covers: ({ from, to }) => `datos ${daysText(from, to)}`,
  period: (since, until, basis) => {
    const what = basis === 'cohort' ? 'entrados ' : '';
    if (since === null) return `${what}hasta el ${dayText(until!)}`;
    return until === null
      ? `${what}desde el ${dayText(since)}`
      : `${what}${daysText(since, until)}`;
  },
  only: (reps) => `solo ${shortList(reps, 4)}`,
  asOf: (day) => `a ${dayText(day)}`,
  lacksExport: () => 'se han dado recuentos y hace falta una exportación (-p, -a)',
  takesTwoReps: (named) =>
    `se nombran ${grouped(named)} comerciales y admite uno (frente al resto del equipo), dos o ninguno`,
  next: ({ rep, step, own, others, gain, gainIn }) =>
    `Siguiente paso: ${rep}, ${theRatio(step)}: ${percent(own)} frente al ${percent(others)} del resto, cerca de ${things(gain, gainIn)} por ganar; la diferencia es real.`,
  told: 'Qué decir a cada cual',
  notes: 'Avisos sobre los datos',
  noteOnTrend: (note) => `Evolución: ${note}`,
  silent: 'Lo que esta exportación no permite saber',
  ledger: 'Adónde fue cada fila',
  table: 'Los números',
  capped: (shown, rows) =>
    `Las primeras ${grouped(shown)} de ${countOf(rows, 'fila')}; --format csv las tiene todas.`,
};
