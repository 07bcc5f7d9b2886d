import type { OptionTable } from '../option.js';
import { wholeNumber } from '../option-kinds.js';

/** What is asked of leads. */
export const leadsQuestions = {
  hot: {
    flags: '--hot <days>',
    help: 'an open prospect that decides within so many days of --as-of, or should have, is hot (default: 7)',
    schema: (z) => z.default(wholeNumber(0, 36_500)(z), 7),
  },
  warm: {
    flags: '--warm <days>',
    help: 'one that decides within so many days is warm; later, or on no named day, cold (default: 60)',
    schema: (z) => z.default(wholeNumber(0, 36_500)(z), 60),
  },
  winBack: {
    flags: '--win-back <number>',
    help: 'how many lost prospects tables list (default: 10); JSON and CSV list all',
    schema: (z) => z.default(wholeNumber(0, 1_000_000)(z), 10),
  },
} as const satisfies OptionTable;
