/**
 * An export as a list of facts, before anybody wrote it down: what the oracle reasons about, and what
 * `write.ts` turns into files. Days are `yyyy-mm-dd`; an empty text is a cell that says nothing.
 */

export const milestones = [
  'targets',
  'qualified',
  'booked',
  'held',
  'proposals',
  'wins',
  'orders',
] as const;
export type Milestone = (typeof milestones)[number];
export const outcomes = [...milestones, 'lost'] as const;
export type Outcome = (typeof outcomes)[number];
/** Everything but being in the file, which needs no proof. */
export type Proven = Exclude<Outcome, 'targets'>;
export const provable = outcomes.slice(1) as readonly Proven[];

export type Day = string;
export const noDay: Day = '';

/** What a stage can mean: a milestone, lost, or a word that nobody knows. */
export type StageMeaning = Milestone | 'lost' | 'unknown';

/** The words of stages that the exports use, and what they mean. */
export const stageWords: Readonly<Record<string, StageMeaning>> = {
  'New lead': 'targets',
  Qualified: 'qualified',
  'Appointment scheduled': 'booked',
  'Meeting held': 'held',
  'Proposal sent': 'proposals',
  Proposal: 'proposals',
  'Closed won': 'wins',
  Won: 'wins',
  Delivered: 'orders',
  'Closed lost': 'lost',
  Lost: 'lost',
  Zorgle: 'unknown',
  'Pre Qualified': 'qualified',
  'Not Contacted': 'targets',
  'Junk Lead': 'lost',
};

export const activityTypes = [
  'Call',
  'Qualification call',
  'Appointment',
  'Proposal',
  'Sale',
  'Delivery',
  'Deal lost',
  'Note',
  'W_foo',
] as const;
export type ActivityType = (typeof activityTypes)[number];

export const activityOutcomes = [
  'Completed',
  'Held',
  'No show',
  'Cancelled',
  'Rescheduled',
  'Planned',
  'No answer',
  'Interested',
  'Not interested',
  'Frobbed',
  '',
] as const;
export type ActivityOutcome = (typeof activityOutcomes)[number];

/** One line of the activities. */
export interface Activity {
  readonly prospect: string;
  readonly rep: string;
  readonly type: ActivityType;
  readonly outcome: ActivityOutcome;
  readonly day: Day;
}

/** One change of stage; `from` is empty where the file has no such column. */
export interface Change {
  readonly prospect: string;
  readonly from: string;
  readonly to: string;
  readonly day: Day;
}

/** What the tables of prospects say of one of them. */
export interface Prospect {
  readonly id: string;
  readonly rep: string;
  readonly created: Day;
  readonly stage: string;
  readonly status: '' | 'Open' | 'Won' | 'Lost';
  readonly isWon: '' | 'true' | 'false';
  readonly isClosed: '' | 'true' | 'false';
  readonly closed: Day;
  readonly days: Readonly<Partial<Record<Proven, Day>>>;
  /** What the table of leads calls it; null where it is not in that table. */
  readonly leadStatus: string | null;
  /** Whether it is in the table of deals, the only table where there are no leads. */
  readonly isDeal: boolean;
}

/** Columns that the table of deals may or may not have. */
export interface Columns {
  readonly rep: boolean;
  readonly created: boolean;
  readonly stage: boolean;
  readonly status: boolean;
  readonly flags: boolean;
  readonly closed: boolean;
  readonly days: readonly Proven[];
}

export interface AbstractExport {
  /** Empty where nothing but activities was exported: then whoever they name is a prospect. */
  readonly hasProspects: boolean;
  /** Whether a table of leads stands beside the one of deals. */
  readonly hasLeads: boolean;
  readonly columns: Columns;
  readonly prospects: readonly Prospect[];
  readonly history: readonly Change[] | null;
  /** Whether changes of stage name the stage before. */
  readonly hasFrom: boolean;
  readonly activities: readonly Activity[] | null;
  /** Stages that the configuration lists, by what they mean, beside those the program knows. */
  readonly listed: Readonly<Record<string, Milestone | 'lost'>>;
}

/** How to count. */
export interface Question {
  readonly stages: 'recorded' | 'implied' | 'strict';
  readonly credit: 'owner' | 'actor';
  readonly basis: 'activity' | 'cohort';
  readonly since: Day | null;
  readonly until: Day | null;
  readonly mature: number | null;
  readonly asOf: Day;
}

export const plain: Question = {
  stages: 'recorded',
  credit: 'owner',
  basis: 'activity',
  since: null,
  until: null,
  mature: null,
  asOf: '2026-06-30',
};

/** What a word of a stage means in an export. */
export const meaningOf = ({ listed }: AbstractExport, word: string): StageMeaning =>
  listed[word] ?? stageWords[word] ?? 'unknown';

/** Where a milestone stands on the path. */
export const placeOf = (outcome: Outcome): number => outcomes.indexOf(outcome);
export const isMilestone = (meaning: StageMeaning): meaning is Milestone =>
  meaning !== 'lost' && meaning !== 'unknown';

/** A day so many days after another. */
export const later = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
