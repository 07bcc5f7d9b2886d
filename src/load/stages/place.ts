import { fold } from '../../cells/text/fold.js';
import type { Mapping } from '../../understand/mapping.js';
import { type Guesses, guessStages } from './guess.js';
import { doubtDelivered, seenStages, stageCells, type StageData } from './seen-stages.js';

/** The place of a stage among those its system ships. */
function shippedPlaces({ tables }: StageData): (name: string) => number {
  const shipped = tables.flatMap(({ reading: { system } }) =>
    (system?.preset.stages ?? []).flatMap(([, ...names]) => names.map(fold)),
  );
  return (name) => {
    const at = shipped.indexOf(fold(name));
    return at === -1 ? shipped.length : at;
  };
}

/**
 * Gives stages of unknown names the meaning that their place tells, as far as something tells their place.
 *
 * @returns what was guessed; null where every name is known
 */
export function placeStages(data: StageData, { pipeline }: Mapping): Guesses | null {
  const { tables, history } = data;
  const spoken = tables.find(({ role }) => role === 'prospects' || role === 'history');
  const columns = [stageCells(data)?.words, history?.words].flatMap((words) => words ?? []);
  if (spoken === undefined || columns.length === 0) return null;
  doubtDelivered(data);
  const hasUnknown = columns.some((words) => words.kinds.includes(null));
  if (!hasUnknown && tables.every(({ plan }) => plan.unknownStages.length === 0)) return null;
  const guesses = guessStages(seenStages(data), pipeline, shippedPlaces(data), (name) =>
    spoken.reading.words.stages.kindOf(name),
  );
  for (const { name, kind } of guesses?.guesses ?? []) {
    for (const words of columns) words.guess(name, kind);
  }
  return guesses;
}
