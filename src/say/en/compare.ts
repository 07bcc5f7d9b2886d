/** What is said of a comparison: of two, and of the team. */
import { compareNames } from './compare-names.js';
import { pairPhrases } from './compare-pair.js';
import { teamPhrases } from './compare-team.js';

export const comparePhrases = { ...compareNames, ...pairPhrases, ...teamPhrases };
