import type { SpelledWords } from '../../cells/words/spelled.js';
import { Words } from '../../cells/words/words.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { bitOf, type Evidence, milestones } from '../../method/milestones.js';

/** Stages as a pipeline has them, first to last, each under what it proves with its names. */
type StagesInOrder = readonly (readonly [StageKind, ...(readonly string[])])[];

/** How far along the way a kind of stage is; -1 for what is no place on it. */
const stepOf = (kind: StageKind): number => milestones.findIndex((milestone) => milestone === kind);

const wins = milestones.indexOf('wins');

/**
 * The stages of a pipeline in its own order, which may not be that of the method: HubSpot ships with the appointment
 * before the qualification.
 */
export class OwnOrder {
  /** What the stages mean. */
  readonly kinds: readonly StageKind[];
  /** Whether every stage that was seen is one of them. */
  readonly isWhole: boolean;
  private readonly places: Words<string>;

  /** @param seen columns of stages */
  constructor(stages: StagesInOrder, seen: readonly SpelledWords<StageKind>[]) {
    this.kinds = stages.map(([kind]) => kind);
    const names = stages.map(([, ...words]) => ({ meaning: '', words }));
    this.places = new Words<string>(Object.fromEntries(names.entries()));
    this.isWhole = seen.every((words) =>
      words.kinds.every(
        (kind, code) =>
          kind === undefined ||
          words.counts[code] === 0 ||
          this.places.kindOf(words.labelOf(code)) !== null,
      ),
    );
  }

  /** The place of a stage; null for one that is none of these, or means something else to the user. */
  placeOf(words: SpelledWords<StageKind>, code: number): number | null {
    const kind = words.kinds[code];
    if (!kind) return null;
    const found = this.places.kindOf(words.labelOf(code));
    return found !== null && this.kinds[Number(found)] === kind ? Number(found) : null;
  }

  /** The places of the stages of a kind. */
  placesOf(kind: StageKind): number[] {
    return this.kinds.flatMap((each, place) => (each === kind ? [place] : []));
  }

  /** The milestones that come before a place: those of its earlier stages, and those it has no stage for. */
  before(place: number): Evidence {
    const step = stepOf(this.kinds[place]!);
    const earlier = milestones.filter((milestone, at) => {
      const [first] = this.placesOf(milestone);
      return first === undefined ? at < step : first < place && at !== step;
    });
    return earlier.reduce<Evidence>(
      (bits, milestone) => (milestone === 'targets' ? bits : bits | bitOf(milestone)),
      0,
    );
  }

  /** How far along the way a place is, in milestones: half a step before the first that the pipeline has later. */
  depthOf(place: number): number {
    const step = stepOf(this.kinds[place]!);
    const later = this.kinds
      .slice(place + 1)
      .map(stepOf)
      .filter((each) => each > 0 && each < step);
    return step >= wins || later.length === 0 ? step : Math.min(...later) - 0.5;
  }
}
