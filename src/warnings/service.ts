import type { Subjects } from './subjects.js';

/** Scales on which customers say how satisfied they are. */
type ScaleName = '1-5' | '0-10' | 'percent';

/** Why the times of a case cannot be: it was closed before it was opened, or took less than no time. */
type OddTime = 'closedBeforeOpened' | 'negativeMinutes';

/** What of the answers tells on which scale they were given. */
export type ScaleReason = 'wholeUpTo5' | 'above5' | 'above10';

/** Why there are no sales beside service. */
type SalesLeftOut = 'nobodyDoesBoth' | 'noSales';

/** Whether it is unknown who of the customers bought again, who stayed, or both. */
type CustomersLeftOut = 'repeat' | 'retained' | 'both';

/** What a reader must be told of cases and the customers behind them. */
export type ServiceWarning =
  | { readonly code: 'cases-undated'; readonly count: number }
  | {
      readonly code: 'no-agents';
      /** Columns that could be the agent, with the options that say so. */
      readonly proposed?: readonly { readonly evidence: string; readonly argument: string }[];
    }
  | {
      /** Rows that may be of one case are counted apart. */
      readonly code: 'cases-apart';
      /** Columns that could number the cases, with the options that say so. */
      readonly proposed: readonly { readonly evidence: string; readonly argument: string }[];
    }
  | { readonly code: 'wins-undated'; readonly count: number }
  | { readonly code: 'cases-repeated'; readonly count: number }
  | { readonly code: 'cases-undecided'; readonly count: number }
  | { readonly code: 'case-times-odd'; readonly count: number; readonly what: OddTime }
  | { readonly code: 'csat-scale-found'; readonly scale: ScaleName; readonly why: ScaleReason }
  | { readonly code: 'csat-scale-unknown' }
  | { readonly code: 'csat-off-scale'; readonly count: number; readonly scale: ScaleName }
  | { readonly code: 'sales-left-out'; readonly why: SalesLeftOut }
  | { readonly code: 'customers-left-out'; readonly why: CustomersLeftOut };

export const serviceSubjects: Subjects<ServiceWarning> = {
  'cases-undated': 'cases',
  'no-agents': 'cases',
  'cases-apart': 'cases',
  'wins-undated': 'cases',
  'cases-repeated': 'cases',
  'cases-undecided': 'cases',
  'case-times-odd': 'cases',
  'csat-scale-found': 'satisfaction',
  'csat-scale-unknown': 'satisfaction',
  'csat-off-scale': 'satisfaction',
  'sales-left-out': 'customers',
  'customers-left-out': 'customers',
};
