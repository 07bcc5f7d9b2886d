import { type Effort } from '../../method/efforts.js';
import { comparePhrases } from '../../say/en/compare.js';
import { many } from '../../say/en/things.js';
import { holmAdjust } from '../../stats/holm.js';
import { ratioKind } from '../../stats/ratio-kind.js';
import { teamDifference } from '../../stats/team-difference.js';
import { verdictOf } from '../../stats/verdict.js';
import type { Warning } from '../../warnings/warnings.js';
import type { Measurement } from '../common/measurement.js';
import { worded } from '../report/report.js';
import type { ReportOptions } from '../common/result.js';
import { adjust, type Segments } from './adjust.js';
import { coach } from '../common/advice/coaching.js';
import { standings } from '../common/advice/standing.js';
import { comparePair, type Pair } from './pair.js';
import { pathSteps } from '../../method/path.js';
import { hasRecord, stepOf } from '../common/path.js';
import { byShrunkRate, toRep } from './rep.js';
import type { AdjustedResult, ComparedPair, ComparedRep, CompareResult } from './result.js';
import { adjustedSentence, pairSentence } from './sentences.js';
import { chooseEffort, effortOf, type Member, membersOf, together } from '../common/team.js';
import { type Ranked, teamSentence } from './team-sentence.js';

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

/**
 * Whether there is anything to see at all, stage by stage. They are judged together: of five stages one in
 * five teams of equals would have one that looks real by itself.
 */
function overallOf(members: readonly Member[]): CompareResult['overall'] {
  const tests = pathSteps.map((ratio) => {
    const reps = members.flatMap((member) => stepOf(member, ratio) ?? []);
    return teamDifference(reps, ratioKind(reps));
  });
  const judged = holmAdjust(tests.map((test) => test?.p ?? null));
  return pathSteps.map((ratio, place) => ({
    ratio,
    p: tests[place]?.p ?? null,
    verdict: verdictOf(judged[place]!),
    leftOut: tests[place]?.leftOut ?? 0,
  }));
}

/** One rep against others, like for like; null where that was not asked or cannot be said. */
function within(
  { adjust: asked }: CompareInput,
  a: Member,
  others: readonly Member[],
): AdjustedResult | null {
  if (asked === null || others.length === 0) return null;
  const names = others.map(({ rep }) => rep);
  const result = adjust(asked.segments, [a.rep], names);
  return result && { ...result, sentence: adjustedSentence(result, asked.column) };
}

/** The reps with a record of effort, as they are ordered. */
const rankedOf = (reps: readonly ComparedRep[]): Ranked[] =>
  reps.flatMap(({ rep, rank, efficiency: { value, numerator, denominator } }) =>
    value === null ? [] : [{ rep, value, wins: numerator!, of: denominator!, rank }],
  );

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

/** One head against the other, or against everybody else taken together. */
function pairOf(
  input: CompareInput,
  members: readonly Member[],
  effort: Effort,
): ComparedPair | null {
  const [first, second] = input.heads.map((rep) => members.find((member) => member.rep === rep)!);
  if (first === undefined) return null;
  // Of whom nothing is known, nothing can be added to the others.
  const rest = members.filter((member) => member !== first && hasRecord(member));
  if (second === undefined && rest.length === 0) return null;
  const other = second ?? together(rest, comparePhrases.restOfTeam);
  const adjusted = within(input, first, second === undefined ? rest : [second]);
  return toPair(comparePair(first, other, members, effort), effort, adjusted, second?.rep ?? null);
}

/** What a reader of the comparison must be told. */
function notesOf(
  input: CompareInput,
  members: readonly Member[],
  reps: readonly ComparedRep[],
  pair: ComparedPair | null,
  effort: Effort,
): Warning[] {
  const notes: Warning[] = [];
  if (input.measurement.tally.groups.length > members.length) {
    notes.push({ code: 'unassigned-left-out' });
  }
  if (members.some((member) => effortOf(member, effort) === null)) {
    notes.push({ code: 'effort-unknown', effort: many(effort) });
  }
  if (input.adjust === null) return notes;
  const apart =
    pair === null
      ? reps.filter(({ adjusted }) => adjusted === null).map(({ rep }) => rep)
      : pair.adjusted === null
        ? input.heads
        : [];
  const { column } = input.adjust;
  const compared = pair === null ? reps : [{ rep: pair.a, adjusted: pair.adjusted }];
  for (const { rep, adjusted } of compared) {
    if (adjusted === null || adjusted.warning === null) continue;
    notes.push({ code: 'mix-misleads', rep, sentence: adjusted.sentence });
  }
  return apart.length === 0
    ? notes
    : [...notes, { code: 'no-shared-segment', column, reps: apart }];
}

/**
 * Compares reps: everyone, or two head to head. Effective is the result, efficient the result per
 * effort; each stage says where a gap comes from and whether it is more than luck.
 */
export function compare(input: CompareInput): CompareResult {
  const { measurement } = input;
  const members = membersOf(measurement);
  const effort = chooseEffort(members, input.effort);
  const standing = standings(members, effort);
  const coaching = coach(members);
  const reps = members
    .map((member, at) => {
      const adjusted = within(
        input,
        member,
        members.filter((other) => other !== member),
      );
      return toRep(member, standing[at]!, coaching[at]!, adjusted, members.length < 2);
    })
    .sort(byShrunkRate);
  const pair = pairOf(input, members, effort);
  const overall = overallOf(members);
  const stages = overall.map(({ ratio, verdict, leftOut }) => ({
    ratio,
    verdict,
    leftOut,
    known: members.some((member) => stepOf(member, ratio) !== null),
  }));
  return {
    schema: 'spanco/compare/1',
    effort,
    options: input.options,
    adjust: input.adjust?.column ?? null,
    reps,
    overall,
    pair,
    sentence: pair?.sentence ?? teamSentence(members.length, rankedOf(reps), stages, effort),
    quality: measurement.quality,
    warnings: worded([...notesOf(input, members, reps, pair, effort), ...measurement.warnings]),
  };
}
