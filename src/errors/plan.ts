/** Every message about plans. */
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

export const noGoal = () => spoken('usage', 'no-goal', voice().errors.plan.noGoal());

export const goalTooLarge = (wins: number, most: number) =>
  spoken('usage', 'goal-too-large', voice().errors.plan.goalTooLarge(wins, most));

export const twoGoals = () => spoken('usage', 'two-goals', voice().errors.plan.twoGoals());

export const manyPlanned = () => spoken('usage', 'many-planned', voice().errors.plan.manyPlanned());

export const noMoneyPerWin = () =>
  spoken('data', 'no-money-per-win', voice().errors.plan.noMoneyPerWin());

export const headsTooMany = (count: number) =>
  spoken('usage', 'too-many-reps', voice().errors.plan.headsTooMany(count));

export const sameRepTwice = (rep: string) =>
  spoken('usage', 'same-rep', voice().errors.plan.sameRepTwice(rep));

export const adjustNeedsCounts = () =>
  spoken('usage', 'adjust-activities', voice().errors.plan.adjustNeedsCounts());
