/** What is said of an error: what went wrong and where, in a sentence, and what to do about it. */
export interface Said {
  readonly message: string;
  readonly hint?: string | undefined;
}
