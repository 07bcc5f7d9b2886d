import type { Voice } from '../en/index.js';
import { theStep } from './method.js';
import { shortList } from './lists.js';
import { grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import { dayText, daysText } from './days.js';
import { things } from './things.js';

/** `le 31 mars 2026`, `du 1er janvier au 31 mars 2026`. */
const during = (first: string, last: string): string =>
  first === last ? `le ${dayText(first)}` : `du ${daysText(first, last)}`;

/** What pages say beside the answers of the questions. */
export const pagePhrases = {
  ofNobody: () => 'Entonnoir des ventes',
  titles: {
    page: 'Entonnoir par commercial',
    report: 'Entonnoir par groupe',
    compare: 'Commerciaux comparés',
    plan: 'Plan',
    scorecard: 'Tableau de bord',
    leads: 'Pistes',
    deals: 'Affaires',
    diff: 'Ce qui a changé',
    trend: 'Tendance',
    service: 'Service',
    check: 'Que devient chaque ligne',
    explain: 'Un prospect',
  },
  prospects: (count) => countOf(count, 'prospect'),
  activities: (count) => countOf(count, 'activité'),
  covers: ({ from, to }) => `données ${during(from, to)}`,
  /** The days asked for, an open end unsaid. */
  period: (since, until, basis) => {
    const what = basis === 'cohort' ? 'entrés ' : '';
    if (since === null) return `${what}jusqu’au ${dayText(until!)}`;
    return until === null ? `${what}depuis le ${dayText(since)}` : `${what}${during(since, until)}`;
  },
  only: (reps) => `${shortList(reps, 4)} uniquement`,
  asOf: (day) => `au ${dayText(day)}`,
  /** What an export can be asked and counts cannot. */
  lacksExport: () => 'il faut un export (-p, -a), et seuls des comptages sont donnés',
  takesTwoReps: (named) =>
    `${grouped(named)} commerciaux sont nommés, et il en faut un (face au reste de l’équipe), deux ou aucun`,
  /** What to do next, and how much it would bring. */
  next: ({ rep, step, own, others, gain, gainIn }) =>
    `À faire : ${rep} sur ${theStep(step)}, ${percent(own)} contre ${percent(others)} chez les autres, environ ${things(gain, gainIn)} à gagner ; l’écart est réel.`,
  told: 'Que dire à qui',
  notes: 'Remarques sur les données',
  noteOnTrend: (note) => `Tendance : ${note}`,
  silent: 'Ce que cet export ne peut pas dire',
  ledger: 'Que devient chaque ligne',
  table: 'Les chiffres',
  /** Under a list that is longer than a page shows. */
  capped: (shown, rows) =>
    `${agreeing(shown, 'La première', `Les ${grouped(shown)} premières`)} sur ${countOf(rows, 'ligne')} ; --format csv les a toutes.`,
} satisfies Voice['page'];
