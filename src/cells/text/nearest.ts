import { closest, distance } from 'fastest-levenshtein';

/** The known word that is spelled most alike, null where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  // No distance is less than the difference in length; a cell of a million characters would take minutes.
  const near = known.filter((one) => Math.abs(one.length - word.length) <= most);
  if (near.length === 0) return null;
  const lower = word.toLowerCase();
  const found = closest(
    lower,
    near.map((one) => one.toLowerCase()),
  );
  return distance(lower, found) <= most ? near.find((one) => one.toLowerCase() === found)! : null;
}
