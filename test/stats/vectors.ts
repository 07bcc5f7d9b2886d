import { expect, test } from 'vitest';
import file from './vectors.json' with { type: 'json' };

/** Whatever a reference value may be; "Infinity" stands for the number JSON cannot hold. */
type Reference = number | string | null | readonly Reference[] | { [key: string]: Reference };

/** Asserts that every number of `expected` is met within `tolerance`, absolutely. */
function expectClose(actual: unknown, expected: Reference, tolerance: number): void {
  if (expected === null) expect(actual).toBeNull();
  else if (expected === 'Infinity') expect(actual).toBe(Infinity);
  else if (typeof expected === 'number') {
    expect(actual).toBeTypeOf('number');
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance);
  } else if (typeof expected === 'object') {
    const parts = actual as Record<string, unknown>;
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(Object.keys(expected)));
    for (const [key, value] of Object.entries(expected)) expectClose(parts[key], value, tolerance);
  } else throw new Error(`no such reference: ${String(expected)}`);
}

/** R writes a list of one number as that number. */
export function list<T>(value: T | readonly T[]): T[] {
  return [value].flat() as T[];
}

/** One test per reference vector of a method, failing if the file has none. */
export function testVectors<Input>(method: string, compute: (input: Input) => unknown): void {
  const vectors = file.vectors.filter((vector) => vector.method === method);
  if (vectors.length === 0) throw new Error(`vectors.json has no ${method}`);
  test.each(vectors)('agrees with R on $id', ({ input, expected, tol }) => {
    const result = compute(input as unknown as Input);
    expectClose(result, Array.isArray(result) ? list(expected) : expected, tol);
  });
}

/** The same for an input of two ratios. */
export interface Two {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly conf: number;
}

/** The same for an input of a team's counts. */
export interface Team {
  readonly x: number | readonly number[];
  readonly n: number | readonly number[];
}

/** A team's counts as ratios. */
export function ratios({ x, n }: Team): { count: number; of: number }[] {
  const of = list(n);
  return list(x).map((count, place) => ({ count, of: of[place] ?? 0 }));
}
