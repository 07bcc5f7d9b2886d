import type { StageKind } from '../../knowledge/words/stages.js';
import { type Milestone, milestoneInfo, milestones } from '../../method/milestones.js';

/** The stages of the method, first to last, by their letters. */
const letters = [...new Set(milestones.map((milestone) => milestoneInfo[milestone].letter))];

/** Where on the way each kind stands, by its letter; what is no place on the way has none. */
const placeOf: ReadonlyMap<StageKind | Milestone, number> = new Map(
  milestones.map((milestone) => [milestone, letters.indexOf(milestoneInfo[milestone].letter)]),
);

/** What a stage of a name nobody knows may be placed under: never what has to be said in so many words. */
const steps = letters
  .slice(0, placeOf.get('wins')! + 1)
  .map((letter) => milestones.find((milestone) => milestoneInfo[milestone].letter === letter)!);

/** `count` of the steps strictly between two places, evenly; the earliest ones where there are few. */
function spread(count: number, after: number, before: number): StageKind[] {
  const free = steps.filter((_, place) => place > after && place < before);
  // Between neighbours there is no step of its own: it is still the stage before, or behind an order a win.
  if (free.length === 0) {
    const last = Math.min(Math.max(after, 0), steps.length - 1);
    return new Array<StageKind>(count).fill(steps[last]!);
  }
  return Array.from({ length: count }, (_, at) => {
    const place = count === 1 ? 0 : Math.round((at * (free.length - 1)) / (count - 1));
    return free[place]!;
  });
}

/**
 * Places the stages of a pipeline on the SPANCO way by their order: names that are known stand for what
 * they mean, the others are spread evenly between them, and the last of a pipeline without a known win is
 * the win. No stage is taken for an appointment honoured or an order delivered unless its name says so.
 *
 * @param names first to last
 * @param kindOf what a name means, null for one that is not known
 * @returns what each name proves, in the order of `names`
 */
export function placeStages(
  names: readonly string[],
  kindOf: (name: string) => StageKind | null,
): (readonly [name: string, kind: StageKind])[] {
  const kinds = names.map(kindOf);
  const hasWin = kinds.some((kind) => kind === 'wins' || kind === 'orders');
  const lastUnknown = kinds.lastIndexOf(null);
  const lastPlaced = kinds.findLastIndex((kind) => kind !== null && placeOf.has(kind));
  if (!hasWin && lastUnknown > lastPlaced) kinds[lastUnknown] = 'wins';
  let after = -1;
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at]!;
    if (kind !== null) {
      after = placeOf.get(kind) ?? after;
      continue;
    }
    let end = at;
    while (end < kinds.length && (kinds[end] === null || !placeOf.has(kinds[end]!))) end += 1;
    const before = end < kinds.length ? placeOf.get(kinds[end]!)! : steps.indexOf('wins');
    const open = kinds.flatMap((kind, place) =>
      kind === null && place >= at && place < end ? [place] : [],
    );
    spread(open.length, after, before).forEach((kind, place) => (kinds[open[place]!] = kind));
    at -= 1;
  }
  return names.map((name, at) => [name, kinds[at]!]);
}
