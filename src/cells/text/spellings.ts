/** How many spellings alike are compared one by one. */
const longest = 4;

/**
 * Codes by spelling, for columns of few distinct texts that are looked up once a row. A Map would have to
 * hash every new cell; here its length and two of its characters find the few spellings to compare.
 */
export class Spellings {
  private readonly buckets: { readonly text: string; readonly code: number }[][] = [];
  private readonly all = new Map<string, number>();

  /** The code of a spelling, undefined for one that was not set. */
  get(text: string): number | undefined {
    const bucket = this.buckets[this.key(text)];
    if (bucket === undefined) return undefined;
    for (const one of bucket) if (one.text === text) return one.code;
    // Many alike, such as ids in a column of names: then hashing is the better way.
    return bucket.length === longest ? this.all.get(text) : undefined;
  }

  /** @param text one that was not set, with memory of its own (see owned) */
  set(text: string, code: number): void {
    const bucket = (this.buckets[this.key(text)] ??= []);
    if (bucket.length < longest) bucket.push({ text, code });
    this.all.set(text, code);
  }

  private key(text: string): number {
    const { length } = text;
    if (length === 0) return 0;
    return ((length * 31 + text.charCodeAt(0)) * 31 + text.charCodeAt(length - 1)) & 1023;
  }
}
