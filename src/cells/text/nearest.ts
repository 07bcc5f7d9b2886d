import { closest, distance } from 'fastest-levenshtein';

/** Whether two words differ by two letters beside each other that changed places: one slip of the hand. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return (
    one.length === other.length &&
    at >= 0 &&
    one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other
  );
}

/** The known word that is spelled most alike, null where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  // No distance is less than the difference in length; a cell of a million characters would take minutes.
  const near = known.filter((other) => Math.abs(other.length - word.length) <= most);
  if (near.length === 0) return null;
  const lower = word.toLowerCase();
  const swapped = near.find((other) => areSwapped(lower, other.toLowerCase()));
  if (swapped !== undefined) return swapped;
  const found = closest(
    lower,
    near.map((other) => other.toLowerCase()),
  );
  return distance(lower, found) <= most
    ? near.find((other) => other.toLowerCase() === found)!
    : null;
}
