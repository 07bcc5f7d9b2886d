import type { SpelledWords } from '../../cells/words/spelled.js';
import { YES } from '../../cells/words/flags.js';
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
import { OwnOrder } from './own-order.js';

/** The stages of one way to a customer, and what they tell. */
export interface Pipeline {
  /** What a prospect that stands at one of its stages tells of: reached, or not. */
  readonly speaks: Evidence;
  /** Whether a prospect of this stage tells anything: it is a place on the way. */
  readonly isPlace: (kind: StageKind | null | undefined) => boolean;
  /** What being at a stage of a kind proves: its milestone, and those before it that the pipeline speaks of. */
  readonly proofOf: (kind: StageKind | null | undefined) => Evidence;
  /** The same of every stage of a column by its code, in the order of the pipeline where that is known. */
  readonly proofsOf: (words: StageWords) => Evidence[];
  /** How far along the way every stage of a column is, in milestones; null for what is no place on it. */
  readonly depthsOf: (words: StageWords) => (number | null)[];
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
 * @param order its own order; null where that is not known
 */
export function pipelineOf(
  seen: ReadonlySet<StageKind>,
  known: ReadonlySet<StageKind>,
  saysWon: boolean,
  order: OwnOrder | null = null,
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
  const proofWith = (kind: StageKind | null | undefined, before: Evidence): Evidence => {
    if (!isMilestone(kind) || kind === 'targets') return 0;
    const proof = bitOf(kind) | (before & speaks);
    // An appointment that was held was booked, whether or not the pipeline has a stage for that.
    const isHeld = (proof & bitOf('held')) !== 0;
    return isHeld ? proof | bitOf('booked') : proof;
  };
  const proofOf = (kind: StageKind | null | undefined) => proofWith(kind, before(kind));
  const proofAt = (place: number) => proofWith(order!.kinds[place], order!.before(place));
  const proofsOf = (words: StageWords) =>
    words.kinds.map((kind, code) => {
      const place = order?.placeOf(words, code) ?? null;
      return place === null ? proofOf(kind) : proofAt(place);
    });
  const depthsOf = (words: StageWords) =>
    words.kinds.map((kind, code) => {
      const place = order?.placeOf(words, code) ?? null;
      if (!isMilestone(kind)) return null;
      return place === null ? milestones.indexOf(kind) : order!.depthOf(place);
    });
  const all = milestones.filter(has).flatMap((kind) => {
    const own = (order?.placesOf(kind) ?? []).map(proofAt);
    return own.length > 0 && order!.isWhole ? own : [...own, proofOf(kind)];
  });
  const ofAll = all.reduce((common, proof) => common & proof, all.length && speaks);
  const certain = has('lost') ? ofAll & ~evidenceOf('wins', 'orders') : ofAll;
  return { speaks, isPlace: isMilestone, proofOf, proofsOf, depthsOf, certain };
}

/** The milestones before a kind of stage, in the order of the method. */
const before = (kind: StageKind | null | undefined): Evidence =>
  isMilestone(kind) ? bitOf(kind as 'wins') - 1 : 0;

/**
 * The systems whose stages these are, null for a table of none: those of the tables of prospects that have a stage,
 * else those of the changes of stage. A status that is a stage is one of leads: the stages of deals that the
 * system ships are no part of its way.
 */
function systemsOf({ tables }: Export) {
  const ofProspects = tables.filter(
    ({ role, plan }) => role === 'prospects' && tells(plan, 'stage'),
  );
  const those =
    ofProspects.length > 0 ? ofProspects : tables.filter(({ role }) => role === 'history');
  return those.map(({ reading }) => reading.system?.preset ?? null);
}

/** The order in which their system ships the stages; null where that is not one system, or some stage is none of its. */
function shippedOrder(data: Export, seen: readonly StageWords[]): OwnOrder | null {
  const [preset, ...others] = systemsOf(data);
  if (!preset || others.some((other) => other !== preset)) return null;
  const order = new OwnOrder(preset.stages, seen);
  return order.isWhole ? order : null;
}

/** Whether a column of statuses says how far prospects have come, not only whether they are open, won or lost. */
const isOfStages = (words: StageWords): boolean =>
  seenIn(words).some((kind) => onTheWay.includes(kind));

/** What the pipelines of an export tell, from every stage that was seen or listed. */
export function pipelinesOf(data: Export): Pipelines {
  const { prospects, history, listedStages, listedOrder } = data;
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
  const shipped = shippedOrder(data, stage);
  const order = listedOrder.length > 0 ? new OwnOrder(listedOrder, stage) : shipped;
  const known = new Set([...listedStages, ...(shipped?.kinds ?? [])]);
  const seen = new Set(stage.flatMap(seenIn));
  return {
    stage: hasStages ? pipelineOf(seen, known, saysWon, order) : null,
    status: statusPipeline,
  };
}
