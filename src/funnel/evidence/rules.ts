import type { ProspectField } from '../../knowledge/fields/fields.js';
import { milestoneDates } from '../../knowledge/fields/milestone-dates.js';
import type { Outcome } from '../../method/milestones.js';

/** What the rows of an export are about; a row is known by it and by its place among the rows kept. */
export type Source = 'prospects' | 'activities' | 'history';

/** Every rule by which a row proves something, with the rows that it reads. */
const sources = {
  /** A row of its own makes a target. */
  entry: 'prospects',
  /** Being named makes a target, where no prospects are given. */
  namedByActivity: 'activities',
  namedByChange: 'history',
  /** A column of days has one. */
  dateColumn: 'prospects',
  /** An appointment that was held was booked. */
  heldColumn: 'prospects',
  /** The stage or the status is that of the milestone, or lies behind it. */
  stage: 'prospects',
  status: 'prospects',
  /** Another row of the prospect says so, whose stage or status does not stand. */
  stageBefore: 'prospects',
  statusBefore: 'prospects',
  /** What the columns of yes and no say: of the end of a deal, and that a lead was qualified. */
  wonFlag: 'prospects',
  closedNotWon: 'prospects',
  lostFlag: 'prospects',
  convertedFlag: 'prospects',
  /** It was put aside, and nothing says that it was won. */
  asideFlag: 'prospects',
  /** Type and outcome of an activity. */
  activity: 'activities',
  /** A stage was entered. */
  stageEntered: 'history',
  /** A stage that was left, or lies before one that was entered, was passed. */
  stagePassed: 'history',
  /** A deal was lost. */
  lostStage: 'history',
} as const satisfies Record<string, Source>;

/** A rule by which a row proves something. */
export type Rule = keyof typeof sources;

/** Every rule; the place of one in this list stands for it in columns. */
export const rules = Object.keys(sources) as readonly Rule[];

/** The rows that a rule reads. */
export const sourceOf: Readonly<Record<Rule, Source>> = sources;

/** The field that a rule reads of a prospect, of which the row is asked for; null for the first row. */
export function fieldOf(rule: Rule, outcome: Outcome): ProspectField | null {
  if (rule === 'dateColumn' && outcome !== 'targets') return milestoneDates[outcome];
  return fields[rule] ?? null;
}

const fields: Partial<Readonly<Record<Rule, ProspectField>>> = {
  entry: 'created',
  heldColumn: 'heldOn',
  stage: 'stage',
  status: 'status',
  stageBefore: 'stage',
  statusBefore: 'status',
  wonFlag: 'isWon',
  closedNotWon: 'isClosed',
  asideFlag: 'inPipeline',
};

/** Why something that was proven does not count. */
export type Withdrawal =
  /** A newer word on the end of the deal stands. */
  | 'newerWord'
  /** The appointments that are recorded say otherwise. */
  | 'appointments'
  /** Of an earlier milestone it is open whether it was reached. */
  | 'earlierOpen'
  /** An earlier milestone is missing, or is dated later. */
  | 'outOfOrder';

/** What there is to say of a row besides what it proves, most of it why that is no more. */
const remarkSources = {
  unknownStage: 'prospects',
  unknownStatus: 'prospects',
  unknownType: 'activities',
  unknownOutcome: 'activities',
  namesNoMilestone: 'activities',
  /** A change of stage was one forward, or a loss that stands. */
  movedOn: 'history',
  unchanged: 'history',
  wentBackward: 'history',
  reopened: 'history',
  lossTakenBack: 'history',
  unknownChange: 'history',
} as const satisfies Record<string, Source>;

/** Something to say of a row besides what it proves. */
export type Remark = keyof typeof remarkSources;

/** The rows that a remark is about. */
export const remarkSourceOf: Readonly<Record<Remark, Source>> = remarkSources;
