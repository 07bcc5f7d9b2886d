import { activityKinds } from '../../knowledge/words/types.js';
import type { OwnWords } from '../../knowledge/systems/preset.js';
import { type GoalMeasure, goalMeasures } from '../../method/goal.js';
import { measureInfo } from '../../knowledge/words/measures.js';
import { nearestOf } from '../../cells/text/nearest.js';
import { Words } from '../../cells/words/words.js';

/** What the words for the measure of a goal mean. */
export interface MeasureWords {
  /** null for a word that is not known. */
  kindOf(text: string): GoalMeasure | null;
  /** The known word that is spelled most alike, null where none is near. */
  nearest(text: string): string | null;
}

/**
 * The words of measures: their own, and for activities every word that stands for their kind in an export.
 *
 * @param own the user's words for types of activities
 */
export function measureWords(ownWords: OwnWords['types'] = {}): MeasureWords {
  const words = new Words(measureInfo);
  const spelled = Object.values(measureInfo).flatMap((measure) => measure.words);
  const types = new Words(activityKinds, ownWords);
  return {
    kindOf(text) {
      const kind = words.kindOf(text);
      if (kind !== null) return kind;
      const type = types.kindOf(text);
      const isOf = (measure: GoalMeasure) => {
        const { kinds } = measureInfo[measure];
        return type !== null && kinds !== null && kinds !== 'all' && kinds.includes(type);
      };
      return goalMeasures.find(isOf) ?? null;
    },
    nearest: (text) => nearestOf(text, spelled),
  };
}
