import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { NONE } from '../../funnel/groups.js';
import type { GroupTally } from '../../funnel/tally.js';

/** Groups of any column as a comparison takes reps: by their label; what has no value is nobody's. */
export const namedGroups = (groups: readonly GroupTally[], by: string): readonly GroupTally[] =>
  by === 'rep'
    ? groups
    : groups.map((each) => {
        const { [by]: label, ...others } = each.group;
        return { ...each, group: { ...others, rep: label === NONE ? UNASSIGNED : label! } };
      });
