import { nameKey } from '../../cells/text/fold.js';
import { withoutNames } from '../../errors/diff.js';
import type { Journeys } from '../../funnel/journeys.js';
import { NONE } from './sides.js';

/** What tells the same deal in both exports: ids where both have them, else names. */
export type Key = 'id' | 'name';

/** Whether an export has ids, or names, of deals. */
const has = ({ details }: Journeys, key: Key): boolean => details.extras.texts.has(key);

/** @throws SpancoError where the exports have neither ids nor names in common */
export function keyOf(before: Journeys, after: Journeys): Key {
  const key = (['id', 'name'] as const).find((one) => has(before, one) && has(after, one));
  if (key === undefined) throw withoutNames();
  return key;
}

/** What tells each deal of an export; null for one that is not called anything. */
function calledBy({ details }: Journeys, key: Key): (prospect: number) => string | null {
  const texts = details.extras.texts.get(key)!;
  if (key === 'id') return texts.at;
  return (prospect) => {
    const name = texts.at(prospect);
    return name === null ? null : nameKey(name);
  };
}

/** Deals of two exports, the same ones side by side. */
export interface Pairs {
  readonly size: number;
  /** Where each stands in the earlier export, and in the later; NONE where it does not. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** How many stand in both. */
  readonly shared: number;
}

/** The deals of an export that are called anything, in their order. */
function calledOnes({ size }: Journeys, calledOf: (prospect: number) => string | null) {
  const places = new Int32Array(size);
  const names: string[] = [];
  for (let prospect = 0; prospect < size; prospect++) {
    const name = calledOf(prospect);
    if (name === null) continue;
    places[names.length] = prospect;
    names.push(name);
  }
  return { places: places.subarray(0, names.length), names };
}

/** Places of names that have found no other yet: the first of each, and behind each the next of the same name. */
class Waiting {
  private readonly first = new Map<string, number>();
  private readonly last = new Map<string, number>();
  private readonly next = new Map<number, number>();

  add(name: string, place: number): void {
    const before = this.last.get(name) ?? this.first.get(name);
    if (before === undefined) {
      this.first.set(name, place);
      return;
    }
    this.next.set(before, place);
    this.last.set(name, place);
  }

  /** The first place of a name, which waits no longer; undefined for none. */
  take(name: string): number | undefined {
    const place = this.first.get(name);
    if (place === undefined) return undefined;
    const following = this.next.get(place);
    if (following !== undefined) this.first.set(name, following);
    else {
      this.first.delete(name);
      this.last.delete(name);
    }
    return place;
  }
}

/** How far ahead a deal is looked for, where those before it are gone. */
const ahead = 4;

/**
 * Where each name of a list stands in another one; NONE where it does not. Two exports mostly list the same deals in
 * the same order: what stands where it is expected is the same one, and only the others are looked up, of several
 * alike the first one first.
 */
function placesIn(names: readonly string[], others: readonly string[]): Int32Array {
  const found = new Int32Array(names.length).fill(NONE);
  const isTaken = new Uint8Array(others.length);
  const strays: number[] = [];
  let expected = 0;
  for (let at = 0; at < names.length; at++) {
    let place = expected;
    while (place < expected + ahead && others[place] !== names[at]) place += 1;
    if (place === expected + ahead) strays.push(at);
    else {
      [found[at], isTaken[place], expected] = [place, 1, place + 1];
    }
  }
  if (strays.length === 0) return found;
  const waiting = new Waiting();
  others.forEach((name, place) => {
    if (isTaken[place] === 0) waiting.add(name, place);
  });
  for (const at of strays) found[at] = waiting.take(names[at]!) ?? NONE;
  return found;
}

/** The deals of both exports, first those of the earlier one; what is not called anything is left out. */
export function pairsOf(before: Journeys, after: Journeys, key: Key): Pairs {
  const first = calledOnes(before, calledBy(before, key));
  const second = calledOnes(after, calledBy(after, key));
  const places = placesIn(second.names, first.names);
  const size = first.names.length + places.reduce((sum, place) => sum + Number(place === NONE), 0);
  const pairs = { before: new Int32Array(size).fill(NONE), after: new Int32Array(size).fill(NONE) };
  pairs.before.set(first.places);
  let next = first.names.length;
  places.forEach((place, at) => {
    pairs.after[place === NONE ? next++ : place] = second.places[at]!;
  });
  return { size, ...pairs, shared: second.names.length - (size - first.names.length) };
}

/** What the first deal of an export in the order of names is called, for who wonders why none is in the other. */
export function sampleOf(journeys: Journeys, key: Key): string {
  const called = calledBy(journeys, key);
  let [first, at] = [null as string | null, NONE];
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    const name = called(prospect);
    if (name !== null && (first === null || name < first)) [first, at] = [name, prospect];
  }
  return at === NONE ? '' : (journeys.details.extras.texts.get(key)!.at(at) ?? '');
}
