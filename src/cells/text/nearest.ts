import { closest, distance } from 'fastest-levenshtein';

/** The known word that is spelled most alike, null where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  // No distance is less than the difference in length; a cell of a million characters would take minutes.
  const near = known.filter((other) => Math.abs(other.length - word.length) <= most);
  if (near.length === 0) return null;
  const lower = word.toLowerCase();
  const found = closest(
    lower,
    near.map((other) => other.toLowerCase()),
  );
  return distance(lower, found) <= most
    ? near.find((other) => other.toLowerCase() === found)!
    : null;
}
