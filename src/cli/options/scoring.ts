import type { OptionTable } from '../option.js';
import { wholeNumber } from '../option-kinds.js';

/** What a scorecard is asked. */
export const scoringOptions = {
  followUp: {
    flags: '--follow-up <days>',
    help: 'within how many days after a win somebody should have spoken with the customer (default: 30)',
    schema: (z) => z.default(wholeNumber(1, 3650)(z), 30),
  },
} as const satisfies OptionTable;
