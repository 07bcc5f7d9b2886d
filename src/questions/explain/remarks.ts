import type { Statement } from '../../funnel/evidence/witnesses.js';
import type { Remark, Rule } from '../../funnel/evidence/rules.js';
import { milestoneInfo, type Outcome } from '../../method/milestones.js';
import type { ExplainResult } from './result.js';

/** How an outcome is called in a sentence. */
export const nameOf = (outcome: Outcome): string =>
  outcome === 'lost' ? 'lost' : milestoneInfo[outcome].title.toLowerCase();

/** Why a row proves what it proves. */
export const ruleSentences: Readonly<Record<Rule, string>> = {
  entry: 'it is in the file',
  namedByActivity: 'an activity names it',
  namedByChange: 'a change of stage names it',
  dateColumn: 'a column has the day',
  heldColumn: 'an appointment that was held was booked',
  stage: 'its stage is this one, or lies behind it',
  status: 'its status is this one, or lies behind it',
  wonFlag: 'a column says that it is won',
  closedNotWon: 'columns say that it is closed and not won',
  activity: 'type and outcome of an activity say so',
  stageEntered: 'the stage was entered',
  stagePassed: 'a later stage was entered, or this one was left',
  lostForGood: 'it was lost, and not re-opened',
};

type Words = ExplainResult['quality']['unknownWords'];
type Says = Readonly<Record<string, string>>;

/** A word that nobody knows, with the nearest one that is known. */
function unknownWord(word: string | null, known: Words['types']): string {
  const nearest = known.find((unknown) => unknown.word === word)?.nearest ?? null;
  return `"${word}" is not a known word${nearest === null ? '' : `; did you mean "${nearest}"?`}`;
}

/** What a remark says of a row; null where it only is as expected, or is said of several words together. */
const remarkSentences: Readonly<
  Record<Remark, ((detail: string | null, says: Says, words: Words) => string) | null>
> = {
  unknownStage: null,
  unknownStatus: null,
  unknownType: (detail, _says, { types }) => unknownWord(detail, types),
  unknownOutcome: (detail, _says, { outcomes }) => unknownWord(detail, outcomes),
  namesNoMilestone: (_detail, { type, outcome }) =>
    `${type ?? 'an activity'} with the outcome "${outcome ?? ''}" proves no milestone`,
  movedOn: null,
  unchanged: () => 'the stage before it proves as much, which is no progress',
  wentBackward: () => 'the stage went backward, which is no progress',
  reopened: () => 'the deal was re-opened, which is no progress',
  lossTakenBack: () => 'a later change takes the loss back',
  unknownChange: () => 'the stage is not a known one',
};

/** What there is to say of a row besides what it proves, one sentence after the other. */
export function remarksOn(statements: readonly Statement[], says: Says, words: Words): string[] {
  const remarks = statements.flatMap((statement) => (statement.proves === null ? [statement] : []));
  const stages = remarks.flatMap(({ remark, detail }) =>
    remark === 'unknownStage' || remark === 'unknownStatus' ? [`"${detail}"`] : [],
  );
  const unknown = stages.length === 0 ? [] : [`${stages.join(' and ')} is not a known stage`];
  const others = remarks.flatMap(({ remark, detail }) => {
    const sentence = remarkSentences[remark];
    return sentence === null ? [] : [sentence(detail, says, words)];
  });
  return [...unknown, ...others];
}
