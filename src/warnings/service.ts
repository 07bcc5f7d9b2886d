import type { Subjects } from './subjects.js';
import type { Wording } from './wording.js';
import { counted } from '../say/en/plurals.js';

/** What a reader must be told of cases and the customers behind them. */
export type ServiceWarning =
  | { readonly code: 'cases-undated'; readonly count: number }
  | { readonly code: 'no-agents' }
  | { readonly code: 'wins-undated'; readonly count: number }
  | { readonly code: 'cases-repeated'; readonly count: number }
  | { readonly code: 'case-times-odd'; readonly count: number; readonly what: string }
  | { readonly code: 'csat-scale-found'; readonly scale: string; readonly why: string }
  | { readonly code: 'csat-scale-unknown' }
  | { readonly code: 'csat-off-scale'; readonly count: number; readonly scale: string }
  | { readonly code: 'sales-left-out'; readonly why: string }
  | { readonly code: 'customers-left-out'; readonly why: string };

export const serviceSubjects: Subjects<ServiceWarning> = {
  'cases-undated': 'cases',
  'no-agents': 'cases',
  'wins-undated': 'cases',
  'cases-repeated': 'cases',
  'case-times-odd': 'cases',
  'csat-scale-found': 'satisfaction',
  'csat-scale-unknown': 'satisfaction',
  'csat-off-scale': 'satisfaction',
  'sales-left-out': 'customers',
  'customers-left-out': 'customers',
};

export const serviceWording: Wording<ServiceWarning> = {
  'cases-undated': ({ count }) =>
    `${counted(count, 'case')} without a day of opening left out of the period.`,
  'no-agents': () => 'No column says who performed a case: all are (unassigned).',
  'wins-undated': ({ count }) => `${counted(count, 'win')} without a date left out of the period.`,
  'cases-repeated': ({ count }) =>
    `${counted(count, 'row')} of a case that came again with different content; its last row stands.`,
  'case-times-odd': ({ count, what }) => `${counted(count, 'case')} ${what}: not in the times.`,
  'csat-scale-found': ({ scale, why }) =>
    `CSAT is taken to be given on the scale ${scale}: ${why}. Say otherwise with --csat-scale.`,
  'csat-scale-unknown': () =>
    'CSAT is left out: its answers do not tell on which scale they were given. Say it with --csat-scale.',
  'csat-off-scale': ({ count, scale }) =>
    `${counted(count, 'answer')} of customers left out: not on the scale ${scale}.`,
  'sales-left-out': ({ why }) => `Sales and service are not put side by side: ${why}.`,
  'customers-left-out': ({ why }) => `Customers: ${why}.`,
};
