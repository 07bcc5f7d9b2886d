/** Every message about goals. */
import type { GoalPlace } from '../method/goal.js';
import { SpancoError } from './error.js';
import { fileName } from './place.js';
import { listed } from '../say/en/lists.js';

const data = (code: string, file: string | null, message: string, hint: string) =>
  new SpancoError('data', code, message, { file: file ?? undefined, hint });

export const goalsColumn = (file: string, cause: string, found: readonly string[]) =>
  data(
    'goals-column',
    file,
    `Cannot read goals from ${fileName(file)}: ${cause}. Columns found: ${listed(found, 40)}.`,
    'Name the columns rep, measure, target, currency, start and end; goal (wins) and quota (money) will do in place of measure and target.',
  );

export const goalsCell = (
  { file, name }: GoalPlace,
  column: string,
  text: string,
  cause: string,
  hint = 'Correct the cell.',
) =>
  data(
    'goals-cell',
    file,
    `Cannot read ${column} in ${name}: ${text === '' ? 'it is empty' : `"${text}" cannot be used`}; ${cause}.`,
    hint,
  );

export const unknownMeasure = (
  place: GoalPlace,
  text: string,
  near: string | null,
  known: readonly string[],
) =>
  goalsCell(
    place,
    'measure',
    text,
    'it is nothing that is counted',
    `${near === null ? '' : `Did you mean "${near}"? `}There are: ${listed(known, known.length)}.`,
  );

export const goalWithoutDays = ({ file, name }: GoalPlace, missing: readonly string[]) =>
  data(
    'goal-without-days',
    file,
    `Cannot use ${name}: nothing says when the goal ${missing.map((one) => `${one}s`).join(' and ')}.`,
    'Give the goals the columns start and end, or say it for all of them with --since and --until.',
  );

export const goalBackwards = ({ file, name }: GoalPlace, start: string, end: string) =>
  data(
    'goal-backwards',
    file,
    `Cannot use ${name}: the goal ends (${end}) before it starts (${start}).`,
    'Correct the days; --since and --until stand for those that are not given.',
  );

export const repeatedGoal = ({ file, name }: GoalPlace, first: string) =>
  data(
    'repeated-goal',
    file,
    `Cannot use ${name}: ${first} sets a goal for the same measure of the same rep and the same days.`,
    'Keep one of them.',
  );

export const goalCurrency = (
  { file, name }: GoalPlace,
  currency: string | null,
  known: readonly string[],
) =>
  data(
    'goal-currency',
    file,
    currency === null
      ? `Cannot use ${name}: amounts are in ${listed(known)}, and the goal does not say in which it is.`
      : `Cannot use ${name}: the goal is in "${currency}", and no amount of the export is.`,
    `Name the currency of the goal in a column currency: ${listed(known)}.`,
  );

export const goalsForCompare = (file: string) =>
  data(
    'goals-column',
    file,
    `Cannot use the goals of ${fileName(file)}: none is that of a rep for wins or revenue in the days compared.`,
    'Write one row a rep, with goal (wins) or quota (money); days that a goal names must be those of --since and --until.',
  );

export const severalGoals = ({ file, name }: GoalPlace, first: string) =>
  data(
    'repeated-goal',
    file,
    `Cannot use ${name}: ${first} sets a goal for the same measure of the same rep, and nothing says which of them is meant.`,
    'Say with --since and --until which days are compared, or keep one of them.',
  );

export const noGoalWatched = (condition: string, who: string, goals: readonly string[]) =>
  new SpancoError(
    'usage',
    'no-goal-watched',
    `Cannot check --fail-if "${condition}": no such goal is set for ${who}.`,
    {
      hint:
        goals.length === 0
          ? 'Set goals with --goals or in the configuration.'
          : `Goals: ${listed(goals)}. Write "rep=*:" before the condition for those of every rep.`,
    },
  );

export const noGoalsToList = () =>
  new SpancoError(
    'usage',
    'no-goals-to-list',
    'Cannot list goals: none is set for those who are shown.',
    { hint: 'Set goals with --goals or in the configuration.' },
  );
