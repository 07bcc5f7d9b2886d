/** One thing a word of an export can mean, and the words that mean it in every language read. */
export interface Meaning {
  /** One sentence for help and docs. */
  readonly meaning: string;
  /** Compared without case, accents, spaces and punctuation, so each spelling stands once. */
  readonly words: readonly string[];
}
