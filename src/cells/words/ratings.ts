import { parseAmount } from '../amounts/amounts.js';
import { fold } from '../text/fold.js';
import type { Meaning } from '../../knowledge/words/meaning.js';
import { ratingKinds, unanswered } from '../../knowledge/words/ratings.js';
import { Words } from './words.js';

const kinds: Readonly<Record<string, Meaning>> = ratingKinds;
const words = new Words<string>(kinds);

/** Filled stars; the empty ones behind them count nothing. */
const stars = /^[★⭐🌟✩☆\ufe0f\s]+$/u;
const filled = /[★⭐🌟]/gu;
/** `4/5`, `4 out of 5`, `4 stars`, `5 - Very satisfied`. */
const dressed =
  /^(\d+(?:[.,]\d+)?)\s*(?:\/\s*\d+|(?:out\s+)?of\s+\d+|stars?|stelle|étoiles?|sterne?|estrellas?|estrelas?|[-–:=(].*)$/iu;

/**
 * What an answer about satisfaction says: a number as it stands, stars counted, words on the scale of five.
 *
 * @returns null where the customer has not answered; NaN for what is no answer
 */
export function ratingOf(cell: string): number | null {
  const text = cell.trim();
  if (unanswered.has(fold(text)) && !stars.test(text)) return null;
  const plain = parseAmount(text.replace(/%\s*$/, ''));
  if (!Number.isNaN(plain.value)) return plain.doubt === 0 ? plain.value : plain.value / 1000;
  if (text.length > 60) return Number.NaN;
  if (stars.test(text)) return (text.match(filled) ?? []).length || Number.NaN;
  const number = dressed.exec(text)?.[1];
  if (number !== undefined) return Number(number.replace(',', '.'));
  return Number(words.kindOf(text) ?? Number.NaN);
}
