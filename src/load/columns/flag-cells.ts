import type { Row } from '../../read/table.js';
import { type CellColumn, cellAt } from './cells.js';
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
export class FlagCells implements CellColumn {
  readonly codes = bytes();
  private readonly reader = new FlagReader();
  private place: CellPlace = nowhere;
  private value = UNSAID;

  use(place: CellPlace): void {
    this.place = place;
  }

  read(row: Row): null {
    this.value = this.reader.read(row, this.place);
    return null;
  }

  same(at: number): boolean {
    return this.codes.get(at) === this.value;
  }

  write(at: number): void {
    if (at === this.codes.length) this.codes.push(this.value);
    else this.codes.set(at, this.value);
  }
}
