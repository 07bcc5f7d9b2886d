import { saysNothing, tidy } from './fold.js';
import { Spellings } from './spellings.js';
import type { Words } from './vocabulary/words.js';

/** A word that no vocabulary knows. */
export interface UnknownWord {
  readonly word: string;
  readonly count: number;
  /** The known word that is spelled most alike, null where none is near. */
  readonly nearest: string | null;
}

/** The words of a column as small numbers: each spelling is interpreted once, and counted. */
export class SpelledWords<K extends string> {
  /** The kind of each spelling by its code; null for an unknown word, undefined for an empty cell. */
  readonly kinds: (K | null | undefined)[] = [];
  readonly counts: number[] = [];
  private readonly labels: string[] = [];
  private readonly codes = new Spellings();

  constructor(private readonly words: Words<K>) {}

  /** The code of a cell. Whoever uses the row adds one to `counts[code]`. */
  code(cell: string): number {
    return this.codes.get(cell) ?? this.learn(cell);
  }

  /** Whether any row used said this. */
  has(kind: K): boolean {
    return this.kinds.some((known, code) => known === kind && this.counts[code]! > 0);
  }

  /** Words that mean nothing to us, most frequent first. */
  unknown(): UnknownWord[] {
    const byLabel = new Map<string, number>();
    this.kinds.forEach((kind, code) => {
      if (kind !== null || this.counts[code] === 0) return;
      const label = this.labels[code]!;
      byLabel.set(label, (byLabel.get(label) ?? 0) + this.counts[code]!);
    });
    return [...byLabel]
      .map(([word, count]) => ({ word, count, nearest: this.words.nearest(word) }))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  }

  private learn(cell: string): number {
    const code = this.kinds.length;
    const label = tidy(cell);
    this.codes.set(cell, code);
    this.kinds.push(saysNothing(label) ? undefined : this.words.kindOf(label));
    this.labels.push(label);
    this.counts.push(0);
    return code;
  }
}
