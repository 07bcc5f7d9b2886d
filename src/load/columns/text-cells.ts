import type { Texts } from '../../cells/columns.js';
import { saysNothing, tidy } from '../../cells/text/fold.js';
import type { Cursor } from '../../read/cursor.js';
import { owned } from '../../read/owned.js';
import type { CellBytes, CellTexts, Rows } from '../../read/table.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { NumberColumn, orderOfTexts } from './cell-column.js';
import { cellOf } from './cells.js';
import { integers } from './growing.js';

/** No text. */
const NONE = -1;

/** Codes from here down are of texts that are kept as such. */
const firstText = -2;

/** Bytes one behind the other, and texts that do not stand as bytes. */
class KeptTexts {
  private bytes = Buffer.alloc(1 << 14);
  private readonly ends = integers();
  private readonly texts: string[] = [];

  /** Keeps a text. @returns its code */
  add(text: string): number {
    return firstText - (this.texts.push(owned(text)) - 1);
  }

  /** Keeps texts. @param codes gets the code of each, NONE of an empty one */
  addBytes({ bytes, lengths }: CellTexts, codes: Int32Array): void {
    let end = this.startOf(this.ends.length);
    if (end + bytes.length > this.bytes.length) this.grow(end, bytes.length);
    this.bytes.set(bytes, end);
    for (let at = 0; at < lengths.length; at++) {
      const length = lengths[at]!;
      codes[at] = length === 0 ? NONE : this.ends.length;
      end += length;
      if (length > 0) this.ends.push(end);
    }
  }

  at(code: number): string {
    if (code === NONE) return '';
    const text =
      code <= firstText
        ? this.texts[firstText - code]!
        : this.bytes.toString('utf8', this.startOf(code), this.ends.get(code));
    return told(text);
  }

  private startOf(place: number): number {
    return place === 0 ? 0 : this.ends.get(place - 1);
  }

  private grow(end: number, length: number): void {
    const larger = Buffer.alloc(Math.max(this.bytes.length * 2, end + length));
    this.bytes.copy(larger, 0, 0, end);
    this.bytes = larger;
  }
}

/** What a cell says, empty for nothing. */
function told(cell: string): string {
  const text = tidy(cell);
  return saysNothing(text) ? '' : text;
}

/**
 * Texts of which hardly two are the same, such as names. They are kept as they stand in the file: most are never
 * looked at, and whoever does makes a text of them.
 */
export class TextCells extends NumberColumn<Int32Array> {
  private readonly texts = new KeptTexts();
  private place: CellPlace | null = null;
  private bytes: CellBytes | null = null;
  private cursor: Cursor | null = null;
  private row = 0;

  constructor() {
    super(integers(), NONE);
  }

  use(rows: Rows, place: CellPlace): void {
    const isPlain = place.column !== -1 && place.further === undefined && place.constant === '';
    this.place = place;
    this.bytes = isPlain ? rows.asBytes(place.column) : null;
    this.clear();
  }

  read(cursor: Cursor, at: number): null {
    this.cursor = cursor;
    this.row = at;
    return null;
  }

  knownUntil(from: number, to: number): number {
    return this.bytes === null ? from : to;
  }

  take(from: number, to: number): void {
    // Where rows arrive as texts there are no bytes, and `knownUntil` has none taken.
    if (from === to) return;
    this.texts.addBytes(this.bytes!.texts(from, to), this.codes.more(to - from));
  }

  override clear(): void {
    super.clear();
    this.cursor = null;
  }

  override isEmpty(): boolean {
    return this.text() === '';
  }

  override same(at: number): boolean {
    return this.texts.at(this.codes.get(at)) === this.text();
  }

  override push(): void {
    if (this.cursor !== null && this.bytes !== null) this.take(this.row, this.row + 1);
    else {
      const text = this.text();
      this.codes.push(text === '' ? NONE : this.texts.add(text));
    }
  }

  override says(at: number): boolean {
    return this.texts.at(this.codes.get(at)) !== '';
  }

  override order(at: number, other: number): number {
    return orderOfTexts(this.texts.at(this.codes.get(at)), this.texts.at(this.codes.get(other)));
  }

  /** The texts by record. */
  values(): Texts {
    const codes = this.codes.values();
    return { at: (record) => this.texts.at(codes[record]!) || null };
  }

  /** The text of the row that was read. */
  private text(): string {
    return this.cursor === null ? '' : told(cellOf(this.cursor, this.place!));
  }
}
