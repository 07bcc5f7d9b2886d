/** What is said of a comparison: of two, of the team, and of what a rep could work on. */
import { compareNames } from './compare-names.js';
import { pairPhrases } from './compare-pair.js';
import { repPhrases } from './compare-rep.js';
import { teamPhrases } from './compare-team.js';

export const comparePhrases = { ...compareNames, ...pairPhrases, ...teamPhrases, ...repPhrases };
