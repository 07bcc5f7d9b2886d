import type { Batch, Row, Table } from './table.js';

/** So many rows are enough to tell what a column holds. */
const enough = 1000;

/**
 * A table whose first rows are at hand before it is read; whoever reads it gets them again. What is wrong
 * with them is said when they are read.
 */
export async function withHead(table: Table): Promise<Table> {
  const rest = table.batches()[Symbol.asyncIterator]();
  const seen: Batch[] = [];
  const head: Row[] = [];
  let failure: { readonly error: unknown } | null = null;
  let isDone = false;
  while (head.length < enough && !isDone && failure === null) {
    try {
      const next = await rest.next();
      if (next.done === true) isDone = true;
      else {
        seen.push(next.value);
        head.push(...next.value.rows.filter((_, at) => !next.value.malformed.has(at)));
      }
    } catch (error) {
      failure = { error };
    }
  }
  async function* batches(): AsyncGenerator<Batch> {
    for (let batch = seen.shift(); batch !== undefined; batch = seen.shift()) yield batch;
    if (failure !== null) throw failure.error;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  }
  return { ...table, head: head.slice(0, enough), batches };
}
