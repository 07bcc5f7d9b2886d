import type { Statement } from '../../funnel/evidence/witnesses.js';
import type { Remark } from '../../funnel/evidence/rules.js';
import type { ExplainResult } from './result.js';
import { voice } from '../../say/voice.js';

const phrases = () => voice().explain;

type Words = ExplainResult['quality']['unknownWords'];
type Says = Readonly<Record<string, string>>;

/** A word that nobody knows, with the nearest one that is known. */
const unknownWord = (word: string | null, known: Words['types']): string =>
  phrases().unknownWord(
    word ?? '',
    known.find((unknown) => unknown.word === word)?.nearest ?? null,
  );

/** What a remark says of a row; null where it only is as expected, or is said of several words together. */
const remarkSentences: Readonly<
  Record<Remark, ((detail: string | null, says: Says, words: Words) => string) | null>
> = {
  unknownStage: null,
  unknownStatus: null,
  unknownType: (detail, _says, { types }) => unknownWord(detail, types),
  unknownOutcome: (detail, _says, { outcomes }) => unknownWord(detail, outcomes),
  namesNoMilestone: (_detail, { type, outcome }) => phrases().namesNoMilestone(type, outcome),
  movedOn: null,
  unchanged: () => phrases().unchanged(),
  wentBackward: () => phrases().wentBackward(),
  reopened: () => phrases().reopened(),
  lossTakenBack: () => phrases().lossTakenBack(),
  unknownChange: () => phrases().unknownChange(),
};

/** What there is to say of a row besides what it proves, one sentence after the other. */
export function remarksOn(statements: readonly Statement[], says: Says, words: Words): string[] {
  const remarks = statements.flatMap((statement) => (statement.proves === null ? [statement] : []));
  const stages = remarks.flatMap(({ remark, detail }) =>
    remark === 'unknownStage' || remark === 'unknownStatus' ? [detail ?? ''] : [],
  );
  const unknown = stages.length === 0 ? [] : [phrases().unknownStages(stages)];
  const others = remarks.flatMap(({ remark, detail }) => {
    const sentence = remarkSentences[remark];
    return sentence === null ? [] : [sentence(detail, says, words)];
  });
  return [...unknown, ...others];
}
