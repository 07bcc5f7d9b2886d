import { brokenBook } from '../../errors/spreadsheets.js';
import { columnOf, type Merged, type Merges } from './merges.js';
import { exactText, type Shown } from './number-format.js';
import {
  columnLimit,
  countUnworked,
  lastRow,
  type SheetRows,
  type Unworked,
} from './sheet-rows.js';
import { TextGatherer, typed } from './texts.js';
import { attribute, type XmlHandler } from './xml.js';
import { voice } from '../../say/voice.js';
import { UNWORKED } from '../unworked.js';

/** What the cells of all sheets refer to. */
export interface Shared {
  /** Texts by their places. */
  readonly texts: readonly string[];
  /** How numbers are shown, by style. */
  readonly styles: readonly Shown[];
  /** Whether the workbook asks whoever opens it to work out its formulas: then a 0 may just stand for nothing. */
  readonly isStale: boolean;
}

interface Filling extends Merged {
  readonly value: string;
}

/** Makes rows of the cells of a sheet. */
export class SheetReader implements XmlHandler, SheetRows {
  rows: string[][] = [];
  numbers: number[] = [];

  private isInRows = false;
  private number = 0;
  private row: string[] = [];
  private column = -1;
  private style = 0;
  private type = '';
  private value = '';
  private isValue = false;
  private isFormula = false;
  private readonly inline = new TextGatherer();
  private filling: Filling[] = [];

  /**
   * @param width how many cells a row has; Infinity for as many as have a value
   * @param merges cells that hold for the rows below too
   * @param unworked counts the formulas that were never worked out
   */
  constructor(
    private readonly file: string,
    private readonly shared: Shared,
    private readonly width: number,
    private readonly merges: Merges,
    private readonly unworked: Unworked,
  ) {}

  open(name: string, tag: string): void {
    if (name === 'c' && this.isInRows) this.beginCell(tag);
    else if (name === 'v') this.isValue = true;
    else if (name === 'f') this.isFormula = true;
    else if (name === 'row' && this.isInRows) this.beginRow(tag);
    else if (name === 'sheetData') this.isInRows = true;
    else this.inline.open(name);
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'c' && this.isInRows) this.endCell();
    else if (name === 'v') this.isValue = false;
    else if (name === 'row' && this.isInRows) this.endRow();
    else if (name === 'sheetData') this.isInRows = false;
    else this.inline.close(name);
  }

  private beginRow(tag: string): void {
    const number = attribute(tag, 'r');
    this.number = number === undefined ? this.number + 1 : Number(number);
    if (!(this.number >= 1 && this.number <= lastRow)) {
      throw brokenBook(this.file, voice().fileFaults.book.rowBeyond(number ?? this.number));
    }
    this.row = [];
    this.column = -1;
  }

  private beginCell(tag: string): void {
    this.style = 0;
    this.type = 'n';
    this.value = '';
    this.isFormula = false;
    this.inline.take();
    const next = this.column + 1;
    this.column = -1;
    if (tag.includes("'")) {
      for (const name of ['r', 's', 't']) this.say(name, attribute(tag, name) ?? '');
    } else {
      // In one pass: this is done for each cell.
      for (let at = tag.indexOf('="'); at !== -1;) {
        const end = tag.indexOf('"', at + 2);
        if (tag.charCodeAt(at - 2) <= 32) this.say(tag[at - 1]!, tag.slice(at + 2, end));
        at = tag.indexOf('="', end + 1);
      }
    }
    if (this.column === -1) this.column = next;
  }

  /** What a cell says of itself: its place, its style, the type of its value. */
  private say(name: string, value: string): void {
    if (value === '') return;
    if (name === 'r') this.column = this.columnIn(value);
    else if (name === 's') this.style = Number(value);
    else if (name === 't') this.type = value;
  }

  private columnIn(place: string): number {
    let letters = 0;
    while (place.charCodeAt(letters) > 57) letters += 1;
    const column = columnOf(place.slice(0, letters).toUpperCase());
    const row = Number(place.slice(letters));
    if (letters < 1 || !(column >= 0 && column < columnLimit) || !(row <= lastRow)) {
      throw brokenBook(this.file, voice().fileFaults.book.cellBeyond(place.slice(0, 40)));
    }
    return column;
  }

  private endCell(): void {
    const { column } = this;
    // What has no header is not worked out.
    const text = column < this.width ? this.shown() : '';
    if (text === UNWORKED && this.isFormula) countUnworked(this.unworked, column);
    if (text !== '') this.fill(column, text);
  }

  /** Whether a formula has no value yet; one that ends in an empty text says so by its type. */
  private isUnworked(): boolean {
    const { isFormula, type, value, shared } = this;
    if (!isFormula || type !== 'n') return false;
    return value.trim() === '' || (shared.isStale && Number(value) === 0);
  }

  /** An error is empty. */
  private shown(): string {
    const { type, value, shared } = this;
    if (type === 'inlineStr') return this.inline.take();
    if (this.isUnworked()) return UNWORKED;
    if (value === '' || type === 'e') return '';
    if (type === 'n') return (shared.styles[this.style] ?? exactText)(value.trim());
    if (type === 'str') return typed(value);
    if (type === 'b') return value.trim() === '1' ? 'true' : 'false';
    if (type === 'd') return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    const text = shared.texts[Number(value)];
    if (text === undefined)
      throw brokenBook(this.file, voice().fileFaults.book.noText(value.slice(0, 20)));
    return text;
  }

  /** Puts a value where none stands. */
  private fill(column: number, value: string): void {
    const { row } = this;
    if (column >= this.width) return;
    while (row.length <= column) row.push('');
    row[column] ||= value;
  }

  private endRow(): void {
    const { row, number, merges } = this;
    if (this.filling.length > 0) {
      this.filling = this.filling.filter((merged) => merged.lastRow >= number);
      for (const { column, value } of this.filling) this.fill(column, value);
    }
    for (const merged of merges.get(number) ?? []) {
      const value = row[merged.column] ?? '';
      if (value !== '') this.filling.push({ ...merged, value });
    }
    if (this.width < Infinity) while (row.length < this.width) row.push('');
    this.rows.push(row);
    this.numbers.push(number);
  }
}
