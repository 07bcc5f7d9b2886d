import type { Said } from '../../said.js';
import { grouped } from '../numbers.js';

/** What is said of plans. */
export const planErrors = {
  noGoal: (): Said => ({
    message: 'Cannot plan: no goal was named.',
    hint: 'Name one, with --wins or with --revenue.',
  }),
  goalTooLarge: (wins: number, most: number): Said => ({
    message: `Cannot plan ${grouped(wins)} wins: the limit is ${grouped(most)}.`,
    hint: 'Name a smaller goal.',
  }),
  twoGoals: (): Said => ({
    message: 'Cannot plan for --wins and --revenue at once.',
    hint: 'Name one goal.',
  }),
  manyPlanned: (): Said => ({
    message: 'Cannot plan from several milestones at once: they are alternatives, not a sum.',
    hint: 'Give one of --targets, --qualified, --booked, --held and --proposals.',
  }),
  noMoneyPerWin: (): Said => ({
    message:
      'Cannot turn the goal into wins: what a win is worth is not known, or it is in several currencies.',
    hint: 'Name the goal with --wins, or give the amounts (a revenue column).',
  }),
  headsTooMany: (count: number): Said => ({
    message: `Cannot use ${grouped(count)} reps here.`,
    hint: 'Compare takes one --rep (against the rest of the team) or two; plan takes one.',
  }),
  sameRepTwice: (rep: string): Said => ({
    message: `Cannot compare "${rep}" with itself.`,
    hint: 'Name another rep, or only one to compare with the rest of the team.',
  }),
  adjustNeedsCounts: (): Said => ({
    message: 'Cannot use --adjust with --effort activities: activities have no such column.',
    hint: 'Use --effort held, proposals, booked or targets.',
  }),
};
