import type { ComparedRep, CompareResult } from '../result.js';
import { answerOf } from '../../common/show/answer.js';
import type { Document } from '../../common/show/document.js';
import { comparePictures } from './pictures.js';
import { pairSheet, pairTable } from './pair-table.js';
import { teamSheet, teamTable } from './team-table.js';
import { messagesOf } from '../../common/accepted.js';
import { voice } from '../../../say/voice.js';

const teamPhrases = () => voice().compareTeam;

/** The reps an answer is about: everybody, or the two (one) that were named. */
const concerned = ({ reps, pair }: CompareResult): readonly ComparedRep[] =>
  pair === null ? reps : reps.filter(({ rep }) => rep === pair.a || rep === pair.b);

/** What the data advise; what may be luck is no advice. */
const adviceFor = ({ coaching }: ComparedRep) =>
  coaching.filter(({ verdict }) => verdict === 'real');

/** Who has nothing to work on, as far as the data tell how they stand. */
const isUnadvised = ({ advice, stands }: ComparedRep): boolean =>
  advice === null && stands.wins !== null && stands.efficiency !== null;

/** Whether the data tell a rep from the others in nothing; of two reps, where one is advised, they tell both. */
const isAlike = ({ stands }: ComparedRep, everybody: readonly ComparedRep[]): boolean =>
  stands.wins === 'alike' &&
  stands.efficiency === 'alike' &&
  (everybody.length > 2 || everybody.every(({ advice }) => advice === null));

/** What each should work on, in sentences; with -v every stage, otherwise the first one. */
function coachingLines(result: CompareResult, verbose: boolean): string[] {
  const reps = concerned(result);
  const [only, ...others] = result.reps;
  // Of somebody alone who won, the answer says all there is.
  if (others.length === 0 && (only?.efficiency.value ?? 0) > 0) return [];
  const unadvised = reps.filter(isUnadvised);
  const named = (some: readonly ComparedRep[], say: (names: readonly string[]) => string) =>
    some.length === 0 ? [] : [say(some.map(({ rep }) => rep))];
  const lines = reps
    .filter((rep) => !unadvised.includes(rep))
    .flatMap((rep) => [
      rep.sentence,
      ...(verbose ? adviceFor(rep).slice(1) : []).map((advice) =>
        teamPhrases().next(rep.rep, advice.sentence),
      ),
    ]);
  return [
    ...lines,
    ...named(
      unadvised.filter((rep) => !isAlike(rep, result.reps)),
      (names) => teamPhrases().unadvised(names, result.options.by[0]!),
    ),
    ...named(
      unadvised.filter((rep) => isAlike(rep, result.reps)),
      teamPhrases().alike,
    ),
  ];
}

/** What the mix of prospects does to each rep, where the raw gap does not mislead; the others are warnings. */
const mixLines = ({ reps }: CompareResult): string[] =>
  reps.flatMap(({ rep, adjusted }) =>
    adjusted !== null && adjusted.warning === null
      ? [teamPhrases().mix(rep, adjusted.sentence)]
      : [],
  );

/** The comparison as a manager reads it: the answer first, then the table, then what to do. */
export function compareDocument(
  result: CompareResult,
  { verbose }: { readonly verbose: boolean },
): Document {
  const { pair, effort, options } = result;
  const by = options.by[0]!;
  const messages = messagesOf(result.warnings);
  if (result.reps.length === 0) {
    return { lead: [result.sentence], tables: [], body: [], notes: messages };
  }
  const what = pair === null ? teamPhrases().legend(effort) : voice().comparePair.legend;
  const lines = coachingLines(result, verbose);
  const answer = answerOf(result.sentence, pair === null ? 1 : 3);
  return {
    lead: answer.lead,
    pictures: comparePictures(result),
    tables: [pair === null ? teamTable(result) : pairTable(result, pair)],
    body: lines.length === 0 ? [] : [teamPhrases().workOn(by), ...lines],
    notes: [
      ...answer.more,
      ...(pair?.adjusted?.warning === null ? [pair.adjusted.sentence] : []),
      what,
      ...(pair === null && verbose ? mixLines(result) : []),
      ...messages,
    ],
  };
}

/** The comparison as plain data: the reps, or the stages of a head-to-head. */
export const compareSheet = (result: CompareResult) =>
  result.pair === null ? teamSheet(result) : pairSheet(result, result.pair);
