/** What is said in the comments of a configuration that is proposed. */
import { listed } from './lists.js';
import { countOf } from './plurals.js';
import { grouped } from './numbers.js';

/** Why a stage was put where it is. */
const reasons = {
  known: 'known',
  given: 'as it stood in the configuration',
  flags: 'the flags of its prospects say so',
  changes: 'by the changes of stage before and after it',
  number: 'by the number or letter in its name',
  chance: 'by the probability of its deals',
  added: 'added, so that the last stage is not taken for a win: say so here if it is one',
} as const;

export type StageReason = keyof typeof reasons;

/** What stages prove, by the kinds of the method. */
const stageMeanings = {
  open: 'Not decided yet; says nothing about the stage.',
  targets: 'Stage S: a name in the file, perhaps contacted, no favourable answer yet.',
  qualified: 'Stage P: a qualification was completed or the answer was favourable.',
  booked: 'Stage A: an appointment was made; whether it was honoured is not said.',
  held: 'Stage A: an appointment was honoured, the word says so.',
  proposals: 'Stage N: a proposal was completed, or is being negotiated or decided.',
  wins: 'Stage C: the customer decided and signed.',
  orders: 'Stage O: the order was executed and delivered.',
  lost: 'The prospect was lost or given up.',
};

/** Columns of words with a meaning. */
const wordTitles = { types: 'type', outcomes: 'outcome', stages: 'status' };

export const initPhrases = {
  stageMeanings,
  wordTitles,
  /** What stands for the name of a rep in an example. */
  nameToShow: () => 'Name to show',
  stagesIntro: () =>
    'Stages of unknown names are placed by their order in "stages": move them as need be.',
  /** @param meaning of the kind, as a sentence */
  stage: (name: string, kind: string, meaning: string, reason: StageReason) =>
    `Stage ${JSON.stringify(name)} → ${kind} (${meaning.replace(/\.$/, '')}); ${reasons[reason]}.`,
  lostStage: (name: string) =>
    `Stage ${JSON.stringify(name)} → lost; ${reasons.flags}, see words.stages.`,
  unplacedStage: (name: string) =>
    `Stage ${JSON.stringify(name)} proves nothing: nothing tells where it stands. List all stages in their order in "stages", or say what it means under words.stages.`,
  /** @param entry of the configuration that would name them */
  owners: (ids: readonly string[], all: number, entry: string) =>
    `Reps: ${grouped(ids.length)} of ${grouped(all)} ${ids.length === 1 ? 'looks' : 'look'} like ids, logins or e-mail addresses (${listed(ids, 5)}). Names come from a file of the users, --reps <file>, or from ${entry} here.`,
  wordsIntro: () => 'These words prove nothing until they are taught here.',
  unknownWord: (title: string, word: string, rows: number) =>
    `Unknown ${title} ${JSON.stringify(word)} (${countOf(rows, 'row')}).`,
  /** @param entry of the configuration that would teach it */
  likelyWord: (title: string, word: string, rows: number, nearest: string, entry: string) =>
    `Unknown ${title} ${JSON.stringify(word)} (${countOf(rows, 'row')}): if it is ${JSON.stringify(nearest)}, write ${entry}.`,
  moreWords: (count: number) =>
    `And ${grouped(count)} more unknown words of this kind: see spanco check.`,
  meanings: (key: string, kinds: readonly string[]) =>
    `Meanings under words.${key}: ${kinds.join(', ')}.`,
};
