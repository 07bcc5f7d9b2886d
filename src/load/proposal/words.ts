import type { Export } from '../export.js';
import { fold } from '../../cells/text/fold.js';
import type { SpelledWords } from '../../cells/words/spelled.js';
import type { UnknownWord } from '../../cells/words/unknown-words.js';
import { outcomeKinds } from '../../knowledge/words/outcomes.js';
import { stageKinds } from '../../knowledge/words/stages.js';
import { activityKinds } from '../../knowledge/words/types.js';
import type { Vocabularies } from '../../cells/words/vocabularies.js';
import { voice } from '../../say/voice.js';
import { stageCells } from '../stages/seen-stages.js';

/** So many unknown words of a kind are listed. */
const most = 20;

const kinds = {
  types: activityKinds,
  outcomes: outcomeKinds,
  stages: stageKinds,
} as const satisfies Record<keyof Vocabularies, object>;

/** What to write for words that are spelled much like known ones, and for the others. */
function linesOf(key: keyof Vocabularies, words: readonly UnknownWord[], data: Export): string[] {
  if (words.length === 0) return [];
  const say = voice().init;
  const title = say.wordTitles[key];
  const kindOf = (word: string) =>
    data.tables.map(({ reading }) => reading.words[key].kindOf(word)).find((kind) => kind !== null);
  const lines = words.slice(0, most).map(({ word, count, nearest }) => {
    const kind = nearest === null ? undefined : kindOf(nearest);
    if (nearest === null || kind === undefined) return say.unknownWord(title, word, count);
    const entry = JSON.stringify({ [key]: { [kind]: [word] } });
    return say.likelyWord(title, word, count, nearest, entry.slice(1, -1));
  });
  const rest = words.length - most;
  if (rest > 0) lines.push(say.moreWords(rest));
  return [...lines, say.meanings(key, Object.keys(kinds[key]))];
}

/** Words of the status that mean nothing to us, where it is no list of stages. */
function statusWords(data: Export): UnknownWord[] {
  const words: SpelledWords<string> | undefined = data.prospects.standings.get('status')?.words;
  const isStages = words === stageCells(data)?.words;
  const stages = new Set(
    stageCells(data)
      ?.words.unknown()
      .map(({ word }) => fold(word)),
  );
  return isStages ? [] : (words?.unknown() ?? []).filter(({ word }) => !stages.has(fold(word)));
}

/** The words that prove nothing because nobody knows them, and how to teach them. Nothing is guessed. */
export function unknownWordLines(data: Export): string[] {
  const { activities } = data;
  const lines = [
    ...linesOf('types', activities?.types.unknown() ?? [], data),
    ...linesOf('outcomes', activities?.outcomes.unknown() ?? [], data),
    ...linesOf('stages', statusWords(data), data),
  ];
  return lines.length === 0 ? [] : [voice().init.wordsIntro(), ...lines];
}
