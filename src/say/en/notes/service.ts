import type { ServiceWarning } from '../../../warnings/service.js';
import type { Wording } from '../../../warnings/wording.js';
import { noteWords } from '../measures.js';
import { countOf } from '../plurals.js';

/** What a reader is told of cases and the customers behind them. */
export const serviceNotes: Wording<ServiceWarning> = {
  'cases-undated': ({ count }) =>
    `${countOf(count, 'case')} without a day of opening left out of the period.`,
  'no-agents': ({ proposed = [] }) =>
    [
      'No column says who performed a case: all are (unassigned)',
      ...proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`),
    ].join('; ') + '.',
  'cases-apart': ({ proposed }) =>
    `Rows that may be of one case are counted apart: ${proposed.map(({ evidence, argument }) => `${evidence}; with ${argument} each counts once`).join('; ')}.`,
  'wins-undated': ({ count }) => `${countOf(count, 'win')} without a date left out of the period.`,
  'cases-repeated': ({ count }) =>
    `${countOf(count, 'row')} of a case that came again with different content; its newest row stands.`,
  'cases-undecided': ({ count }) =>
    `${countOf(count, 'case')} ${count === 1 ? 'has' : 'have'} several rows that say different things, and nothing tells which is the newest: where ${count === 1 ? 'it stands' : 'they stand'} is unknown. A column of the last change (activities.modified) tells.`,
  'case-times-odd': ({ count, what }) =>
    `${countOf(count, 'case')} ${noteWords.oddTimes[what]}: not in the times.`,
  'csat-scale-found': ({ scale, why }) =>
    `CSAT is taken to be given on the scale ${noteWords.scales[scale]}: ${noteWords.scaleReasons[why]}. Say otherwise with --csat-scale.`,
  'csat-scale-unknown': () =>
    'CSAT is left out: its answers do not tell on which scale they were given. Say it with --csat-scale.',
  'csat-off-scale': ({ count, scale }) =>
    `${countOf(count, 'answer')} of customers left out: not on the scale ${noteWords.scales[scale]}.`,
  'sales-left-out': ({ why }) =>
    `Sales and service are not put side by side: ${noteWords.salesLeftOut[why]}.`,
  'customers-left-out': ({ why }) => `Customers: ${noteWords.customersLeftOut[why]}.`,
};
