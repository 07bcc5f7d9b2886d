/** A word no vocabulary knows, with the known word nearest to it. */
export interface UnknownWordInfo {
  readonly word: string;
  readonly count: number;
  readonly nearest: string | null;
  readonly means: string | null;
}
