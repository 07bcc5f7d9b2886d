import { type Effort } from '../../method/efforts.js';
import { boundedTeamDifference } from '../../stats/bounded-team-difference.js';
import { judgeTogether } from '../../stats/judge-together.js';
import type { Warning } from '../../warnings/warnings.js';
import type { Measurement } from '../common/measurement.js';
import { worded } from '../report/report.js';
import type { ReportOptions } from '../common/result.js';
import { adjust, type Segments } from './adjust.js';
import { againstOthers, teamEfficiency } from './against-others.js';
import { adviseTeam } from '../common/advice/advice.js';
import { comparePair, type Pair } from './pair.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { boundedStep, hasRecord, stepOf } from '../common/path.js';
import { byShrunkRate, toRep } from './rep.js';
import type { AdjustedResult, ComparedPair, ComparedRep, CompareResult } from './result.js';
import { adjustedSentence, pairSentence } from './sentences.js';
import { effortOf, type Member, membersOf, together } from '../common/team.js';
import type { Ranked } from '../common/advice/headline.js';
import { bestSentence, teamSentence } from './team-sentence.js';
import { voice } from '../../say/voice.js';

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
 * Whether there is anything to see at all, stage by stage, whatever the open answers are. The stages are judged
 * together: of five stages one in five teams of equals would have one that looks real by itself.
 */
function overallOf(members: readonly Member[]): CompareResult['overall'] {
  const tests = pathSteps.map((ratio) => {
    const { bounds, kind } = boundedStep(members, ratio);
    return boundedTeamDifference(
      bounds.flatMap((limits) => limits ?? []),
      kind,
    );
  });
  const verdicts = judgeTogether(tests);
  return pathSteps.map((ratio, place) => {
    const { p, leftOut, untold } = tests[place]!;
    return { ratio, p, verdict: verdicts[place]!, leftOut, untold };
  });
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
  reps.flatMap(({ rep, rank, stands, efficiency }) => {
    const { value } = efficiency;
    return value === null ? [] : [{ ...efficiency, value, rep, rank, against: stands.efficiency }];
  });

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
  const other = second ?? together(rest, voice().compareNames.restOfTeam);
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
    notes.push({ code: 'unassigned-left-out', by: input.options.by[0]! });
  }
  if (members.some((member) => effortOf(member, effort) === null)) {
    notes.push({ code: 'effort-unknown', effort });
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
  const by = input.options.by[0]!;
  const members = membersOf(measurement);
  const { effort, reps: advised } = adviseTeam(members, input.effort, by);
  const beside = againstOthers(members, effort);
  const reps = advised
    .map((one, at) =>
      toRep(
        one,
        beside[at]!,
        within(
          input,
          one.member,
          members.filter((other) => other !== one.member),
        ),
      ),
    )
    .sort(byShrunkRate);
  const pair = pairOf(input, members, effort);
  const overall = overallOf(members);
  // A stage in which one rep is told from the others is not said to be unproven of all.
  const isProven = (ratio: PathStep) =>
    reps.some(({ steps }) => steps.some((step) => step.ratio === ratio && step.verdict === 'real'));
  const stages = overall.map(({ ratio, verdict, leftOut, untold }) => {
    const isKnown = members.some((member) => stepOf(member, ratio) !== null);
    const isSaid = isKnown && (verdict === 'real' || !isProven(ratio));
    return { ratio, verdict, leftOut, untold, isSaid };
  });
  const ranked = rankedOf(reps);
  const headline = bestSentence(members, ranked, effort, by);
  const compared = ranked.length === 0 ? members.length : ranked.length;
  return {
    schema: 'spanco/compare/1',
    effort,
    options: input.options,
    adjust: input.adjust?.column ?? null,
    reps,
    team: teamEfficiency(together(members, ''), effort, members),
    overall,
    pair,
    headline,
    sentence: [
      pair?.sentence ?? teamSentence(headline, compared, stages, by),
      ...(input.effort === null && effort !== 'held' && members.length > 0
        ? [voice().compareTeam.measuredOn(effort)]
        : []),
    ].join(' '),
    quality: measurement.quality,
    warnings: worded([...notesOf(input, members, reps, pair, effort), ...measurement.warnings]),
  };
}
