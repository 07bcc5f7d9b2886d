import { owned } from '../../read/owned.js';
import type { WordCodes } from '../columns.js';
import { fold, saysNothing, tidy } from '../text/fold.js';
import { Spellings } from '../text/spellings.js';
import { type UnknownWord, unknownWords } from './unknown-words.js';
import type { Words } from './words.js';

/** The words of a column as small numbers: each spelling is interpreted once, and counted. */
export class SpelledWords<K extends string> {
  /** The kind of each spelling by its code; null for an unknown word, undefined for an empty cell. */
  readonly kinds: (K | null | undefined)[] = [];
  readonly counts: number[] = [];
  private readonly labels: string[] = [];
  /** Each vocabulary has codes of its own: a spelling may mean two things in the exports of two systems. */
  private readonly spoken = new Map<Words<K>, Spellings>();
  private readonly speakers: Words<K>[] = [];
  private codes = new Spellings();

  constructor(private words: Words<K>) {
    this.spoken.set(words, this.codes);
  }

  /** The vocabulary of the cells to come. */
  speak(words: Words<K>): void {
    this.words = words;
    this.codes = this.spoken.get(words) ?? new Spellings();
    this.spoken.set(words, this.codes);
  }

  /** How many there are. */
  get size(): number {
    return this.kinds.length;
  }

  /** The spelling that stands for a code, white space tidied. */
  labelOf(code: number): string {
    return this.labels[code]!;
  }

  /** Whether two codes are of one word: the same label, with the same meaning. */
  areSame(one: number, other: number): boolean {
    return (
      one === other ||
      (this.kinds[one] === this.kinds[other] && this.labels[one] === this.labels[other])
    );
  }

  /** The code of a cell. Whoever uses the row adds one to `counts[code]`. */
  code(cell: string): number {
    return this.codes.get(cell) ?? this.learn(cell);
  }

  /** Counts the words of rows that are used. @param codes one a row */
  count(codes: WordCodes): void {
    const { counts } = this;
    for (let at = 0; at < codes.length; at++) counts[codes[at]!]! += 1;
  }

  /** Whether any row used said this. */
  has(kind: K): boolean {
    return this.kinds.some((known, code) => known === kind && this.counts[code]! > 0);
  }

  /** Takes a word that nobody knows for one of a kind, however it is spelled. */
  guess(word: string, kind: K): void {
    const key = fold(word);
    this.kinds.forEach((known, code) => {
      if (known === null && fold(this.labels[code]!) === key) this.kinds[code] = kind;
    });
  }

  /** Takes back what a word means, however it is spelled. */
  doubt(word: string): void {
    const key = fold(word);
    this.labels.forEach((label, code) => {
      if (this.kinds[code] !== undefined && fold(label) === key) this.kinds[code] = null;
    });
  }

  /** Words that mean nothing to us, most frequent first. */
  unknown(): UnknownWord[] {
    const byLabel = new Map<string, { count: number; words: Words<K> }>();
    this.kinds.forEach((kind, code) => {
      if (kind !== null || this.counts[code] === 0) return;
      const label = this.labels[code]!;
      const known = byLabel.get(label) ?? { count: 0, words: this.speakers[code]! };
      known.count += this.counts[code]!;
      byLabel.set(label, known);
    });
    return unknownWords([...byLabel].map(([word, { count, words }]) => [word, count, words]));
  }

  private learn(cell: string): number {
    const code = this.kinds.length;
    const spelling = owned(cell);
    const label = tidy(spelling);
    this.codes.set(spelling, code);
    this.kinds.push(saysNothing(label) ? undefined : this.words.kindOf(label));
    this.speakers.push(this.words);
    this.labels.push(label);
    this.counts.push(0);
    return code;
  }
}
