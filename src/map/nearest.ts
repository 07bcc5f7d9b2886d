import { closest, distance } from 'fastest-levenshtein';

/** The known word that is spelled most alike, null where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const near = closest(
    word.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === near)!;
  return distance(word.toLowerCase(), near) <= Math.max(1, Math.floor(word.length / 3))
    ? found
    : null;
}
