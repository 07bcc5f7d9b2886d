/** What is said to a rep, wherever it is said: where the data put them, and what to work on. */
import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import { grouped, percent } from './numbers.js';
import { capital, countUpTo } from './plurals.js';
import { many, things } from './things.js';

/** How a rep stands against the others; null where something is not known. */
export interface Stands {
  readonly wins: CountStanding | null;
  readonly efficiency: CountStanding | null;
}

/** A rep with wins and standing; wins are null where they cannot be known. */
export interface RepStanding {
  readonly rep: string;
  readonly wins: number | null;
  /** Wins that the export leaves open. */
  readonly openWins: number;
  readonly stands: Stands;
}

/** Something to work on: what the rep does now, what the others do, and what is to gain between. */
export interface Lever {
  readonly step: PathStep;
  readonly count: number;
  readonly of: number;
  readonly others: number;
  readonly gain: number;
  readonly gainIn: Milestone;
  readonly verdict: VerdictWithOpen;
}

/** What each step asks of a rep, as something to work on. */
const skills: Readonly<Record<PathStep, string>> = {
  qualification: 'the list of targets, the routine of prospecting and the first words of the pitch',
  booking: 'asking for the appointment once a prospect is qualified',
  appointment: 'creating enough interest, in few words, that people turn up',
  proposal: 'turning a need into a priced solution within the budget of the customer',
  closing: 'negotiation and persuasion',
};

const certainty: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'the difference is real',
  leaning: 'it leans that way, but is not proven',
  luck: 'it could easily be luck',
  none: 'there is too little data to tell',
  unknown: 'the export cannot tell',
};

/** What is said where result and result per effort are told; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: { above: 'effective and efficient', below: 'effective but costly', alike: 'effective' },
  below: {
    above: 'efficient but too little volume',
    below: 'neither effective nor efficient yet',
    alike: 'fewer wins than the others',
  },
  alike: { above: 'efficient', below: 'costly', alike: 'cannot be told apart' },
};

/** Where a rep stands, in a few words. */
const standing = ({ wins, efficiency }: Stands): string =>
  wins === null && efficiency === null
    ? 'cannot be told'
    : labels[wins ?? 'alike'][efficiency ?? 'alike'];

const winsText = ({ wins, openWins }: Pick<RepStanding, 'wins' | 'openWins'>): string =>
  wins === null ? 'wins unknown' : countUpTo(wins, openWins, 'win');

/** Nothing tells a rep from the others, neither wins nor wins per effort. */
const isAlike = ({ wins, efficiency }: Stands): boolean =>
  (wins ?? 'alike') === 'alike' && (efficiency ?? 'alike') === 'alike';

/** The rep with the wins. */
const record = (each: Omit<RepStanding, 'stands'>): string => `${each.rep}: ${winsText(each)}`;

/** The rep with the wins and, where the data tell anything or nothing else is said, the standing. */
function lead({ stands, ...each }: RepStanding, isAll: boolean): string {
  const whole = record(each);
  if (!isAlike(stands)) return `${whole}, ${standing(stands)}.`;
  return isAll ? `${whole}, ${standing(stands)} from the others.` : `${whole}.`;
}

export const advicePhrases = {
  standing,
  /**
   * What to work on, how far behind, what it would bring, how sure.
   *
   * @param by what is compared: `rep`
   */
  stage: ({ step, count, of, others, gain, gainIn, verdict }: Lever, by: string) => {
    const now =
      of === 0 ? 'no record yet' : `${percent(count / of)} (${grouped(count)}/${grouped(of)})`;
    const toGain = gain < 0.05 ? `less than 0.1 ${many(gainIn)}` : `about ${things(gain, gainIn)}`;
    // Only somebody can work on anything; of other groups the gap is told.
    const work = by === 'rep' ? `work on ${skills[step]}; ` : '';
    return `${capital(step)}: ${work}${now} against ${percent(others)} for the others, ${toGain} to gain; ${certainty[verdict]}.`;
  },
  gainUnnamed: (gain: number, gainIn: Milestone) =>
    `About ${things(gain, gainIn)} to gain, but these counts do not say at which stage.`,
  /** @param effort there is less of than of the others */
  volume: (effort: Effort) => `The lever is volume: more ${many(effort)}.`,
  alone: (each: RepStanding) => `${record(each)}. There is nobody to compare with.`,
  noRecord: (each: RepStanding) => `${record(each)}. There is no record to learn from yet.`,
  othersWithoutRecord: (each: RepStanding) =>
    `${record(each)}. The others have no record to compare with.`,
  /** What the export leaves open of the rep is too much to say anything. */
  unclear: (each: RepStanding) => `${record(each)}. The export cannot tell where that puts them.`,
  /** @param advice as it is said of the stage; empty for none */
  rep: (rep: RepStanding, advice: string) =>
    `${lead(rep, advice === '')}${advice === '' ? '' : ` ${advice}`}`,
};
