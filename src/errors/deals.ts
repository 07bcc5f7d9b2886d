/** Every message about lists of prospects. */
import { SpancoError } from './error.js';

/** @param where whether nobody speaks of the milestone itself, or of any after it */
export const cannotList = (outcome: string, where: 'at' | 'after' = 'at') =>
  new SpancoError(
    'data',
    'list-unknown',
    where === 'at'
      ? `Cannot list ${outcome}: nothing in the export speaks of them.`
      : `Cannot list who was dropped after ${outcome}: nothing in the export speaks of what comes after.`,
    { hint: 'Run spanco check with the same files: it says who tells of each milestone.' },
  );

export const listNeedsProspects = () =>
  new SpancoError(
    'usage',
    'list-needs-prospects',
    'Cannot list activities: a list is of prospects.',
    { hint: 'Leave --unit out.' },
  );
