import { type FlagKind, flagKinds } from '../../knowledge/words/flags.js';
import { Words } from './words.js';

/** What a flag says; UNSAID where the cell is empty or says neither. */
export const UNSAID = 0;
export const YES = 1;
export const NO = 2;

/** `1.0` and `0,00`, as programs write yes and no where some cells are empty. */
const written = /^([01])(?:[.,]0+)?$/;

/** The words for yes and no; of numbers only 1 and 0 are any. */
class FlagWords extends Words<FlagKind> {
  override kindOf(text: string): FlagKind | null {
    const plain = text.trim();
    if (!/^[\d.,\s]+$/.test(plain)) return super.kindOf(plain);
    const [, digit] = written.exec(plain) ?? [];
    return digit === undefined ? null : super.kindOf(digit);
  }
}

/** What yes and no are called, in the languages read. */
export const flagWords: Words<FlagKind> = new FlagWords(flagKinds);
