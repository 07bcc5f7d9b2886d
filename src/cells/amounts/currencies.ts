import { Dictionary } from '../names/dictionary.js';
import { owned } from '../../read/owned.js';
import { saysNothing, tidy } from '../text/fold.js';
import { currencyCode } from './money-units.js';

/** No currency: nothing is said, or what is said is none. */
const NONE = -1;

/** The currencies of an export as small numbers, by their codes, however cells write them. */
export class Currencies extends Dictionary {
  /** Texts in columns of currencies that are no currency, with the number of cells. */
  readonly unknown = new Map<string, number>();
  private readonly bySpelled = new Map<string, number>();

  /**
   * The code of a currency; -1 for none.
   *
   * @param texts what may say it: the first that says anything known counts
   */
  codeAmong(texts: readonly (string | null)[]): number {
    for (const text of texts) {
      if (text === null || text === '') continue;
      const code = this.bySpelled.get(text) ?? this.learnCurrency(text);
      if (code !== NONE) return code;
      const label = tidy(text);
      if (!saysNothing(label)) this.unknown.set(label, (this.unknown.get(label) ?? 0) + 1);
    }
    return NONE;
  }

  private learnCurrency(text: string): number {
    const name = currencyCode(text);
    const code = name === null ? NONE : this.code(name);
    this.bySpelled.set(owned(text), code);
    return code;
  }
}
