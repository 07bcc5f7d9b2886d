import type { Texts } from '../../cells/columns.js';
import { saysNothing, tidy } from '../../cells/text/fold.js';
import type { Cursor } from '../../read/cursor.js';
import { owned } from '../../read/owned.js';
import type { CellBytes, Rows } from '../../read/table.js';
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

  /** Keeps as many bytes of a cell. @returns their code */
  addBytes(cell: CellBytes, length: number): number {
    const place = this.ends.length;
    const from = this.startOf(place);
    if (from + length > this.bytes.length) this.grow(from, length);
    cell.copy(this.bytes, from);
    this.ends.push(from + length);
    return place;
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
    if (this.bytes === null) return from;
    for (let at = from; at < to; at++) if (this.bytes.length(at) === NONE) return at;
    return to;
  }

  take(from: number, to: number): void {
    const codes = this.codes.more(to - from);
    for (let at = from; at < to; at++) {
      const length = this.bytes!.length(at);
      codes[at - from] = length === 0 ? NONE : this.texts.addBytes(this.bytes!, length);
    }
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
    this.codes.push(this.cursor === null ? NONE : this.kept());
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

  private kept(): number {
    const length = this.bytes?.length(this.row) ?? NONE;
    if (length > 0) return this.texts.addBytes(this.bytes!, length);
    const text = length === 0 ? '' : this.text();
    return text === '' ? NONE : this.texts.add(text);
  }

  /** The text of the row that was read. */
  private text(): string {
    return this.cursor === null ? '' : told(cellOf(this.cursor, this.place!));
  }
}
