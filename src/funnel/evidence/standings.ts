import { UNDATED } from '../../cells/dates/calendar.js';
import { NO, YES } from '../../cells/words/flags.js';
import type { WordCells } from '../../load/columns/cells.js';
import type { Prospects } from '../../load/prospects.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { milestones } from '../../method/milestones.js';
import { type Door, steps } from './door.js';
import type { Rule } from './rules.js';

/** How each prospect ended, as far as stage, status and flags say: WON, LOST, both or neither. */
export type Ends = Uint8Array;
export const WON = 1;
export const LOST = 2;

/** The step that a word says a prospect stands at; that of `targets` where it says no more than being there. */
const depthOf = (kind: StageKind | null | undefined): number =>
  kind === null || kind === undefined || kind === 'open' || kind === 'lost'
    ? steps.targets
    : milestones.indexOf(kind);

/** Whoever stands at a step passed those before it; nobody knows when. */
function proveStep(door: Door, prospect: number, deepest: number, rule: Rule): void {
  for (let step = deepest; step > steps.targets; step--) {
    door.prove(prospect, step, UNDATED, rule, prospect);
  }
}

/** Takes what one column of stages or statuses says. */
function proveWords(
  door: Door,
  { codes, words }: WordCells<StageKind>,
  column: 'stage' | 'status',
  ends: Ends,
): void {
  const depths = words.kinds.map(depthOf);
  const cells = codes.values();
  for (let prospect = 0; prospect < ends.length; prospect++) {
    const code = cells[prospect]!;
    const kind = words.kinds[code];
    proveStep(door, prospect, depths[code]!, column);
    if (depths[code]! >= steps.wins) ends[prospect]! |= WON;
    if (kind === 'lost') {
      door.prove(prospect, steps.lost, UNDATED, column, prospect);
      ends[prospect]! |= LOST;
    } else if (kind === null) {
      const remark = column === 'stage' ? 'unknownStage' : 'unknownStatus';
      door.remark(prospect, UNDATED, remark, prospect, words.labelOf(code));
    }
  }
}

/** Takes what columns of yes and no say: won, or closed and not won, which is lost. */
function proveFlags(door: Door, flags: Prospects['flags'], ends: Ends): void {
  const [isWon, isClosed] = [flags.get('isWon'), flags.get('isClosed')];
  if (isWon === undefined) return;
  for (let prospect = 0; prospect < ends.length; prospect++) {
    if (isWon[prospect] === YES) {
      proveStep(door, prospect, steps.wins, 'wonFlag');
      ends[prospect]! |= WON;
    } else if (isClosed?.[prospect] === YES && isWon[prospect] === NO) {
      door.prove(prospect, steps.lost, UNDATED, 'closedNotWon', prospect);
      ends[prospect]! |= LOST;
    }
  }
}

/** Takes what stage, status and flags say: a current stage implies the stages before it. */
export function proveStandings(door: Door, { standings, flags, size }: Prospects): Ends {
  const ends = new Uint8Array(size);
  for (const [column, cells] of standings) proveWords(door, cells, column, ends);
  proveFlags(door, flags, ends);
  return ends;
}
