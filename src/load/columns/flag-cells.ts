import type { Rows } from '../../read/table.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { bytes } from './growing.js';
import { MeaningCells } from './meaning-cells.js';
import { Meanings } from './meanings.js';
import { saysNothing, tidy } from '../../cells/text/fold.js';
import { flagWords, NO, UNSAID, YES } from '../../cells/words/flags.js';
import type { FlagKind } from '../../knowledge/words/flags.js';

const codes: Readonly<Record<FlagKind, number>> = { yes: YES, no: NO };

/** What the cells of a flag of one table say: UNSAID, YES or NO. */
export function flagMeanings(rows: Rows, place: CellPlace): Meanings {
  return new Meanings(rows, place, (cell) => {
    const label = tidy(cell);
    const kind = saysNothing(label) ? null : flagWords.kindOf(label);
    return kind === null ? UNSAID : codes[kind];
  });
}

/** A column of yes and no. */
export class FlagCells extends MeaningCells<Uint8Array> {
  constructor() {
    super(bytes(), UNSAID);
  }

  use(rows: Rows, place: CellPlace): void {
    this.meanings = flagMeanings(rows, place);
  }

  /** Yes is greater than no. */
  override order(at: number, other: number): number {
    return Number(this.codes.get(at) === YES) - Number(this.codes.get(other) === YES);
  }
}
