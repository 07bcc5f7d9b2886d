import type { Voice } from '../en/index.js';
import { daysText, fromDay, theDay, toDay } from './days.js';
import { ofTheOthers } from './groups.js';
import { shortList } from './lists.js';
import { inTheStep } from './method.js';
import { grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import { things } from './things.js';

/** `del 31 marzo 2026`, `dell’8 marzo 2026`. */
const ofDay = (day: string): string => theDay(day).replace(/^il /, 'del ').replace(/^l’/, 'dell’');

/** What pages say beside the answers of the questions. */
export const pagePhrases = {
  ofNobody: () => 'Imbuto di vendita',
  titles: {
    page: 'Imbuto per venditore',
    report: 'Imbuto per gruppo',
    compare: 'Venditori a confronto',
    plan: 'Piano',
    scorecard: 'Attività e risultati',
    leads: 'Lead',
    deals: 'Trattative',
    diff: 'Che cosa è cambiato',
    trend: 'Andamento',
    service: 'Assistenza',
    check: 'Dove è finita ogni riga',
    explain: 'Un prospetto',
  },
  prospects: (count) => countOf(count, 'prospetto', 'prospetti'),
  activities: (count) => things(count, 'activities'),
  covers: ({ from, to }) => `dati ${from === to ? ofDay(from) : daysText(from, to)}`,
  period: (since, until, basis) => {
    const what = basis === 'cohort' ? 'ingressi ' : '';
    if (since === null) return `${what}fino ${toDay(until!)}`;
    return until === null ? `${what}${fromDay(since)}` : `${what}${daysText(since, until)}`;
  },
  only: (reps) => `solo ${shortList(reps, 4)}`,
  asOf: (day) => `situazione ${toDay(day)}`,
  lacksExport: () => 'qui ci sono conteggi, e serve un’esportazione (-p, -a)',
  takesTwoReps: (named) =>
    `i venditori indicati sono ${grouped(named)}, e ne servono uno (contro il resto della squadra), due o nessuno`,
  next: ({ rep, step, own, others, gain, gainIn }) =>
    `Il prossimo passo: ${rep} ${inTheStep(step)}, ${percent(own)} contro ${percent(others)} ${ofTheOthers('rep')}, circa ${things(gain, gainIn)} da guadagnare; la differenza è reale.`,
  told: 'Che cosa dire e a chi',
  notes: 'Note sui dati',
  noteOnTrend: (note) => `Andamento: ${note}`,
  silent: 'Che cosa l’esportazione non dice',
  ledger: 'Dove è finita ogni riga',
  table: 'I numeri',
  capped: (shown, rows) =>
    `${agreeing(shown, 'La prima', `Le prime ${grouped(shown)}`)} di ${countOf(rows, 'riga', 'righe')}; con --format csv ci sono tutte.`,
} satisfies Voice['page'];
