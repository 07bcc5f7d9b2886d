import type { Outcome } from '../../method/milestones.js';
import type { RatioKey } from '../../method/ratios.js';
import { dayWords } from './days.js';
import { andList } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';

/** What is said of an export that is checked. */
/** What could tell of each milestone that an export does not speak of. */
const sources: Partial<Readonly<Record<Outcome, string>>> = {
  qualified: 'an export of the activities, or a column prospects.stage',
  booked: 'an export of the appointments, or a column prospects.stage',
  held: 'a column activities.outcome, activities.wasHeld, activities.noShow or prospects.heldOn',
  proposals: 'an export of the quotes, or a column prospects.stage or prospects.proposedOn',
  wins: 'a column prospects.status, prospects.isWon or prospects.wonOn',
};

const byWhat = { id: 'id', name: 'name', email: 'e-mail address' } as const;

/** Words joined by `and`, without commas: there are two at most, more often than not. */
const joined = (words: readonly string[]): string => words.join(' and ');

export const checkPhrases = {
  headings: {
    read: 'Read',
    used: 'Used',
    blank: 'Blank',
    headerOrFooter: 'Headers, footers',
    duplicate: 'Duplicate',
    rejected: 'Rejected',
    unmatched: 'Unmatched',
    rowsAre: 'Rows are',
    ratio: 'Ratio',
    value: 'Value',
    missing: 'What is missing',
    mend: 'What mends it',
    toldOf: 'Told of',
    open: 'Open',
    toldBy: 'Told by',
    system: 'From',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    field: 'Field',
    column: 'Column',
    written: 'Written',
  },
  allFiles: 'All files',
  /** Over sentences about the days it covers, what it lacks, and how its files fit together. */
  about: 'About the export',
  /** What the rows of a file are; empty for nothing that is known. */
  role: (role: string): string => role,
  /** A ratio with its short name: `R4 closing`. */
  ratio: (short: string, key: RatioKey): string => `${short} ${ratioWord(key)}`,
  /** How the cells of a column are written, and who settled that: `dd/mm/yyyy (by system)`. */
  settledBy: (written: string, by: string): string => `${written} (by ${by})`,
  /** A field that has one value in every row. */
  always: (value: string): string => `always "${value}"`,
  /** The verdict. */
  fit: {
    yes: 'Fit to be measured: every row was used, and all four ratios are known.',
    partly: 'Fit to be measured in part: see the notes.',
    no: 'Not fit to be measured: none of the four ratios can be known, or the files do not belong together.',
    service: 'Fit for service: these are requests for help, and nothing of a funnel.',
  },
  /**
   * How well rows match the prospects they follow.
   *
   * @param rate null where there are too few to say; rounded down, as what is not all must not look like all
   */
  linked: (
    role: 'activities' | 'history',
    by: readonly (keyof typeof byWhat)[],
    {
      matched,
      rows,
      rate,
    }: { readonly matched: number; readonly rows: number; readonly rate: number | null },
  ): string => {
    const what = role === 'activities' ? 'activities' : 'changes of stage';
    const share = rate === null ? '' : ` (${percent(Math.floor(rate * 1000) / 1000)})`;
    return `${grouped(matched)} of ${grouped(rows)} ${what}${share} match a prospect, by ${joined(by.map((one) => byWhat[one]))}.`;
  },
  /** Changes of stage that are none; each 0 for none. */
  idle: (same: number, otherFields: number): string => {
    const all = [
      same > 0 && `${grouped(same)} of a stage into itself`,
      otherFields > 0 && `${grouped(otherFields)} of other fields than the stage`,
    ];
    return `Changes that prove nothing: ${all.filter((one) => one !== false).join(', ')}.`;
  },
  covers: (from: string, to: string): string =>
    `The data cover the days from ${dayWords.inTable(from)} to ${dayWords.inTable(to)}.`,
  /** Words that mean nothing to us, with how often each comes. @param kind `types` */
  unknown: (
    kind: 'types' | 'outcomes' | 'stages',
    words: readonly { readonly word: string; readonly count: number }[],
  ): string =>
    `Unknown ${kind}: ${words.map(({ word, count }) => `"${word}" (${grouped(count)})`).join(', ')}.`,
  /** Columns of a file that are kept for questions, or not. */
  ready: (file: string, names: readonly string[]): string =>
    `Ready for --by and --where in ${file}: ${names.join(', ')}.`,
  served: (file: string, names: readonly string[]): string =>
    `Read by service in ${file}: ${names.join(', ')}.`,
  notRead: (file: string, names: readonly string[]): string =>
    `Not read in ${file}: ${names.join(', ')}.`,
  noField: (file: string, names: readonly string[]): string =>
    `No field in ${file}: ${names.join(', ')}.`,
  /** Why a ratio has no value. */
  unspoken: (outcomes: readonly Outcome[]): string =>
    `nothing in the export speaks of ${joined(outcomes.map(outcomeWord))}`,
  nobody: (outcomes: readonly Outcome[]): string =>
    `there are no ${joined(outcomes.map(outcomeWord))}`,
  /** What would answer. */
  mends: {
    type: (files: readonly string[]): string =>
      `a type for ${files.join(', ')}, as a constant of its source in the configuration`,
    history: (): string => 'an export of the changes of stage, with --history',
    of: sources,
  },
  /** What a question lacks. */
  lacks: {
    prospects: () => 'there are no prospects',
    /** @param argument the option that would name one, null where no column could be one */
    reps: (argument: string | null) =>
      `no column names a rep${argument === null ? ' (prospects.rep)' : `: ${argument}`}`,
    wins: () => 'nothing says who won (prospects.status)',
    wonDeals: () => 'there is no win to plan from',
    activities: () => 'there are no activities',
    days: () => 'no column has days (prospects.created)',
    leads: () => 'no column is a source, a temperature or a reason (prospects.source)',
  },
  /** Which questions can be asked, in one sentence. */
  canAnswer: (questions: readonly string[]) => `This export can answer: ${andList(questions)}.`,
  cannotAnswer: (question: string, missing: string) => `It cannot answer ${question}: ${missing}.`,
  /** Which fields came from which file, of how many prospects. */
  completed: (shared: number, files: readonly (readonly [string, readonly [string, number][]])[]) =>
    `${countOf(shared, 'prospect')} ${shared === 1 ? 'is' : 'are'} in several files, which complete each other: ${files
      .filter(([, fields]) => fields.length > 0)
      .map(
        ([file, fields]) =>
          `${file} gives ${fields.map(([field, of]) => `${field} of ${grouped(of)}`).join(', ')}`,
      )
      .join('; ')}.`,
  /** A column that could be what a table lacks, and the option that says so. */
  proposed: ({ evidence, argument }: { readonly evidence: string; readonly argument: string }) =>
    `${evidence}: ${argument}`,
  /** Why a ratio has a range and no value. */
  answersOpen: (open: number) => `${countOf(open, 'answer')} ${agreeing(open, 'is', 'are')} open`,
  sources: {
    dates: 'columns of days',
    stages: 'stage and status',
    flags: 'flags',
    history: 'history of stages',
    activities: 'activities',
  },
} as const;
