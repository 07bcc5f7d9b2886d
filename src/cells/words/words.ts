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

/** A known phrase of several words. */
interface Phrase {
  readonly phrase: string;
  /** Its words, folded. */
  readonly tokens: readonly string[];
  /** Its place among all that were taught. */
  readonly place: number;
}

/** The phrases of several words, by the first word of each. */
function phrasesIn(spelled: Iterable<string>): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  let place = 0;
  for (const phrase of spelled) {
    place += 1;
    const tokens = phrase.includes(' ') ? tokensOf(phrase).map(fold) : [];
    if (tokens.length < 2) continue;
    const others = phrases.get(tokens[0]!) ?? [];
    phrases.set(tokens[0]!, [...others, { phrase, tokens, place }]);
  }
  return phrases;
}

/** A vocabulary: which kind a word means, whatever its language, case and punctuation. */
export class Words<K extends string> {
  /** What is to be learnt before the first word is looked up; null behind it. */
  private toLearn: readonly Partial<Readonly<Record<K, readonly string[]>>>[] | null;
  private readonly kinds = new Map<string, K>();
  private readonly spelled = new Map<string, string>();
  /** Its phrases; null until one is looked for, and where more was taught since. */
  private phrases: ReadonlyMap<string, readonly Phrase[]> | null = null;

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
    this.phrases ??= phrasesIn(this.spelled.values());
    const begun = [...new Set(said)].flatMap((token) => this.phrases!.get(token) ?? []);
    const found = begun
      .filter(({ tokens }) => tokens.every((token) => said.includes(token)))
      .sort((one, other) => one.place - other.place);
    const kinds = new Set(found.map(({ phrase }) => this.whole(phrase)));
    return kinds.size === 1 ? found[0]!.phrase : null;
  }

  /** Gives words a meaning, whatever they meant before. */
  teach(kind: K, words: readonly string[]): void {
    this.learn();
    this.phrases = null;
    for (const word of words) {
      const key = fold(word);
      this.kinds.set(key, kind);
      this.spelled.set(key, word);
    }
  }
}
