import { UNDATED } from '../../cells/dates/calendar.js';
import { NO, UNSAID, YES } from '../../cells/words/flags.js';
import { type StageKind, stageKinds } from '../../knowledge/words/stages.js';
import { kindBits } from '../../load/completion.js';
import type { WordCells } from '../../load/columns/cells.js';
import type { Prospects } from '../../load/prospects.js';
import { bitOf, type Evidence, evidenceOf } from '../../method/milestones.js';
import { type Ear, steps } from './door.js';
import type { Pipeline, Pipelines } from './pipelines.js';
import type { Rule } from './rules.js';

/** How each prospect stands at the end, as far as stage, status and flags say: WON, LOST, REOPENED or nothing. */
export type Ends = Uint8Array;
export const WON = 1;
export const LOST = 2;
/** A status or a flag says that it is open, so that a win or a loss of before is none. */
export const REOPENED = 4;

/** What a word of a column says of the end. */
function endOf(kind: StageKind | null | undefined, isStatus: boolean): number {
  if (kind === 'lost') return LOST;
  if (kind === 'wins' || kind === 'orders') return WON;
  return isStatus && kind === 'open' ? REOPENED : 0;
}

/** How each prospect ends: where words disagree lost stands before won, and won before open. */
export function endsOf({ standings, flags, size }: Prospects, pipelines: Pipelines): Ends {
  const ends = new Uint8Array(size);
  for (const [column, { codes, words }] of standings) {
    const isStatus = column === 'status' && pipelines.status === null;
    const endings = words.kinds.map((kind) => endOf(kind, isStatus));
    const cells = codes.values();
    for (let prospect = 0; prospect < size; prospect++) {
      ends[prospect]! |= endings[cells[prospect]!]!;
    }
  }
  for (let prospect = 0; prospect < size; prospect++) {
    const { won, closed, lost, isAside } = flagsOf(flags, prospect);
    const aside = isAside && (ends[prospect]! & WON) === 0 && won !== YES;
    if (lost === YES || aside) ends[prospect]! |= LOST;
    if (won === YES) ends[prospect]! |= WON;
    else if (closed === YES && won === NO) ends[prospect]! |= LOST;
    else if (closed === NO) ends[prospect]! |= REOPENED;
    const end = ends[prospect]!;
    ends[prospect] = (end & LOST) !== 0 ? LOST : (end & WON) !== 0 ? WON : end;
  }
  return ends;
}

/** What the flags of a prospect say of its end. */
const flagsOf = (flags: Prospects['flags'], prospect: number) => ({
  won: flags.get('isWon')?.[prospect] ?? UNSAID,
  closed: flags.get('isClosed')?.[prospect] ?? UNSAID,
  lost: flags.get('isLost')?.[prospect] ?? UNSAID,
  /** Put aside: lost, unless something says that it was won. */
  isAside: flags.get('inPipeline')?.[prospect] === NO,
});

/** Whatever stands now was reached; nobody knows when. */
function proveAll(ear: Ear, prospect: number, evidence: Evidence, rule: Rule): void {
  for (let bits = evidence, step = 1; bits !== 0; step++, bits >>= 1) {
    if ((bits & 1) !== 0) ear.prove(prospect, step, UNDATED, rule, prospect);
  }
}

const conclusions = evidenceOf('wins', 'orders');
const stageNames = Object.keys(stageKinds) as StageKind[];

/** What stands now says a win, and a loss that stands makes it none. */
function overruleWins(ear: Ear, prospect: number, evidence: Evidence, rule: Rule): void {
  if (!ear.isWatched) return;
  for (const outcome of ['wins', 'orders'] as const) {
    if ((evidence & bitOf(outcome)) !== 0) ear.overrule(prospect, steps[outcome], rule, prospect);
  }
}

/** What a win implies: what the pipeline says, nothing where there is none. */
const winOf = ({ stage }: Pipelines, kind: 'wins' | 'orders'): Evidence =>
  (stage?.proofOf(kind) ?? 0) | (kind === 'wins' ? bitOf('wins') : conclusions);

