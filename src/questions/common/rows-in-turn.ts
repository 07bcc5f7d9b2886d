/** Rows to be looked at one after the other; an array is such, too. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

/** Rows that are made when somebody comes to them: all of a long list at once would not fit the memory. */
export class RowsInTurn<T> implements Rows<T> {
  /** @param make a row, by its place */
  constructor(
    readonly length: number,
    private readonly make: (at: number) => T,
  ) {}

  *[Symbol.iterator](): Generator<T> {
    for (let at = 0; at < this.length; at++) yield this.make(at);
  }
}

/** The first of some rows. */
export function firstOf<T>(rows: Rows<T>, most: number): T[] {
  const first: T[] = [];
  for (const row of rows) {
    if (first.length >= most) break;
    first.push(row);
  }
  return first;
}
