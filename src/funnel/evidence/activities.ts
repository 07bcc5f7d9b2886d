import type { Activities } from '../../load/activities.js';
import { provable } from '../../method/milestones.js';
import { type Ear, steps } from './door.js';

const proven = provable.map((outcome) => steps[outcome]);

/**
 * Takes what the activities prove, each to the credit of whoever performed it.
 *
 * @param owner stands for the performer where no column names one
 */
export function proveActivities(ear: Ear, activities: Activities | null, owner: Int32Array): void {
  if (activities === null) return;
  const { size, prospect, evidence, day, rep } = activities;
  const { isWatched, only } = ear;
  for (let row = 0; row < size; row++) {
    const whom = prospect[row]!;
    if (whom === -1 || (only !== null && only[whom] === 0)) continue;
    let bits = evidence[row]!;
    if (bits === 0 && isWatched) remarkOn(ear, activities, row);
    for (let bit = 0; bits !== 0; bit++, bits >>= 1) {
      if ((bits & 1) === 0) continue;
      const performer = rep === null ? owner[whom]! : rep[row]!;
      ear.prove(whom, proven[bit]!, day[row]!, 'activity', row, performer);
    }
  }
}

/** Why an activity proves nothing: a word of it is not known, or it names no milestone. */
function remarkOn(ear: Ear, activities: Activities, row: number): void {
  const { prospect, day, type, outcome, types, outcomes } = activities;
  const [kind, result] = [type[row], outcome[row]];
  const about = [prospect[row]!, day[row]!] as const;
  if (kind !== undefined && types.kinds[kind] === null) {
    ear.remark(...about, 'unknownType', row, types.labelOf(kind));
  } else if (result !== undefined && outcomes.kinds[result] === null) {
    ear.remark(...about, 'unknownOutcome', row, outcomes.labelOf(result));
  } else ear.remark(...about, 'namesNoMilestone', row);
}
