/** What is said of one prospect's path, and of the rows it is told from. */
import type { Outcome } from '../../method/milestones.js';
import { dayWords } from './days.js';
import { reachedWord } from './method.js';

const reached = (outcomes: readonly Outcome[]): string => outcomes.map(reachedWord).join(', ');

export const explainPhrases = {
  headings: {
    credit: 'Credit',
    because: 'Because of',
    says: 'Says',
    counts: 'Counts',
  },
  /** A milestone that was reached on an unknown day. */
  undated: 'undated',
  /** A place of a file without lines: `deals.json, record 12`. */
  place: (file: string, record: number): string => `${file}, record ${record}`,
  /** Who is explained. */
  lead: (called: string, rep: string, entered: string | null) =>
    `${called}, of ${rep}${entered === null ? '' : `, in the file since ${dayWords.inTable(entered)}`}.`,

  // Why a milestone counts, or does not.
  unspoken: () => 'nothing in the export speaks of it',
  implied: (policy: string) => `implied by what came later (--stages ${policy})`,
  proven: (place: string, dating: string | null) =>
    `${place}${dating === null ? '' : `, dated by ${dating}`}`,
  unproven: () => 'no row proves it',
  /** A row says it, and another one stands in its place. */
  saidElsewhere: () => 'another row of it says so, but the one whose word stands does not',
  /** Why something that a row proves does not count. */
  withdrawn: {
    newerWord: () => 'a newer word on the end of the deal stands',
    appointments: () =>
      'none of its recorded appointments was honoured, whatever its stage implies',
    earlierOpen: (policy: string) =>
      `left open (--stages ${policy}): the export cannot tell of an earlier milestone`,
    outOfOrder: (policy: string) =>
      `left out (--stages ${policy}): an earlier milestone is missing, or is dated later`,
  },

  lossStands: () => 'a newer word on the end of the deal stands: it was lost',

  // Why the export cannot tell of an outcome, and what would answer.
  newerWordOpen: () =>
    'a newer word on the end of the deal stands; of this one the export cannot tell',
  openHonour: () =>
    'the export cannot tell: nothing says whether its appointment was honoured; the outcome of an appointment would',
  openOfLost: () =>
    'the export cannot tell: a lost deal does not say how far it came; the stage history, or the columns "Date entered …", would',
  openSilence: () =>
    'the export cannot tell: no stage, day or activity speaks of it; the stage history, or a column of its days, would',

  /** Why a row proves what it proves. */
  rules: {
    entry: 'it is in the file',
    namedByActivity: 'an activity names it',
    namedByChange: 'a change of stage names it',
    dateColumn: 'a column has the day',
    heldColumn: 'an appointment that was held was booked',
    stage: 'its stage is this one, or lies behind it',
    status: 'its status is this one, or lies behind it',
    stageBefore: 'another row of it has this stage, or one behind it',
    statusBefore: 'another row of it has this status, or one behind it',
    wonFlag: 'a column says that it is won',
    closedNotWon: 'columns say that it is closed and not won',
    lostFlag: 'a column says that it is lost',
    convertedFlag: 'a column says that it was converted',
    asideFlag: 'it was put aside, and nothing says that it was won',
    activity: 'type and outcome of an activity say so',
    stageEntered: 'the stage was entered',
    stagePassed: 'a later stage was entered, or this one was left',
    lostStage: 'it was lost, and not re-opened',
  },

  /** Why a row is not used. */
  fates: {
    used: 'other rows with its id stand in its place',
    duplicate: 'it repeats a row with its id',
    rejected: 'it cannot be used',
    unmatched: 'it matches no prospect',
  },

  // What counts of a row, and what counts in its place.
  counts: (outcomes: readonly Outcome[]) => `counts for ${reached(outcomes)}`,
  dates: (outcome: Outcome) => `its closing day dates ${reachedWord(outcome)}`,
  stands: (fields: readonly string[]) =>
    `its ${fields.join(', ')} ${fields.length === 1 ? 'stands' : 'stand'}`,
  standsNot: (field: 'stage' | 'status') => `the ${field} of another row stands`,
  datedElsewhere: (outcomes: readonly Outcome[]) => `other rows date ${reached(outcomes)}`,
  provenElsewhere: (outcomes: readonly Outcome[]) => `other rows prove ${reached(outcomes)}`,
  reachedOn: (outcome: Outcome, day: string, isThatDay: boolean) =>
    `${reachedWord(outcome)} was reached on ${dayWords.inTable(day)}${isThatDay ? ' by another row' : ''}`,
  reachedUndated: (outcome: Outcome) => `${reachedWord(outcome)} was reached by other evidence`,
  notReached: (outcome: Outcome) => `${reachedWord(outcome)} is left out`,

  // What else there is to say of a row.
  unknownStages: (stages: readonly string[]) =>
    `${stages.map((stage) => `"${stage}"`).join(' and ')} is not a known stage`,
  unknownWord: (word: string, nearest: string | null) =>
    `"${word}" is not a known word${nearest === null ? '' : `; did you mean "${nearest}"?`}`,
  namesNoMilestone: (type: string | undefined, outcome: string | undefined) =>
    `${type ?? 'an activity'} with the outcome "${outcome ?? ''}" proves no milestone`,
  unchanged: () => 'the stage before it proves as much, which is no progress',
  wentBackward: () => 'the stage went backward, which is no progress',
  reopened: () => 'the deal was re-opened, which is no progress',
  lossTakenBack: () => 'a later change takes the loss back',
  unknownChange: () => 'the stage is not a known one',
} as const;
