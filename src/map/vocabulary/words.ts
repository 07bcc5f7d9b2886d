import { fold } from '../fold.js';
import { nearestOf } from '../nearest.js';
import type { Meaning } from './meaning.js';

/** A word as exports dress it: "3 - Proposal", "Closed Won (Sales Pipeline)", "Negotiation 60 %". */
function undressed(text: string): string[] {
  const bare = text.replace(/\s*\([^()]*\)\s*$/u, '');
  const plain = bare.replace(/^\s*\d+\s*[-.):]*\s*/u, '').replace(/\s*\d+\s*%\s*$/u, '');
  return [text, bare, plain];
}

/** A vocabulary: which kind a word means, whatever its language, case and punctuation. */
export class Words<K extends string> {
  private readonly kinds = new Map<string, K>();
  private readonly spelled = new Map<string, string>();

  /**
   * @param table the words of each kind
   * @param own words of the user's configuration, which win over the table
   */
  constructor(
    table: Readonly<Record<K, Meaning>>,
    own: Partial<Readonly<Record<K, readonly string[]>>> = {},
  ) {
    for (const kind of Object.keys(table) as K[]) this.add(kind, table[kind].words);
    for (const kind of Object.keys(own) as K[]) this.add(kind, own[kind] ?? []);
  }

  /** The kind of a word, null for a word that is not known. */
  kindOf(text: string): K | null {
    for (const form of undressed(text)) {
      const kind = this.kinds.get(fold(form));
      if (kind !== undefined) return kind;
    }
    return null;
  }

  /** The known word that is spelled most alike, null where none is near. */
  nearest(text: string): string | null {
    const folded = fold(text);
    if (folded.length < 3) return null;
    const near = nearestOf(folded, [...this.spelled.keys()]);
    return near === null ? null : this.spelled.get(near)!;
  }

  private add(kind: K, words: readonly string[]): void {
    for (const word of words) {
      const key = fold(word);
      this.kinds.set(key, kind);
      this.spelled.set(key, word);
    }
  }
}
