/** Makes something where it is first asked for: a short run needs few of all tables of words. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
