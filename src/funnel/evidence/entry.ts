import { UNDATED } from '../../cells/dates/calendar.js';
import type { Export } from '../../load/export.js';
import { type Door, steps } from './door.js';

type Named = Pick<Export, 'activities' | 'history'>;

/** Whoever is in the file is a target from the day of entry. Where no prospects are given, being named makes one. */
export function proveEntries(door: Door, { prospects, prospectsGiven, ...named }: Export): void {
  if (!prospectsGiven) proveNamed(door, named);
  else {
    for (let prospect = 0; prospect < prospects.size; prospect++) {
      const day = prospects.created?.[prospect] ?? UNDATED;
      door.prove(prospect, steps.targets, day, 'entry', prospect);
    }
  }
}

/** The first row that names a prospect makes it a target; nobody knows since when. */
function proveNamed(door: Door, { activities, history }: Named): void {
  for (let row = 0; row < (activities?.size ?? 0); row++) {
    const named = activities!.prospect[row]!;
    if (named !== -1) door.prove(named, steps.targets, UNDATED, 'namedByActivity', row);
  }
  for (let row = 0; row < (history?.size ?? 0); row++) {
    door.prove(history!.prospect[row]!, steps.targets, UNDATED, 'namedByChange', row);
  }
}
