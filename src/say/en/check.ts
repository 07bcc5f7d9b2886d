import { andList } from './lists.js';
import { agreeing, counted } from './plurals.js';

/** What is said of an export that is checked. */
export const checkPhrases = {
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
    `${counted(shared, 'prospect')} ${shared === 1 ? 'is' : 'are'} in several files, which complete each other: ${files
      .filter(([, fields]) => fields.length > 0)
      .map(
        ([file, fields]) =>
          `${file} gives ${fields.map(([field, of]) => `${field} of ${of}`).join(', ')}`,
      )
      .join('; ')}.`,
  /** A column that could be what a table lacks, and the option that says so. */
  proposed: ({ evidence, argument }: { readonly evidence: string; readonly argument: string }) =>
    `${evidence}: ${argument}`,
  /** Why a ratio has a range and no value. */
  answersOpen: (open: number) => `${counted(open, 'answer')} ${agreeing(open, 'is', 'are')} open`,
  sources: {
    dates: 'columns of days',
    stages: 'stage and status',
    flags: 'flags',
    history: 'history of stages',
    activities: 'activities',
  },
} as const;
