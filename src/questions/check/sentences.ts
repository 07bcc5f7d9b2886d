import { fileName } from '../../errors/place.js';
import type { CheckResult } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().check;

/** What the questions lack that the export cannot answer. */
export const lackSentences = ({ questions }: CheckResult): string[] =>
  questions.flatMap(({ question, missing }) =>
    missing === null ? [] : [say().cannotAnswer(question, missing)],
  );

/** The answer: the verdict, and which questions can be asked. */
export function answerSentences(result: CheckResult): string {
  const answered = result.questions.filter(({ missing }) => missing === null);
  const verdict = verdictOf(result);
  return answered.length === 0
    ? verdict
    : `${verdict} ${say().canAnswer(answered.map(({ question }) => question))}`;
}

/** The verdict; of tickets alone, that they are no funnel. */
function verdictOf({ fit, ratios, questions }: CheckResult): string {
  const isMute = ratios.every(({ least }) => least === null);
  const isOfCases = questions.some(({ question }) => question === 'service');
  return fit === 'partly' && isMute && isOfCases ? say().fit.service : say().fit[fit];
}

/** How well what follows prospects matches them, a sentence each. */
export const linkSentences = ({ links }: CheckResult): string[] =>
  links.flatMap(({ role, by, ...link }) => (link.rows === 0 ? [] : say().linked(role, by, link)));

/** What the history of stages holds besides progress; nothing where there is none. */
export const historySentence = ({ quality, path: { same, otherFields } }: CheckResult): string[] =>
  quality.history === null || same + otherFields === 0 ? [] : [say().idle(same, otherFields)];

/** What files of prospects add to each other; nothing where none does. */
export const completionSentences = ({ completion: { shared, files } }: CheckResult): string[] =>
  shared === 0
    ? []
    : [
        say().completed(
          shared,
          files.map(({ file, fields }) => [fileName(file), Object.entries(fields)]),
        ),
      ];

/** Which days the data cover; nothing where none has a day. */
export const daysSentence = ({ quality: { covers } }: CheckResult): string[] =>
  covers === null ? [] : [say().covers(covers.from, covers.to)];

/** Every word that means nothing to us, most frequent first. */
export const unknownWords = ({ quality }: CheckResult): string[] =>
  (['types', 'outcomes', 'stages'] as const).flatMap((kind) => {
    const words = quality.unknownWords[kind];
    return words.length === 0 ? [] : [say().unknown(kind, words)];
  });
