import { isDay, NEVER } from '../cells/dates/calendar.js';
import { Dictionary } from '../cells/names/dictionary.js';
import type { Names } from '../cells/columns.js';
import { type TemperatureKind, temperatureKinds } from '../knowledge/words/temperatures.js';
import type { Details } from './details.js';
import type { Journeys } from './journeys.js';

/** Up to how many days ahead a decision makes a prospect hot, and warm. */
export interface TemperatureDays {
  readonly hot: number;
  readonly warm: number;
}

/** What a prospect is shown under that decided already, and so has no temperature any more. */
export const DECIDED = '(decided)';

/** The temperature of every prospect, and how many have it of a date rather than of a column. */
export interface Temperatures {
  readonly names: Names;
  readonly fromDates: number;
  readonly decided: number;
}

/**
 * The temperature that follows from the day a customer means to decide. A day that is past while the
 * decision is not is due now.
 *
 * @param ahead days until then; null where none was named
 */
export function temperatureOf(
  ahead: number | null,
  { hot, warm }: TemperatureDays,
): TemperatureKind {
  if (ahead === null) return 'cold';
  return ahead <= hot ? 'hot' : ahead <= warm ? 'warm' : 'cold';
}

/** Whether a prospect is won or lost. */
const isDecided = ({ reached }: Journeys, prospect: number): boolean =>
  reached.wins[prospect] !== NEVER ||
  reached.orders[prospect] !== NEVER ||
  reached.lost[prospect] !== NEVER;

/** The day a customer means to decide: of an open deal the closing date is the day it is expected. */
function decisionDays({ extras, closed: closings }: Details): (prospect: number) => number | null {
  const columns = [extras.dates.get('decision'), closings ?? undefined];
  return (prospect) => {
    for (const days of columns) {
      if (days !== undefined && isDay(days[prospect]!)) return days[prospect]!;
    }
    return null;
  };
}

/**
 * Completes the temperatures that a column gives by those that follow from the day of the decision. Who
 * decided already has none but that of the column.
 *
 * @param given of a column; null where there is none
 * @param journeys as recorded
 * @returns null where neither a column nor a date can tell
 */
export function temperatures(
  journeys: Journeys,
  given: Names | null,
  days: TemperatureDays,
  asOf: number,
): Temperatures | null {
  const { extras, closed } = journeys.details;
  const hasDates = extras.dates.has('decision') || closed !== null;
  if (!hasDates) return given === null ? null : { names: given, fromDates: 0, decided: 0 };
  const decision = decisionDays(journeys.details);
  const dictionary = new Dictionary();
  const renamed = (given?.dictionary.labels ?? []).map((label) => dictionary.code(label));
  const codes = new Int32Array(journeys.size);
  let [fromDates, decided] = [0, 0];
  for (let prospect = 0; prospect < codes.length; prospect++) {
    const own = given?.codes[prospect] ?? -1;
    if (own !== -1) codes[prospect] = renamed[own]!;
    else if (isDecided(journeys, prospect)) {
      codes[prospect] = dictionary.code(DECIDED);
      decided += 1;
    } else {
      const day = decision(prospect);
      const kind = temperatureOf(day === null ? null : day - asOf, days);
      codes[prospect] = dictionary.code(temperatureKinds[kind].title);
      fromDates += 1;
    }
  }
  return { names: { codes, dictionary }, fromDates, decided };
}
