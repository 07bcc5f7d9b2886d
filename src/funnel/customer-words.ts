import type { Details } from './details.js';
import type { Names } from '../cells/columns.js';
import { type UnknownWord, unknownWords } from '../cells/words/unknown-words.js';
import type { CustomerKind } from '../knowledge/words/customer-kinds.js';
import type { Words } from '../cells/words/words.js';

/** What prospects say of their customers, and the words that say nothing. */
export class CustomerWords {
  private readonly kinds: Names | undefined;
  private readonly meanings: readonly (CustomerKind | null)[];
  private readonly unknown = new Map<number, number>();

  constructor(
    { extras }: Details,
    private readonly words: Words<CustomerKind>,
  ) {
    this.kinds = extras.names.get('customer');
    this.meanings = this.kinds?.dictionary.labels.map((label) => words.kindOf(label)) ?? [];
  }

  /** Whether any word says whether a customer is an existing one. */
  get tells(): boolean {
    return this.meanings.some((meaning) => meaning !== null);
  }

  isExisting(prospect: number): boolean {
    return this.kinds !== undefined && this.meanings[this.kinds.codes[prospect]!] === 'existing';
  }

  /** Counts the word of a prospect where it is an unknown one. */
  hear(prospect: number): void {
    const code = this.kinds?.codes[prospect] ?? -1;
    if (this.meanings[code] === null) this.unknown.set(code, (this.unknown.get(code) ?? 0) + 1);
  }

  unknownWords(): UnknownWord[] {
    const labels = this.kinds?.dictionary.labels ?? [];
    return unknownWords(
      [...this.unknown].map(([code, count]) => [labels[code]!, count, this.words]),
    );
  }
}
