import { nearMisses } from '../../knowledge/words/near-misses.js';
import type { StagePart } from '../../knowledge/words/stage-parts.js';
import { fold } from '../text/fold.js';
import { partOf } from './stage-signs.js';

const others: ReadonlySet<string> = new Set(nearMisses.map(fold));

/** Whether a word, folded, is one of its own, and so no misspelling of another. */
export const isAnotherWord = (word: string): boolean =>
  others.has(word) || partOf(word) !== undefined;

const turning: ReadonlySet<StagePart | undefined> = new Set([
  'denied',
  'waiting',
  'other',
  'revived',
  'refused',
]);

/** Whether a word makes something else of those beside it: `not`, `requested`, `notes`. */
export const turnsAround = (word: string): boolean => turning.has(partOf(word));
