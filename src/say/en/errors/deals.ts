import type { Said } from '../../said.js';

/** What is said of lists of prospects. */
export const dealsErrors = {
  /** @param where whether nobody speaks of the milestone itself, or of any after it */
  cannotList: (outcome: string, where: 'at' | 'after' = 'at'): Said => ({
    message:
      where === 'at'
        ? `Cannot list ${outcome}: nothing in the export speaks of them.`
        : `Cannot list who was dropped after ${outcome}: nothing in the export speaks of what comes after.`,
    hint: 'Run spanco check with the same files: it says who tells of each milestone.',
  }),
  listNeedsProspects: (): Said => ({
    message: 'Cannot list activities: a list is of prospects.',
    hint: 'Leave --unit out.',
  }),
};
