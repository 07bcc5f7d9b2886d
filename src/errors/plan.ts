/** Every message about plans. */
import { SpancoError } from './error.js';

export const noGoal = () =>
  new SpancoError('usage', 'no-goal', 'Cannot plan: no goal was named.', {
    hint: 'Name one, with --wins or with --revenue.',
  });

export const goalTooLarge = (wins: number, most: number) =>
  new SpancoError('usage', 'goal-too-large', `Cannot plan ${wins} wins: the limit is ${most}.`, {
    hint: 'Name a smaller goal.',
  });

export const twoGoals = () =>
  new SpancoError('usage', 'two-goals', 'Cannot plan for --wins and --revenue at once.', {
    hint: 'Name one goal.',
  });

export const manyPlanned = () =>
  new SpancoError(
    'usage',
    'many-planned',
    'Cannot plan from several milestones at once: they are alternatives, not a sum.',
    { hint: 'Give one of --targets, --qualified, --booked, --held and --proposals.' },
  );

export const noMoneyPerWin = () =>
  new SpancoError(
    'data',
    'no-money-per-win',
    'Cannot turn the goal into wins: what a win is worth is not known, or it is in several currencies.',
    { hint: 'Name the goal with --wins, or give the amounts (a revenue column).' },
  );

export const headsTooMany = (count: number) =>
  new SpancoError('usage', 'too-many-reps', `Cannot use ${count} reps here.`, {
    hint: 'Compare takes one --rep (against the rest of the team) or two; plan takes one.',
  });

export const sameRepTwice = (rep: string) =>
  new SpancoError('usage', 'same-rep', `Cannot compare "${rep}" with itself.`, {
    hint: 'Name another rep, or only one to compare with the rest of the team.',
  });

export const adjustNeedsCounts = () =>
  new SpancoError(
    'usage',
    'adjust-activities',
    'Cannot use --adjust with --effort activities: activities have no such column.',
    { hint: 'Use --effort held, proposals, booked or targets.' },
  );
