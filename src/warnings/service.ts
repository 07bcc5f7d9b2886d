import type { Subjects } from './subjects.js';

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
