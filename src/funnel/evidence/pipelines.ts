import { Words } from '../../cells/words/words.js';
import type { SpelledWords } from '../../cells/words/spelled.js';
import { YES } from '../../cells/words/flags.js';
import type { Preset } from '../../knowledge/systems/preset.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import type { Export } from '../../load/export.js';
import {
  bitOf,
  type Evidence,
  evidenceOf,
  type Milestone,
  milestones,
} from '../../method/milestones.js';
import { tells } from '../../understand/column-plan.js';

/** The stages of one way to a customer, and what they tell. */
export interface Pipeline {
  /** What a prospect that stands at one of its stages tells of: reached, or not. */
  readonly speaks: Evidence;
  /** Whether a prospect of this stage tells anything: it is a place on the way. */
  readonly isPlace: (kind: StageKind | null | undefined) => boolean;
  /** What being at a stage proves: its milestone, and those before it that the pipeline speaks of. */
  readonly proofOf: (kind: StageKind | null | undefined) => Evidence;
  /** What no place of the pipeline can be without: it begins there. */
  readonly certain: Evidence;
}

/** The ways to a customer that an export knows. */
export interface Pipelines {
  /** Of the column of stages and of the changes of stage; null without either. */
  readonly stage: Pipeline | null;
  /** Of a column of statuses that are stages, as those of leads are; null where it says open, won or lost. */
  readonly status: Pipeline | null;
}

/** What every column of statuses, and every flag, tells of. */
export const ENDINGS: Evidence = evidenceOf('wins', 'lost');

/** Milestones that a pipeline tells of only where one of its stages is placed at them. */
const placed = ['booked', 'held', 'proposals', 'orders'] as const;

const isMilestone = (kind: StageKind | null | undefined): kind is Milestone =>
  milestones.includes(kind as Milestone);

/** The milestones that stand between being in the file and a win. */
const onTheWay: readonly (StageKind | null | undefined)[] = milestones.slice(
  0,
  milestones.indexOf('wins'),
);

type StageWords = SpelledWords<StageKind>;

/** The kinds of words that some row used. */
const seenIn = ({ kinds, counts }: StageWords): StageKind[] =>
  kinds.flatMap((kind, code) => (kind && counts[code]! > 0 ? [kind] : []));

/**
 * A pipeline of stages.
 *
 * @param seen what the stages mean that rows stand at
 * @param known what the stages mean that the pipeline has besides
 * @param saysWon whether something else says of a row that it is won
 */
export function pipelineOf(
  seen: ReadonlySet<StageKind>,
  known: ReadonlySet<StageKind>,
  saysWon: boolean,
): Pipeline {
  const has = (kind: StageKind) => seen.has(kind) || known.has(kind);
  const reachesBuyers = has('booked') || has('held') || has('proposals');
  const tellsWins = saysWon || has('wins') || has('orders') || (seen.has('lost') && reachesBuyers);
  const speaks = evidenceOf(
    'qualified',
    ...placed.filter(has),
    ...(tellsWins ? (['wins'] as const) : []),
    ...(seen.has('lost') ? (['lost'] as const) : []),
  );
  const proofs = new Map<StageKind, Evidence>();
  milestones.forEach((milestone, depth) => {
    if (milestone === 'targets') return;
    const before = evidenceOf(...milestones.slice(1, depth).map((each) => each as 'qualified'));
    const proof = bitOf(milestone) | (before & speaks);
    // An appointment that was held was booked, whether or not the pipeline has a stage for that.
    const isHeld = (proof & bitOf('held')) !== 0;
    proofs.set(milestone, isHeld ? proof | bitOf('booked') : proof);
  });
  const proofOf = (kind: StageKind | null | undefined): Evidence =>
    kind ? (proofs.get(kind) ?? 0) : 0;
  const places = milestones.filter(has);
  const ofAll = places.reduce((common, place) => common & proofOf(place), places.length && speaks);
  const certain = has('lost') ? ofAll & ~evidenceOf('wins', 'orders') : ofAll;
  return { speaks, isPlace: isMilestone, proofOf, certain };
}

/** What the stages of a system mean, where every stage that was seen is one of its own; else nothing. */
function systemStages(presets: readonly (Preset | null)[], words: readonly StageWords[]) {
  const [preset] = presets;
  if (!preset || presets.some((other) => other !== preset)) return [];
  const table = {} as Record<StageKind, { meaning: string; words: string[] }>;
  for (const [kind, ...names] of preset.stages) {
    (table[kind] ??= { meaning: '', words: [] }).words.push(...names);
  }
  const ours = new Words<StageKind>(table);
  const isOurs = (each: StageWords, code: number) =>
    each.kinds[code] === undefined ||
    each.counts[code] === 0 ||
    ours.kindOf(each.labelOf(code)) !== null;
  return words.every((each) => each.kinds.every((_, code) => isOurs(each, code)))
    ? preset.stages.map(([kind]) => kind)
    : [];
}

/**
 * The systems of the tables of prospects that have a stage; null for a table of none. A status that is a stage is
 * one of leads: the stages of deals that the system ships are no part of its way.
 */
const systemsOf = ({ tables }: Export) =>
  tables.flatMap(({ role, plan, reading }) =>
    role === 'prospects' && tells(plan, 'stage') ? [reading.system?.preset ?? null] : [],
  );

/** Whether a column of statuses says how far prospects have come, not only whether they are open, won or lost. */
const isOfStages = (words: StageWords): boolean =>
  seenIn(words).some((kind) => onTheWay.includes(kind));

/** What the pipelines of an export tell, from every stage that was seen or listed. */
export function pipelinesOf(data: Export): Pipelines {
  const { prospects, history, listedStages } = data;
  const { standings, flags } = prospects;
  const status = standings.get('status')?.words;
  const stage = [standings.get('stage')?.words, history?.words].flatMap((words) => words ?? []);
  const hasStages = stage.length > 0;
  const statusPipeline =
    status === undefined || !isOfStages(status)
      ? null
      : pipelineOf(new Set(seenIn(status)), new Set(hasStages ? [] : listedStages), false);
  const saysWon =
    (status !== undefined &&
      statusPipeline === null &&
      (status.has('wins') || status.has('orders'))) ||
    flags.get('isWon')?.includes(YES) === true;
  const known = [...listedStages, ...systemStages(systemsOf(data), stage)];
  return {
    stage: hasStages ? pipelineOf(new Set(stage.flatMap(seenIn)), new Set(known), saysWon) : null,
    status: statusPipeline,
  };
}