/** Takes what a column of stages says: the stage itself, and the ones before it. A deal that is lost keeps them, and its win is none. */
function proveStages(
  ear: Ear,
  { codes, words }: WordCells<StageKind>,
  column: 'stage' | 'status',
  pipeline: Pipeline,
  ends: Ends,
): void {
  const proofs = pipeline.proofsOf(words);
  const cells = codes.values();
  for (let prospect = 0; prospect < ends.length; prospect++) {
    const proof = proofs[cells[prospect]!]!;
    if (proof === 0) continue;
    const isLost = ends[prospect] === LOST;
    proveAll(ear, prospect, isLost ? proof & ~conclusions : proof, column);
    if (isLost) overruleWins(ear, prospect, proof, column);
  }
}

/**
 * Takes what stages prove that other rows of a prospect say, and that do not stand: somebody was there. How it
 * ended the one that stands says.
 */
function proveBefore(ear: Ear, said: Uint16Array, rule: Rule, { proofOf }: Pipeline): void {
  const proofs = stageNames.map((kind) => [kindBits[kind], proofOf(kind) & ~conclusions] as const);
  said.forEach((bits, prospect) => {
    if (bits === 0) return;
    const proven = proofs.reduce(
      (sum, [bit, proof]) => ((bits & bit) === 0 ? sum : sum | proof),
      0,
    );
    proveAll(ear, prospect, proven, rule);
  });
}

/** Takes a win that is said now, unless a loss stands beside it. */
function proveWin(ear: Ear, prospect: number, proof: Evidence, rule: Rule, ends: Ends): void {
  if (ends[prospect] === WON) proveAll(ear, prospect, proof, rule);
  else overruleWins(ear, prospect, proof, rule);
}

/** Takes the end that a column of words says. */
function proveEnds(
  ear: Ear,
  { codes, words }: WordCells<StageKind>,
  column: 'stage' | 'status',
  pipelines: Pipelines,
  ends: Ends,
): void {
  const endings = words.kinds.map((kind) => endOf(kind, false));
  const proofs = words.kinds.map((kind) =>
    kind === 'wins' || kind === 'orders' ? winOf(pipelines, kind) : 0,
  );
  const cells = codes.values();
  for (let prospect = 0; prospect < ends.length; prospect++) {
    const code = cells[prospect]!;
    const end = endings[code]!;
    if (end === LOST) ear.prove(prospect, steps.lost, UNDATED, column, prospect);
    else if (end === WON) proveWin(ear, prospect, proofs[code]!, column, ends);
    else if (words.kinds[code] === null && ear.isWatched) {
      const remark = column === 'stage' ? 'unknownStage' : 'unknownStatus';
      ear.remark(prospect, UNDATED, remark, prospect, words.labelOf(code));
    }
  }
}

/** Takes what columns of yes and no say: won; lost, or closed and not won; converted, which is qualified. */
function proveFlags(ear: Ear, flags: Prospects['flags'], wins: Evidence, ends: Ends): void {
  if (flags.size === 0) return;
  const converted = flags.get('isConverted');
  for (let prospect = 0; prospect < ends.length; prospect++) {
    const { won, closed, lost, isAside } = flagsOf(flags, prospect);
    if (converted?.[prospect] === YES) {
      ear.prove(prospect, steps.qualified, UNDATED, 'convertedFlag', prospect);
    }
    if (lost === YES) ear.prove(prospect, steps.lost, UNDATED, 'lostFlag', prospect);
    if (isAside && ends[prospect] === LOST) {
      ear.prove(prospect, steps.lost, UNDATED, 'asideFlag', prospect);
    }
    if (won === YES) {
      proveWin(ear, prospect, wins, 'wonFlag', ends);
    } else if (closed === YES && won === NO) {
      ear.prove(prospect, steps.lost, UNDATED, 'closedNotWon', prospect);
    }
  }
}

/** Takes what stage, status and flags say now, which is the newest word. */
export function proveStandings(
  ear: Ear,
  { standings, flags, saidBefore }: Prospects,
  pipelines: Pipelines,
  ends: Ends,
): void {
  for (const [column, cells] of standings) {
    const pipeline = pipelines[column];
    if (pipeline !== null) {
      proveStages(ear, cells, column, pipeline, ends);
      const said = saidBefore?.get(column);
      if (said !== undefined) proveBefore(ear, said, `${column}Before`, pipeline);
    }
    proveEnds(ear, cells, column, pipelines, ends);
  }
  proveFlags(ear, flags, winOf(pipelines, 'wins'), ends);
}
