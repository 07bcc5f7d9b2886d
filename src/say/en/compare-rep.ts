import type { Milestone } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import type { Verdict } from '../../stats/verdict.js';
import { percent } from '../numbers.js';
import { capital, countOf } from '../plurals.js';
import { compareNames, type EfficiencyQuadrant } from './compare-names.js';
import { many, things } from './things.js';

/** A rep with wins and place; null where they cannot be known. */
interface RepStanding {
  readonly rep: string;
  readonly wins: number | null;
  readonly quadrant: EfficiencyQuadrant | null;
}

/** Something to work on: what the rep does now, what the others do, and what is to gain between. */
interface Lever {
  readonly step: PathStep;
  readonly count: number;
  readonly of: number;
  readonly others: number;
  readonly gain: number;
  readonly gainIn: Milestone;
  readonly verdict: Verdict;
}

/** What each step asks of a rep, as something to work on. */
const skills: Readonly<Record<PathStep, string>> = {
  qualification: 'the list of targets, the routine of prospecting and the first words of the pitch',
  booking: 'asking for the appointment once a prospect is qualified',
  appointment: 'creating enough interest, in few words, that people turn up',
  proposal: 'turning a need into a priced solution within the budget of the customer',
  closing: 'negotiation and persuasion',
};

const certainty: Readonly<Record<Verdict, string>> = {
  real: 'the difference is real',
  leaning: 'it leans that way, but is not proven',
  luck: 'it could easily be luck',
  none: 'there is too little data to tell',
};

function lead({ rep, wins, quadrant }: RepStanding): string {
  const where = quadrant === null ? '' : `, ${compareNames.quadrants[quadrant]}`;
  return `${rep}: ${wins === null ? 'wins unknown' : countOf(wins, 'win')}${where}.`;
}

export const repPhrases = {
  /** What to work on, how far behind, what it would bring, how sure. */
  advice: ({ step, count, of, others, gain, gainIn, verdict }: Lever) => {
    const now = of === 0 ? 'no record yet' : `${percent(count / of)} (${count}/${of})`;
    const toGain = gain < 0.05 ? `less than 0.1 ${many(gainIn)}` : `about ${things(gain, gainIn)}`;
    return `${capital(step)}: work on ${skills[step]}; ${now} against ${percent(others)} for the others, ${toGain} to gain; ${certainty[verdict]}.`;
  },
  alone: (rep: RepStanding) => `${lead(rep)} There is nobody to compare with.`,
  noRecord: (rep: RepStanding) => `${lead(rep)} There is no record to learn from yet.`,
  othersWithoutRecord: (rep: RepStanding) =>
    `${lead(rep)} The others have no record to compare with.`,
  /** @param advice as it is said of the step */
  advised: (rep: RepStanding, advice: string) => `${lead(rep)} ${advice}`,
  gainUnnamed: (rep: RepStanding, gain: number, gainIn: Milestone) =>
    `${lead(rep)} About ${things(gain, gainIn)} to gain, but these counts do not say at which stage.`,
  littleToGain: (rep: RepStanding, gainIn: Milestone) =>
    `${lead(rep)} No stage would bring ${gainIn === 'wins' ? 'a tenth of a win' : `0.1 ${many(gainIn)}`}: the lever is volume.`,
  nothingToGain: (rep: RepStanding) =>
    `${lead(rep)} At or above the rest of the team everywhere: the lever is volume.`,
};
