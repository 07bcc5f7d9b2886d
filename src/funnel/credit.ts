import type { Activities } from '../load/activities.js';
import type { Dictionary } from '../cells/names/dictionary.js';
import { nameKey } from '../cells/text/fold.js';
import { outcomes, perOutcome, type PerOutcome } from '../method/milestones.js';

/** Place of each rep in the order of names, so that ties do not depend on the order of rows. */
export function ranks(reps: Dictionary): Int32Array {
  const keys = reps.labels.map(nameKey);
  const order = keys.map((_, code) => code).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const rank = new Int32Array(keys.length);
  order.forEach((code, place) => (rank[code] = place));
  return rank;
}

/** Stands for the owner of the prospect: who takes the credit of whatever no activity proves. */
export const OWNER = -2;

/**
 * Who gets the credit for each outcome. The first performer does, the first name on one day; on the day of
 * a column, or where neither has a day, whoever performed the activity comes before the owner.
 */
export class Credits {
  private readonly holders: readonly Int32Array[];

  /** @param rank place of each rep in the order of names */
  constructor(
    private readonly owner: Int32Array,
    private readonly rank: Int32Array,
  ) {
    this.holders = outcomes.map(() => new Int32Array(owner.length).fill(OWNER));
  }

  /**
   * Gives the credit to whoever proves an outcome no later than anybody before.
   *
   * @param rep -1 for nobody
   * @param isFirst whether they do so earlier than everybody before
   * @returns whether they take it
   */
  take(prospect: number, step: number, rep: number, isFirst: boolean): boolean {
    const holders = this.holders[step]!;
    const takes = isFirst || this.comesBefore(rep, holders[prospect]!);
    if (takes) holders[prospect] = rep;
    return takes;
  }

  /** The credit of one outcome is that of another. */
  share(prospect: number, step: number, from: number): void {
    this.holders[step]![prospect] = this.holders[from]![prospect]!;
  }

  /** Rep by outcome and prospect, -1 for nobody, once all the evidence was heard. */
  settled(): PerOutcome<Int32Array> {
    const { owner } = this;
    for (const holders of this.holders) {
      for (let prospect = 0; prospect < owner.length; prospect++) {
        if (holders[prospect] === OWNER) holders[prospect] = owner[prospect]!;
      }
    }
    return perOutcome((_, step) => this.holders[step]!);
  }

  private comesBefore(rep: number, holder: number): boolean {
    if (rep === OWNER) return false;
    if (holder === OWNER) return true;
    return rep !== -1 && (holder === -1 || this.rank[rep]! < this.rank[holder]!);
  }
}

/** The rep of the first activity of each prospect, by time and then by the order of rows; an undated one is the last. */
export function ownersFromActivities(
  { size, prospect, day, clock, rep }: Activities,
  prospects: number,
): Int32Array {
  const first = new Int32Array(prospects).fill(-1);
  for (let row = 0; row < size; row++) {
    if (rep![row] === -1 || prospect[row] === -1) continue;
    const best = first[prospect[row]!]!;
    const isEarlier =
      best === -1 ||
      day[row]! < day[best]! ||
      (day[row] === day[best] && clock[row]! < clock[best]!);
    if (isEarlier) first[prospect[row]!] = row;
  }
  return first.map((row) => (row === -1 ? -1 : rep![row]!));
}
