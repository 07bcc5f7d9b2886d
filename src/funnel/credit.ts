import type { Activities } from '../load/activities.js';
import { NEVER } from '../cells/dates/calendar.js';
import type { Dictionary } from '../cells/names/dictionary.js';
import { nameKey } from '../cells/text/fold.js';
import { type PerOutcome, provable } from '../method/milestones.js';

/** Place of each rep in the order of names, so that ties do not depend on the order of rows. */
export function ranks(reps: Dictionary): Int32Array {
  const keys = reps.labels.map(nameKey);
  const order = keys.map((_, code) => code).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const rank = new Int32Array(keys.length);
  order.forEach((code, place) => (rank[code] = place));
  return rank;
}

/** Stands for the owner of the prospect until an activity gives evidence as early. */
export const OWNER = -2;

/**
 * Takes what the activities prove. The first performer gets the credit, the first name on one day; on the
 * day of a column, or where neither has a day, whoever performed the activity comes before the owner.
 */
export function addActivities(
  { size, prospect, evidence, day, rep }: Activities,
  reached: PerOutcome<Int32Array>,
  actors: PerOutcome<Int32Array> | null,
  owner: Int32Array,
  rank: Int32Array,
): void {
  const days = provable.map((outcome) => reached[outcome]);
  const credit = actors === null ? null : provable.map((outcome) => actors[outcome]);
  const before = (by: number, other: number): boolean =>
    by !== -1 && (other === -1 || rank[by]! < rank[other]!);
  for (let at = 0; at < size; at++) {
    let bits = evidence[at]!;
    if (bits === 0) continue;
    const of = prospect[at]!;
    const on = day[at]!;
    for (let bit = 0; bits !== 0; bit++, bits >>= 1) {
      if ((bits & 1) === 0) continue;
      const first = days[bit]!;
      const was = first[of]!;
      if (credit !== null && on <= was) {
        const by = rep === null ? owner[of]! : rep[at]!;
        const other = credit[bit]![of]!;
        if (on < was || other === OWNER || before(by, other)) credit[bit]![of] = by;
      }
      if (on < was) first[of] = on;
    }
  }
}

/** The rep of the first activity of each prospect, the first name on one day. */
export function ownersFromActivities(
  { size, prospect, day, rep }: Activities,
  prospects: number,
  rank: Int32Array,
): Int32Array {
  const owner = new Int32Array(prospects).fill(-1);
  const since = new Int32Array(prospects).fill(NEVER);
  for (let at = 0; at < size; at++) {
    const [of, by] = [prospect[at]!, rep![at]!];
    if (by === -1) continue;
    const earlier = day[at]! < since[of]!;
    if (!earlier && (day[at] !== since[of] || rank[by]! >= rank[owner[of]!]!)) continue;
    since[of] = day[at]!;
    owner[of] = by;
  }
  return owner;
}

/** Gives the owner the credit that no activity took. */
export function creditOwners(actors: PerOutcome<Int32Array>, owner: Int32Array): void {
  for (const credit of Object.values(actors)) {
    for (let prospect = 0; prospect < owner.length; prospect++) {
      if (credit[prospect] === OWNER) credit[prospect] = owner[prospect]!;
    }
  }
}
