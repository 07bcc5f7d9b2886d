import { isDay, NEVER, UNDATED } from '../cells/dates/calendar.js';
import type { Events } from './details.js';
import type { Journeys } from './journeys.js';
import { select } from './selection.js';
import type { TallyOptions } from './tally-options.js';
import { toldByWords } from './told-by-words.js';
import { isTouch } from './touches.js';

/**
 * What is known of the first contact with a target: after how many days; or why there is no number:
 * nobody was in touch, too young to say (entered today), touched on an unknown day or before entry
 * only, no day of entry.
 */
export const contactStates = ['never', 'young', 'untimed', 'withoutEntry'] as const;
type ContactState = (typeof contactStates)[number];

/** Of a prospect that is no target of a question. */
export const NO_TARGET = -1;

/** A state, as the first contact of a target of which there is no number of days. */
export const codeOfState = (state: ContactState): number => -2 - contactStates.indexOf(state);

/** The first day on or after entry on which each prospect was touched; UNDATED where only some other touch is known. */
function firstTouches(events: Events, entered: Int32Array, asOf: number): Int32Array {
  const { size, prospect, day } = events;
  const touched = toldByWords(events, isTouch);
  const first = new Int32Array(entered.length).fill(NEVER);
  for (let at = 0; at < size; at++) {
    if (!touched(at)) continue;
    const [of, on] = [prospect[at]!, day[at]!];
    // What lies ahead of --as-of has not happened, whatever its status.
    if (isDay(on) && on > asOf) continue;
    const counts = isDay(on) && on >= entered[of]!;
    const found = counts ? on : UNDATED;
    if (found < first[of]!) first[of] = found;
  }
  return first;
}

/**
 * How long every target waited for its first contact, followed up to --as-of whatever the period;
 * with --mature, within as many days of entry.
 *
 * @returns by prospect the days, {@link codeOfState}, or {@link NO_TARGET};
 *   null where the export tells of no activities or no days of entry
 */
export function firstContacts(journeys: Journeys, options: TallyOptions): Int32Array | null {
  const { entered, events, owner, size } = journeys;
  if (events === null || entered === null) return null;
  const { asOf, mature } = options;
  const selection = select(journeys, options);
  const touched = firstTouches(events, entered, asOf);
  const [withoutEntry, untimed] = [codeOfState('withoutEntry'), codeOfState('untimed')];
  const [young, never] = [codeOfState('young'), codeOfState('never')];
  const contactOf = (entry: number, touch: number): number => {
    if (!isDay(entry)) return withoutEntry;
    if (isDay(touch) && (mature === null || touch - entry <= mature)) return touch - entry;
    if (touch === UNDATED) return untimed;
    return asOf - entry < 1 ? young : never;
  };
  const contacts = new Int32Array(size).fill(NO_TARGET);
  for (let prospect = 0; prospect < size; prospect++) {
    if (!selection.rep(owner[prospect]!)) continue;
    if (selection.prospect(prospect).target !== 'yes') continue;
    contacts[prospect] = contactOf(entered[prospect]!, touched[prospect]!);
  }
  return contacts;
}
