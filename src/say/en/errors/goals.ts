import type { WatchedGoal } from '../../facts.js';
import type { Said } from '../../said.js';
import { goalsPhrases } from '../goals.js';
import { andList, listed } from '../lists.js';
import { fileName } from '../places.js';

const goalName = (goal: WatchedGoal): string =>
  `${goal.rep ?? 'team'}: ${goalsPhrases.goalText(goal.target, goal)}`;

const cannotReadCell = (name: string, column: string, text: string, cause: string): string =>
  `Cannot read ${column} in ${name}: ${text === '' ? 'it is empty' : `"${text}" cannot be used`}; ${cause}.`;

/** What is said of goals. A goal or row is called as its place is, in words. */
export const goalsErrors = {
  goalsColumn: (file: string, cause: string, found: readonly string[]): Said => ({
    message: `Cannot read goals from ${fileName(file)}: ${cause}. Columns found: ${listed(found, 40)}.`,
    hint: 'Name the columns rep, measure, target, currency, start and end; goal (wins) and quota (money) will do in place of measure and target.',
  }),
  goalsCell: (name: string, column: string, text: string, cause: string): Said => ({
    message: cannotReadCell(name, column, text, cause),
    hint: 'Correct the cell.',
  }),
  unknownMeasure: (
    name: string,
    text: string,
    near: string | null,
    known: readonly string[],
  ): Said => ({
    message: cannotReadCell(name, 'measure', text, 'it is nothing that is counted'),
    hint: `${near === null ? '' : `Did you mean "${near}"? `}There are: ${listed(known, known.length)}.`,
  }),
  goalWithoutDays: (name: string, missing: Readonly<Record<'start' | 'end', boolean>>): Said => ({
    message: `Cannot use ${name}: nothing says when the goal ${andList([missing.start ? 'starts' : '', missing.end ? 'ends' : ''].filter((verb) => verb !== ''))}.`,
    hint: 'Give the goals the columns start and end, or say it for all of them with --since and --until.',
  }),
  goalBackwards: (name: string, start: string, end: string): Said => ({
    message: `Cannot use ${name}: the goal ends (${end}) before it starts (${start}).`,
    hint: 'Correct the days; --since and --until stand for those that are not given.',
  }),
  repeatedGoal: (name: string, first: string): Said => ({
    message: `Cannot use ${name}: ${first} sets a goal for the same measure of the same rep and the same days.`,
    hint: 'Keep one of them.',
  }),
  goalCurrency: (name: string, currency: string | null, known: readonly string[]): Said => ({
    message:
      currency === null
        ? `Cannot use ${name}: amounts are in ${listed(known)}, and the goal does not say in which it is.`
        : `Cannot use ${name}: the goal is in "${currency}", and no amount of the export is.`,
    hint: `Name the currency of the goal in a column currency: ${listed(known)}.`,
  }),
  goalsForCompare: (file: string): Said => ({
    message: `Cannot use the goals of ${fileName(file)}: none is that of a rep for wins or revenue in the days compared.`,
    hint: 'Write one row a rep, with goal (wins) or quota (money); days that a goal names must be those of --since and --until.',
  }),
  severalGoals: (name: string, first: string): Said => ({
    message: `Cannot use ${name}: ${first} sets a goal for the same measure of the same rep, and nothing says which of them is meant.`,
    hint: 'Say with --since and --until which days are compared, or keep one of them.',
  }),
  /** @param who a rep, `*` for any, null for the team */
  noGoalWatched: (condition: string, who: string | null, goals: readonly WatchedGoal[]): Said => ({
    message: `Cannot check --fail-if "${condition}": no such goal is set for ${who === null ? 'the team' : who === '*' ? 'any rep' : who}.`,
    hint:
      goals.length === 0
        ? 'Set goals with --goals or in the configuration.'
        : `Goals: ${listed(goals.map(goalName))}. Write "rep=*:" before the condition for those of every rep.`,
  }),
  noGoalsToList: (): Said => ({
    message: 'Cannot list goals: none is set for those who are shown.',
    hint: 'Set goals with --goals or in the configuration.',
  }),
};
