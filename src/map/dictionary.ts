import { nameKey, saysNothing, tidy } from './fold.js';
import { owned } from './owned.js';
import { Spellings } from './spellings.js';

/** What a prospect without a rep is shown under. */
export const UNASSIGNED = '(unassigned)';

/**
 * Names as small numbers. Spellings that differ in case, white space or Unicode form are one name; the
 * first spelling seen is displayed. Each distinct spelling is interpreted once, not once a row.
 */
export class Dictionary {
  /** Displayed names by code. */
  readonly labels: string[] = [];
  /** How many spellings were taken for a name that is displayed otherwise. */
  merged = 0;
  private readonly bySpelling = new Spellings();
  private readonly byName = new Map<string, number>();

  /**
   * @param synonyms names, as {@link nameKey}s, that stand for another name
   * @param nobody what is shown where there is no name; as a name it means just that
   */
  constructor(
    private readonly synonyms: ReadonlyMap<string, string> = new Map(),
    private readonly nobody: string | null = null,
  ) {}

  /** The code of a name; -1 for an empty one. */
  code(text: string): number {
    const known = this.bySpelling.get(text);
    return known ?? this.learn(text);
  }

  /** The code of a name that was seen, null for any other. */
  find(text: string): number | null {
    const key = nameKey(text);
    return this.byName.get(nameKey(this.synonyms.get(key) ?? key)) ?? null;
  }

  private learn(text: string): number {
    const spelling = owned(text);
    const given = tidy(spelling);
    let code = -1;
    if (!saysNothing(given) && given !== this.nobody) {
      const label = this.synonyms.get(nameKey(given)) ?? given;
      const key = nameKey(label);
      code = this.byName.get(key) ?? this.labels.length;
      if (code === this.labels.length) {
        this.labels.push(label);
        this.byName.set(key, code);
      }
      if (spelling !== this.labels[code]) this.merged += 1;
    }
    this.bySpelling.set(spelling, code);
    return code;
  }
}
