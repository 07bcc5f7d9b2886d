import type { Row } from '../../read/table.js';
import { cellAt } from './cells.js';
import { NumberColumn } from './cell-column.js';
import { type CellPlace, nowhere } from '../../understand/column-plan.js';
import { bytes } from './growing.js';
import { SpelledWords } from '../../cells/words/spelled.js';
import { NO, UNSAID, YES } from '../../cells/words/flags.js';
import { type FlagKind, flagKinds } from '../../knowledge/words/flags.js';
import { Words } from '../../cells/words/words.js';

const codes: Readonly<Record<FlagKind, number>> = { yes: YES, no: NO };

/** Reads the cells of a flag of one table. */
export class FlagReader {
  private readonly words = new SpelledWords(new Words(flagKinds));

  /** UNSAID, YES or NO. */
  read(row: Row, place: CellPlace): number {
    const kind = this.words.kinds[this.words.code(cellAt(row, place))];
    return kind === null || kind === undefined ? UNSAID : codes[kind];
  }
}

/** A column of yes and no. */
export class FlagCells extends NumberColumn<Uint8Array> {
  private readonly reader = new FlagReader();
  private place: CellPlace = nowhere;

  constructor() {
    super(bytes(), UNSAID);
  }

  use(place: CellPlace): void {
    this.place = place;
  }

  read(row: Row): null {
    this.value = this.reader.read(row, this.place);
    return null;
  }

  /** Yes is greater than no. */
  override order(at: number, other: number): number {
    return Number(this.codes.get(at) === YES) - Number(this.codes.get(other) === YES);
  }
}
