import { fileName } from '../../errors/place.js';
import { checkPhrases as say } from '../../say/en/check.js';
import type { CheckResult } from './result.js';

/** Which questions the export can answer, and what the others lack. */
export function questionSentences({ questions }: CheckResult): string[] {
  const answered = questions.filter(({ missing }) => missing === null);
  return [
    ...(answered.length === 0 ? [] : [say.canAnswer(answered.map(({ question }) => question))]),
    ...questions.flatMap(({ question, missing }) =>
      missing === null ? [] : [say.cannotAnswer(question, missing)],
    ),
  ];
}

const verdicts = {
  yes: 'Fit to be measured: every row was used, and all four ratios are known.',
  partly: 'Fit to be measured in part: see the notes.',
  no: 'Not fit to be measured: none of the four ratios can be known, or the files do not belong together.',
} as const satisfies Record<CheckResult['fit'], string>;

/** The verdict; of tickets alone, that they are no funnel. */
export function verdictOf({ fit, ratios, questions }: CheckResult): string {
  const isMute = ratios.every(({ least }) => least === null);
  const isOfCases = questions.some(({ question }) => question === 'service');
  return fit === 'partly' && isMute && isOfCases
    ? 'Fit for service: these are requests for help, and nothing of a funnel.'
    : verdicts[fit];
}

const byWhat = { id: 'id', name: 'name', email: 'e-mail address' } as const;

/** How well what follows prospects matches them, a sentence each. */
export const linkSentences = ({ links }: CheckResult): string[] =>
  links.flatMap(({ role, by, rows, matched, rate }) => {
    if (rows === 0) return [];
    const what = role === 'activities' ? 'activities' : 'changes of stage';
    // Rounded down: what is not all must not look like all.
    const share = rate === null ? '' : ` (${(Math.floor(rate * 1000) / 10).toFixed(1)} %)`;
    return `${matched} of ${rows} ${what}${share} match a prospect, by ${by.map((one) => byWhat[one]).join(' and ')}.`;
  });

/** What the history of stages holds besides progress; nothing where there is none. */
export function historySentence({ quality, path }: CheckResult): string[] {
  const rest = [
    [path.same, 'of a stage into itself'],
    [path.otherFields, 'of other fields than the stage'],
  ] as const;
  const said = rest.filter(([rows]) => rows > 0).map(([rows, what]) => `${rows} ${what}`);
  return quality.history === null || said.length === 0
    ? []
    : [`Changes that prove nothing: ${said.join(', ')}.`];
}

/** What files of prospects add to each other; nothing where none does. */
export const completionSentences = ({ completion: { shared, files } }: CheckResult): string[] =>
  shared === 0
    ? []
    : [
        say.completed(
          shared,
          files.map(({ file, fields }) => [fileName(file), Object.entries(fields)]),
        ),
      ];

/** Which days the data cover; nothing where none has a day. */
export const daysSentence = ({ quality: { covers } }: CheckResult): string[] =>
  covers === null ? [] : [`The data cover the days from ${covers.from} to ${covers.to}.`];

/** Every word that means nothing to us, most frequent first. */
export const unknownWords = ({ quality }: CheckResult): string[] =>
  Object.entries(quality.unknownWords).flatMap(([kind, words]) =>
    words.length === 0
      ? []
      : [`Unknown ${kind}: ${words.map(({ word, count }) => `"${word}" (${count})`).join(', ')}.`],
  );
