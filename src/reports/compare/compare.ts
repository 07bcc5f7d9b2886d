import type { Effort } from '../../method/efforts.js';
import { teamDifference } from '../../stats/team-difference.js';
import { ratioKind } from '../../stats/ratio-kind.js';
import { verdictOf } from '../../stats/verdict.js';
import type { Warning } from '../../warnings.js';
import type { Measurement } from '../measure.js';
import { countOf } from '../numbers.js';
import { worded } from '../report.js';
import type { ReportOptions } from '../result.js';
import { type Adjusted, adjust, type Segments } from './adjust.js';
import { coach, type Coaching, worthTalking } from './coaching.js';
import { quadrants, type Standing, standings } from './efficiency.js';
import { comparePair, type Pair } from './pair.js';
import { pathOf, stepOf, steps } from './path.js';
import type { AdjustedResult, ComparedPair, ComparedRep, CompareResult } from './result.js';
import { adjustedSentence, type Best, pairSentence, teamSentence } from './sentences.js';
import { chooseEffort, effortOf, type Member, membersOf, together } from './team.js';

/** What to compare. */
export interface CompareInput {
  readonly measurement: Measurement;
  readonly options: ReportOptions;
  /** What wins are divided by; null to choose what is known. */
  readonly effort: Effort | null;
  /** One rep (against the rest of the team) or two; none for the team. */
  readonly heads: readonly string[];
  /** The column to compare within, and the numbers by rep and value. */
  readonly adjust: { readonly column: string; readonly segments: Segments } | null;
}

/** Whether there is anything to see at all, stage by stage. */
function overallOf(members: readonly Member[]): CompareResult['overall'] {
  return steps.map((ratio) => {
    const reps = members.flatMap((member) => stepOf(member, ratio) ?? []);
    const p = reps.length < 2 ? null : (teamDifference(reps, ratioKind(reps))?.p ?? null);
    return { ratio, p, verdict: verdictOf(p) };
  });
}

function adjustedResult(
  result: Adjusted | null,
  column: string,
  a: Member,
  b: Member,
): AdjustedResult | null {
  const sentence = adjustedSentence(result, column, a, b);
  return result === null ? null : { ...result, sentence };
}

/** How a rep stands and what to do, in a sentence or two. */
function repSentence(
  member: Member,
  standing: Standing,
  { advice, unnamed }: Coaching,
  alone: boolean,
): string {
  const wins = member.counts.wins === null ? 'wins unknown' : countOf(member.counts.wins, 'win');
  const where = standing.quadrant === null ? '' : `, ${quadrants[standing.quadrant]}`;
  const lead = `${member.rep}: ${wins}${where}.`;
  const [first] = advice;
  if (alone) return `${lead} There is nobody to compare with.`;
  if (first !== undefined && first.gain >= worthTalking) return `${lead} ${first.sentence}`;
  if (unnamed >= worthTalking) {
    return `${lead} About ${unnamed.toFixed(1)} wins to gain, but these counts do not say at which stage.`;
  }
  return (standing.efficiency.denominator ?? 0) > 0
    ? `${lead} At or above the rest of the team everywhere: the lever is volume.`
    : `${lead} There is no record to learn from yet.`;
}

/** The rep who is best per effort, by the rate steadied by the team's. */
function bestOf(reps: readonly ComparedRep[]): Best | null {
  const best = reps.find(({ efficiency }) => efficiency.value !== null);
  if (best === undefined) return null;
  const { value, numerator, denominator } = best.efficiency;
  return { rep: best.rep, value: value!, wins: numerator!, of: denominator!, rank: best.rank };
}

