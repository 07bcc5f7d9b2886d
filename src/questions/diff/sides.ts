import type { Dictionary } from '../../cells/names/dictionary.js';
import { isDay, isoDay } from '../../cells/dates/calendar.js';
import { nameKey } from '../../cells/text/fold.js';
import type { Journeys } from '../../funnel/journeys.js';
import { bitOf, milestones } from '../../method/milestones.js';
import {
  furtherTeller,
  lastMilestonesOf,
  standingAt,
  standingsOf,
} from '../common/deal-standing.js';
import { amountAt } from '../common/prospect-facts.js';
import type { DealState } from './result.js';

/** Nobody, no currency, no day. */
export const NONE = -1;

/** Labels of two exports as numbers that both share. */
interface SharedLabels {
  readonly labels: readonly string[];
  /** By the codes of each export. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/**
 * Labels that are told by a key, as the later export spells them: case and white space make nobody somebody else.
 *
 * @param keyOf what two labels that mean the same have in common
 */
function sharedLabels(
  before: Dictionary,
  after: Dictionary,
  keyOf: (label: string) => string,
): SharedLabels {
  const labels: string[] = [];
  const places = new Map<string, number>();
  const codesOf = ({ labels: own }: Dictionary) =>
    Int32Array.from(own, (label) => {
      const place = places.get(keyOf(label)) ?? labels.length;
      places.set(keyOf(label), place);
      labels[place] = label;
      return place;
    });
  return { before: codesOf(before), after: codesOf(after), labels };
}

/** One of two exports, as far as they are compared: how its deals stand, as columns. A place in them is a prospect. */
export interface Side {
  readonly journeys: Journeys;
  /** See `standingsOf` and `lastMilestonesOf`. */
  readonly standings: Uint8Array;
  readonly last: Uint8Array;
  /** Who owns each, by a number that both exports share. */
  readonly reps: Int32Array;
  /** NaN for none. */
  readonly amounts: Float64Array;
  /** By a number that both exports share. */
  readonly currencies: Int32Array;
  /** The day each was, or is to be, closed; NONE where nobody knows. */
  readonly closes: Int32Array;
  /** Whether the export tells if a prospect got to a milestone, by its place on the path. */
  readonly tells: (prospect: number, milestone: number) => boolean;
  /** All of it of one prospect, in words. */
  readonly stateAt: (prospect: number) => DealState;
}

/** Codes by others; NONE stays NONE. */
const recoded = (codes: Int32Array, by: Int32Array): Int32Array =>
  codes.map((code) => (code === NONE ? NONE : by[code]!));

/** Tells whether an export says of a prospect if it got to a milestone. */
function tellerOf({ known, open }: Journeys): Side['tells'] {
  const bits = milestones.map((milestone) => (milestone === 'targets' ? 0 : bitOf(milestone)));
  const isKnown = milestones.map((milestone) => milestone === 'targets' || known.has(milestone));
  return (prospect, milestone) => isKnown[milestone]! && (open[prospect]! & bits[milestone]!) === 0;
}

function sideOf(
  journeys: Journeys,
  reps: Int32Array,
  labels: readonly string[],
  currencies: Int32Array,
): Side {
  const { size, details, owner } = journeys;
  const { amount, closed } = details;
  const last = lastMilestonesOf(journeys);
  const standings = standingsOf(journeys);
  const isFurtherUntold = furtherTeller(journeys, last);
  const own = recoded(owner, reps);
  const closes = closed?.map((day) => (isDay(day) ? day : NONE)) ?? new Int32Array(size).fill(NONE);
  return {
    journeys,
    standings,
    last,
    reps: own,
    amounts: amount?.values ?? new Float64Array(size).fill(Number.NaN),
    currencies:
      amount === null ? new Int32Array(size).fill(NONE) : recoded(amount.currencies, currencies),
    closes,
    tells: tellerOf(journeys),
    stateAt: (prospect) => ({
      standing: standingAt(standings, prospect),
      got: milestones[last[prospect]!]!,
      mayBeFurther: isFurtherUntold(prospect),
      rep: labels[own[prospect]!] ?? null,
      amount: amountAt(journeys, prospect),
      closes: closes[prospect] === NONE ? null : isoDay(closes[prospect]!),
    }),
  };
}

/** Two exports side by side. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** Names of reps and of currencies, by the numbers that both share. */
  readonly reps: readonly string[];
  readonly currencies: readonly string[];
}

export function sidesOf(before: Journeys, after: Journeys): Sides {
  const reps = sharedLabels(before.reps, after.reps, nameKey);
  const currencies = sharedLabels(before.currencies, after.currencies, (label) => label);
  return {
    before: sideOf(before, reps.before, reps.labels, currencies.before),
    after: sideOf(after, reps.after, reps.labels, currencies.after),
    reps: reps.labels,
    currencies: currencies.labels,
  };
}
