import { fold } from '../text/fold.js';
import { misspelt } from '../text/misspelt.js';
import { tokensOf } from '../text/tokens.js';
import { isAnotherWord, turnsAround } from './other-words.js';
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
  /** What is to be learnt before the first word is looked up; null behind it. */
  private toLearn: readonly Partial<Readonly<Record<K, readonly string[]>>>[] | null;
  private readonly kinds = new Map<string, K>();
  private readonly spelled = new Map<string, string>();

  /**
   * @param table the words of each kind
   * @param own further words; later ones win over earlier ones, and all over the table
   */
  constructor(
    private readonly table: Readonly<Record<K, Meaning>>,
    ...own: readonly Partial<Readonly<Record<K, readonly string[]>>>[]
  ) {
    this.toLearn = own;
  }

  /** Learns its words: of many vocabularies few are asked, and all take longer than a short export. */
  private learn(): void {
    if (this.toLearn === null) return;
    const own = this.toLearn;
    this.toLearn = null;
    for (const kind of Object.keys(this.table) as K[]) this.teach(kind, this.table[kind].words);
    for (const words of own) {
      for (const kind of Object.keys(words) as K[]) this.teach(kind, words[kind] ?? []);
    }
  }

  /** The kind of a word, null for a word that is not known. */
  kindOf(text: string): K | null {
    for (const form of undressed(text)) {
      const kind = this.whole(form);
      if (kind !== null) return kind;
    }
    return null;
  }

  /** Whether a word is known; one and the same function, so that what it said of a column can be kept. */
  readonly knows = (text: string): boolean => this.kindOf(text) !== null;

  /** The kind of a word as it stands, nothing taken off it; null for one that is not known. */
  protected whole(text: string): K | null {
    this.learn();
    return this.kinds.get(fold(text)) ?? null;
  }

  /** The known word that a word is a misspelling of; null for none, and for words of their own. */
  nearest(text: string): string | null {
    this.learn();
    const near = misspelt(fold(text), this.kinds);
    if (near === null) return null;
    const meant = this.spelled.get(near)!;
    const right = new Set(tokensOf(meant).map(fold));
    const differing = tokensOf(text)
      .map(fold)
      .filter((token) => !right.has(token));
    return differing.some(isAnotherWord) ? null : meant;
  }

  /** The known phrase whose words are all in a longer text: `Quote sent` in `Sent a quote`; null for none. */
  within(text: string): string | null {
    if (text.length > longestDressed) return null;
    this.learn();
    const said = tokensOf(text).map(fold);
    if (said.some(turnsAround)) return null;
    const hasAll = (phrase: string) => {
      const tokens = phrase.includes(' ') ? tokensOf(phrase).map(fold) : [];
      return tokens.length > 1 && tokens.every((token) => said.includes(token));
    };
    const found = [...this.spelled.values()].filter(hasAll);
    const kinds = new Set(found.map((phrase) => this.whole(phrase)));
    return kinds.size === 1 ? found[0]! : null;
  }

  /** Gives words a meaning, whatever they meant before. */
  teach(kind: K, words: readonly string[]): void {
    this.learn();
    for (const word of words) {
      const key = fold(word);
      this.kinds.set(key, kind);
      this.spelled.set(key, word);
    }
  }
}