function toRep(
  member: Member,
  standing: Standing,
  coaching: Coaching,
  adjusted: AdjustedResult | null,
  alone: boolean,
): ComparedRep {
  return {
    rep: member.rep,
    counts: member.counts,
    activities: member.activities,
    effectiveness: {
      wins: member.counts.wins,
      revenue: [...member.revenue],
      goalShare: standing.goalShare,
    },
    efficiency: standing.efficiency,
    rank: standing.rank,
    quadrant: standing.quadrant,
    coaching: coaching.advice.map((one) => ({ ...one })),
    adjusted,
    sentence: repSentence(member, standing, coaching, alone),
  };
}

/** By the shrunk rate, the raw one where those are equal, then by name; unknown last. */
function byShrunkRate(x: ComparedRep, y: ComparedRep): number {
  const [a, b] = [x.efficiency, y.efficiency];
  const difference = (b.shrunk ?? -1) - (a.shrunk ?? -1) || (b.value ?? -1) - (a.value ?? -1);
  return difference || (x.rep < y.rep ? -1 : 1);
}

function toPair(
  pair: Pair,
  effort: Effort,
  adjusted: AdjustedResult | null,
  against: string | null,
): ComparedPair {
  const { gapWins, volumeOf, volumeWins, merged } = pair.explanation;
  return {
    a: pair.a.rep,
    b: against,
    efficiency: {
      ...pair.efficiency,
      luck: pair.efficiency.luck === null ? null : [...pair.efficiency.luck],
    },
    stages: [...pair.stages],
    gapWins,
    volumeOf,
    volumeWins,
    merged: [...merged],
    adjusted,
    sentence: pairSentence(pair, effort),
  };
}

/**
 * Compares reps: everyone, or two head to head. Effective is the result, efficient the result per
 * effort; each stage says where a gap comes from and whether it is more than luck.
 */
export function compare(input: CompareInput): CompareResult {
  const { measurement, heads } = input;
  const members = membersOf(measurement);
  const effort = chooseEffort(members, input.effort);
  const standing = standings(members, effort);
  const advice = coach(members, pathOf(members));
  const others = (rep: string) => members.filter((member) => member.rep !== rep);
  const within = (a: Member, b: Member, second: readonly Member[]) => {
    if (input.adjust === null || second.length === 0) return null;
    const { column, segments } = input.adjust;
    const result = adjust(
      segments,
      [a.rep],
      second.map(({ rep }) => rep),
    );
    return adjustedResult(result, column, a, b);
  };
  const rest = (member: Member) => together(others(member.rep), 'the rest of the team');
  const reps = members.map((member, at) => {
    const adjusted = within(member, rest(member), others(member.rep));
    return toRep(member, standing[at]!, advice[at]!, adjusted, members.length < 2);
  });

  const [first, second] = heads.map((rep) => members.find((member) => member.rep === rep)!);
  let pair: ComparedPair | null = null;
  if (first !== undefined && (second !== undefined || members.length > 1)) {
    const other = second ?? rest(first);
    const compared = comparePair(first, other, members, effort);
    const opposite = second === undefined ? others(first.rep) : [second];
    pair = toPair(compared, effort, within(first, other, opposite), second?.rep ?? null);
  }
  const overall = overallOf(members);
  const sorted = reps.sort(byShrunkRate);
  const stages = overall.map(({ ratio, verdict }) => ({
    ratio,
    verdict,
    known: members.every((member) => stepOf(member, ratio) !== null),
  }));
  const unassigned = measurement.tally.groups.length - members.length;
  const notes: Warning[] = [];
  if (unassigned > 0) notes.push({ code: 'unassigned-left-out' });
  if (members.some((member) => effortOf(member, effort) === null)) {
    notes.push({ code: 'effort-unknown', effort });
  }
  return {
    schema: 'spanco/compare/1',
    effort,
    options: input.options,
    adjust: input.adjust?.column ?? null,
    reps: sorted,
    overall,
    pair,
    sentence: pair?.sentence ?? teamSentence(members.length, bestOf(sorted), stages, effort),
    quality: measurement.quality,
    warnings: worded([...notes, ...measurement.warnings]),
  };
}
