import type { Warning } from '../../../warnings/warnings.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { readingMends, readingNotes } from './reading.js';
import { matchingMends, matchingNotes } from './matching.js';
import { countingMends, countingNotes } from './counting.js';
import { openMends, openNotes } from './open.js';
import { pathMends, pathNotes } from './path.js';
import { comparingNotes } from './comparing.js';
import { diffNotes } from './diff.js';
import { goalsNotes } from './goals.js';
import { trendNotes } from './trend.js';
import { leadsNotes } from './leads.js';
import { scorecardNotes } from './scorecard.js';
import { serviceNotes } from './service.js';

/** Every warning in words, by its code. */
export const notes: Wording<Warning> = {
  ...readingNotes,
  ...matchingNotes,
  ...countingNotes,
  ...openNotes,
  ...pathNotes,
  ...comparingNotes,
  ...diffNotes,
  ...goalsNotes,
  ...trendNotes,
  ...leadsNotes,
  ...scorecardNotes,
  ...serviceNotes,
};

/** The option, or the line of configuration, that would mend what some warnings are about. */
export const mends = {
  ...readingMends,
  ...matchingMends,
  ...countingMends,
  ...openMends,
  ...pathMends,
} satisfies Mends<Warning>;
