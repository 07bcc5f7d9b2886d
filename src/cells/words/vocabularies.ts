import type { OwnWords, Preset, PresetTable } from '../../knowledge/systems/preset.js';
import { outcomeKinds, type OutcomeKind } from '../../knowledge/words/outcomes.js';
import { OutcomeWords } from './outcome-words.js';
import { placeStages } from './place-stages.js';
import { StageWords } from './stage-words.js';
import { type StageKind, stageKinds } from '../../knowledge/words/stages.js';
import { type ActivityKind, activityKinds } from '../../knowledge/words/types.js';
import { Words } from './words.js';

/** What the words of one system, or of any, mean. */
export interface Vocabularies {
  readonly types: Words<ActivityKind>;
  readonly outcomes: Words<OutcomeKind>;
  readonly stages: Words<StageKind>;
}

function stageWords({ stages }: Preset): NonNullable<OwnWords['stages']> {
  const words: Partial<Record<StageKind, string[]>> = {};
  for (const [kind, ...names] of stages) words[kind] = [...(words[kind] ?? []), ...names];
  return words;
}

/**
 * The vocabularies of a table: what everybody means by a word, over it what its system means, what this table
 * of it does, the order of the user's pipeline, and above all the user's own words.
 *
 * @param system whose words they are, null where none is known
 * @param pipeline the user's stages, first to last
 */
export function makeVocabularies(
  system: { readonly preset: Preset; readonly table: PresetTable } | null,
  pipeline: readonly string[],
  ownWords: OwnWords,
): Vocabularies {
  const words: OwnWords = system?.preset.words ?? {};
  const here: OwnWords = system?.table.words ?? {};
  const stages = new StageWords(
    stageKinds,
    system === null ? {} : stageWords(system.preset),
    words.stages ?? {},
    here.stages ?? {},
    ownWords.stages ?? {},
  );
  for (const [name, kind] of placeStages(pipeline, (text) => stages.kindOf(text))) {
    stages.teach(kind, [name]);
  }
  return {
    types: new Words(activityKinds, words.types ?? {}, here.types ?? {}, ownWords.types ?? {}),
    outcomes: new OutcomeWords(
      outcomeKinds,
      words.outcomes ?? {},
      here.outcomes ?? {},
      ownWords.outcomes ?? {},
    ),
    stages,
  };
}
