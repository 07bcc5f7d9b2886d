/** Every message about goals. */
import { type GoalPlace, mostOfGoal, type TargetFault } from '../method/goal.js';
import type { Said } from '../say/said.js';
import type { WatchedGoal } from '../say/facts.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

const data = (code: string, file: string | null, said: Said) =>
  spoken('data', code, said, { file: file ?? undefined });

/** Why so much cannot be a goal, as a clause. */
export const targetInWords = (fault: TargetFault): string =>
  fault === 'money'
    ? voice().valueFaults.moneyGoal()
    : voice().valueFaults.goalTooLarge(mostOfGoal);

export const goalsColumn = (file: string, cause: string, found: readonly string[]) =>
  data('goals-column', file, voice().errors.goals.goalsColumn(file, cause, found));

export const goalsCell = ({ file, name }: GoalPlace, column: string, text: string, cause: string) =>
  data('goals-cell', file, voice().errors.goals.goalsCell(name, column, text, cause));

export const unknownMeasure = (
  { file, name }: GoalPlace,
  text: string,
  near: string | null,
  known: readonly string[],
) => data('goals-cell', file, voice().errors.goals.unknownMeasure(name, text, near, known));

export const goalWithoutDays = ({ file, name }: GoalPlace, missing: readonly string[]) =>
  data(
    'goal-without-days',
    file,
    voice().errors.goals.goalWithoutDays(name, {
      start: missing.includes('start'),
      end: missing.includes('end'),
    }),
  );

export const goalBackwards = ({ file, name }: GoalPlace, start: string, end: string) =>
  data('goal-backwards', file, voice().errors.goals.goalBackwards(name, start, end));

export const repeatedGoal = ({ file, name }: GoalPlace, first: string) =>
  data('repeated-goal', file, voice().errors.goals.repeatedGoal(name, first));

export const goalCurrency = (
  { file, name }: GoalPlace,
  currency: string | null,
  known: readonly string[],
) => data('goal-currency', file, voice().errors.goals.goalCurrency(name, currency, known));

export const goalsForCompare = (file: string) =>
  data('goals-column', file, voice().errors.goals.goalsForCompare(file));

export const severalGoals = ({ file, name }: GoalPlace, first: string) =>
  data('repeated-goal', file, voice().errors.goals.severalGoals(name, first));

/** @param who a rep, `*` for any, null for the team */
export const noGoalWatched = (
  condition: string,
  who: string | null,
  goals: readonly WatchedGoal[],
) => spoken('usage', 'no-goal-watched', voice().errors.goals.noGoalWatched(condition, who, goals));

export const noGoalsToList = () =>
  spoken('usage', 'no-goals-to-list', voice().errors.goals.noGoalsToList());
