import { fold } from '../text/fold.js';
import { nearestOf } from '../text/nearest.js';
import type { Meaning } from '../../knowledge/words/meaning.js';

/** Longer texts are no words that are dressed, and expressions take too long over them. */
const longestDressed = 200;

/** A word as exports dress it: "3 - Proposal", "Closed Won (Sales Pipeline)", "Negotiation 60 %". */
function undressed(text: string): string[] {
  if (text.length > longestDressed) return [text];
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
   * @param own further words; later ones win over earlier ones, and all over the table
   */
  constructor(
    table: Readonly<Record<K, Meaning>>,
    ...own: readonly Partial<Readonly<Record<K, readonly string[]>>>[]
  ) {
    for (const kind of Object.keys(table) as K[]) this.teach(kind, table[kind].words);
    for (const words of own) {
      for (const kind of Object.keys(words) as K[]) this.teach(kind, words[kind] ?? []);
    }
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

  /** Gives words a meaning, whatever they meant before. */
  teach(kind: K, words: readonly string[]): void {
    for (const word of words) {
      const key = fold(word);
      this.kinds.set(key, kind);
      this.spelled.set(key, word);
    }
  }
}
