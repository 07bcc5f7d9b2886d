/** What questions can be asked, as callers write it. Days are `2026-03-31`; all may be left out. */
import type { PeriodName } from '../funnel/calendar-periods.js';
import type { CsatScale } from '../funnel/service/csat.js';
import type { Effort } from '../method/efforts.js';
import type { GoalMeasure } from '../method/goal.js';
import type { Milestone, Outcome } from '../method/milestones.js';

/** What is counted, and of whom. */
export interface CountingOptions {
  /** Names of reps, or their beginnings: the rows to keep; for `compare` and `plan` see there. */
  readonly reps?: readonly string[];
  /** Conditions such as `segment=Retail` or `amount>=1000`; several `=` of one field are alternatives. */
  readonly where?: readonly string[];
  /** First day of the period. */
  readonly since?: string;
  /** Last day of the period, inclusive. */
  readonly until?: string;
  /** Instead of both: `last-month`, told from `asOf`, or a period as it is written, `2026-Q1`. */
  readonly period?: string;
  /** What the period takes: milestones dated in it (`activity`, default), or prospects created in it (`cohort`). */
  readonly basis?: 'activity' | 'cohort';
  /** Keep prospects at least so many days old, and count what happened within as many days of entry. */
  readonly mature?: number;
  /** The day up to which cohorts are followed and ages are taken (default: that of the study). */
  readonly asOf?: string;
  /** What is counted: distinct `prospects` (default), or every one of the `activities`. */
  readonly unit?: 'prospects' | 'activities';
}

/** What a report is asked. */
export interface ReportOptions extends CountingOptions {
  /** Dimensions to group by: `rep` (default), a column that was kept, or a period of entry such as `month`. */
  readonly by?: readonly string[];
  /** `closing:desc`, `wins`, or a column. */
  readonly sort?: string;
}

/** A goal: of a rep or the team, for a measure, over its days. */
export interface GoalOption {
  /** null for the whole team. */
  readonly rep: string | null;
  readonly measure: GoalMeasure;
  /** Above 0. */
  readonly target: number;
  /** Code of the currency of money. */
  readonly currency?: string;
  /** Both inclusive (default: `since` and `until`). */
  readonly start?: string;
  readonly end?: string;
}

/** What a comparison is asked: of `reps`, one against the rest or two head to head; without, the team. */
export interface CompareOptions extends CountingOptions {
  /** The column whose groups are compared, such as `segment` (default: `rep`); `reps` are then those to keep. */
  readonly by?: string;
  /** What wins are divided by (default: appointments held, or the nearest that is known). */
  readonly effort?: Effort;
  /** The column within whose values like is compared with like. */
  readonly adjust?: string;
  readonly goals?: readonly GoalOption[];
}

/** Which prospects are listed: those of whom all of it holds. */
export interface DealsOptions extends CountingOptions {
  /** Who counts in an outcome. */
  readonly at?: Outcome;
  /** Who got to a milestone, not to the next, and was lost. */
  readonly droppedAfter?: Milestone;
  /** Of whom the export cannot tell whether they count in an outcome. */
  readonly untold?: Outcome;
  /** Only who is open. */
  readonly open?: boolean;
  /** Only who is open, and longer where it is than 9 in 10 of those that were won. */
  readonly stuck?: boolean;
}

/** What a plan is asked: `reps` names whose record to plan from, none for the team's. */
export interface PlanOptions extends CountingOptions {
  /** The goal in wins; or else in money. */
  readonly wins?: number;
  readonly revenue?: number;
  /** How sure to be, from 0 to 1 (default: 0.5, 0.8 and 0.9). */
  readonly sure?: readonly number[];
  /** How many of one milestone are planned already: how likely is the goal then? */
  readonly targets?: number;
  readonly qualified?: number;
  readonly booked?: number;
  readonly held?: number;
  readonly proposals?: number;
}

/** What a scorecard is asked. */
export interface ScorecardOptions extends CountingOptions {
  /** Within how many days after a win somebody should have spoken with the customer (default: 30). */
  readonly followUp?: number;
  /** The scale of customer satisfaction; found out by the answers unless said. */
  readonly csatScale?: CsatScale;
  readonly goals?: readonly GoalOption[];
}

/** What is asked of leads. */
export interface LeadsOptions extends CountingOptions {
  /** Up to how many days ahead a decision makes an open prospect hot (default: 7), and warm (default: 60). */
  readonly hot?: number;
  readonly warm?: number;
  /** Whether the open leads are listed, by promise. */
  readonly open?: boolean;
}

/** What a trend is asked. */
export interface TrendOptions extends CountingOptions {
  /** The periods (default: `month`). */
  readonly every?: PeriodName;
  /** Dimensions to group by (default: none, the team). */
  readonly by?: readonly string[];
  /** Days of entry within which conversion is asked for (default: 30, 60, 90 and 180). */
  readonly within?: readonly number[];
}

/** What is asked about service. */
export interface ServiceOptions extends CountingOptions {
  readonly csatScale?: CsatScale;
  readonly goals?: readonly GoalOption[];
}

/** How a prospect's path is explained. */
export interface ExplainOptions {
  readonly stages?: 'recorded' | 'implied' | 'strict';
  readonly credit?: 'owner' | 'actor';
}
