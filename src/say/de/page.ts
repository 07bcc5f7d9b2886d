import type { Voice } from '../en/index.js';
import { dayText, daysText } from './days.js';
import { shortList } from './lists.js';
import { ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { rows as rowsOf } from './plurals.js';
import { things } from './things.js';

const many = (count: number, singular: string, plural: string): string =>
  `${grouped(count)} ${count === 1 ? singular : plural}`;

/** What pages say beside the answers of the questions. */
export const pagePhrases: Voice['page'] = {
  ofNobody: () => 'Verkaufstrichter',
  titles: {
    page: 'Trichter je Verkäufer',
    report: 'Trichter nach Gruppen',
    compare: 'Verkäufer im Vergleich',
    plan: 'Plan',
    scorecard: 'Leistungsübersicht',
    leads: 'Leads',
    deals: 'Verkaufschancen',
    diff: 'Was sich geändert hat',
    trend: 'Verlauf',
    service: 'Service',
    check: 'Wo jede Zeile geblieben ist',
    explain: 'Ein Interessent',
  },
  prospects: (count) => many(count, 'Interessent', 'Interessenten'),
  activities: (count) => many(count, 'Aktivität', 'Aktivitäten'),
  covers: ({ from, to }) => `Daten vom ${dayText(from)}${from === to ? '' : ` bis ${dayText(to)}`}`,
  period: (since, until, basis) => {
    const what = basis === 'cohort' ? 'aufgenommen ' : '';
    if (since === null) return `${what}bis ${dayText(until!)}`;
    return until === null ? `${what}seit ${dayText(since)}` : `${what}${daysText(since, until)}`;
  },
  only: (reps) => `nur ${shortList(reps, 4)}`,
  asOf: (day) => `Stand ${dayText(day)}`,
  lacksExport: () => 'es liegen nur Zählwerte vor, nötig ist ein Export (-p, -a)',
  takesTwoReps: (named) =>
    `${grouped(named)} Verkäufer sind genannt, möglich sind einer (gegen das übrige Team), zwei oder keiner`,
  next: ({ rep, step, own, others, gain, gainIn }) =>
    `Als Nächstes: ${rep} und die ${ratioWord(step)}, ${percent(own)} gegen ${percent(others)} bei den übrigen, Potenzial etwa ${things(gain, gainIn)}; der Unterschied ist gesichert.`,
  told: 'Was wem zu sagen ist',
  notes: 'Hinweise zu den Daten',
  noteOnTrend: (note) => `Verlauf: ${note}`,
  silent: 'Was dieser Export offenlässt',
  ledger: 'Wo jede Zeile geblieben ist',
  table: 'Die Zahlen',
  capped: (shown, rows) =>
    `Die ersten ${grouped(shown)} von ${rowsOf(rows)}; alle mit --format csv.`,
};
