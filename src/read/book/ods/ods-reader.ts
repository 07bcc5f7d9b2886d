import { brokenBook } from '../../../errors/spreadsheets.js';
import { tooMuchData } from '../../../errors/input.js';
import { voice } from '../../../say/voice.js';
import { limits } from '../../limits.js';
import { UNWORKED } from '../../unworked.js';
import type { Merged } from '../merges.js';
import {
  columnLimit,
  countUnworked,
  lastRow,
  type SheetRows,
  type Unworked,
} from '../sheet-rows.js';
import { attribute, unescaped, type XmlHandler } from '../xml.js';
import { cellText } from './cell-text.js';
import { Paragraphs } from './paragraphs.js';

interface Filling extends Merged {
  readonly value: string;
}

/** Whole numbers from 1 on; 1 for anything else. */
const timesOf = (text: string): number => {
  const times = Number(text);
  return Number.isInteger(times) && times >= 1 ? times : 1;
};

/** A cell that says nothing of itself. */
const silent = { type: '', value: '', currency: '', isFormula: false, times: 1, height: 1 };

const valueNames: ReadonlySet<string> = new Set([
  ...['value', 'date-value', 'time-value', 'boolean-value', 'string-value'],
]);
const names = [
  ...['value-type', 'currency', 'formula', 'number-columns-repeated', 'number-rows-spanned'],
  ...valueNames,
];

/** Makes rows of the cells of an OpenDocument sheet. Rows and cells that are alike stand there once. */
export class OdsReader implements XmlHandler, SheetRows {
  rows: string[][] = [];
  numbers: number[] = [];

  private isOver = false;
  private number = 1;
  private times = 1;
  private row: string[] = [];
  private column = 0;
  private size = 0;
  private isInCell = false;
  private said = { ...silent };
  private readonly shown = new Paragraphs();
  private filling: Filling[] = [];
  /** Merged cells that begin in the row that is read. */
  private begun: Filling[] = [];

  /**
   * @param isStale whether a formula without a value is one that was never worked out
   * @param width how many cells a row has; Infinity for as many as have a value
   * @param unworked counts the formulas that were never worked out
   */
  constructor(
    private readonly file: string,
    private readonly isStale: boolean,
    private readonly width: number,
    private readonly unworked: Unworked,
  ) {}

  open(name: string, tag: string): void {
    if (this.isInCell) this.shown.open(name, tag);
    else if (this.isOver) return;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.beginCell(tag);
    else if (name === 'table-row') this.beginRow(tag);
  }

  text(text: string): void {
    if (this.isInCell) this.shown.text(text);
  }

  close(name: string): void {
    if (this.isInCell) {
      if (this.shown.depth > 0) this.shown.close();
      else this.endCell();
    } else if (name === 'table-row' && !this.isOver) this.endRow();
    else if (name === 'table') this.isOver = true;
  }

  private beginRow(tag: string): void {
    this.times = timesOf(attribute(tag, 'number-rows-repeated') ?? '');
    this.row = [];
    this.column = 0;
  }

  private beginCell(tag: string): void {
    this.isInCell = true;
    this.said = { ...silent };
    if (tag.includes("'")) {
      for (const name of names) this.say(name, attribute(tag, name) ?? '');
      return;
    }
    // In one pass: this is done for each cell.
    for (let at = tag.indexOf('="'); at !== -1;) {
      const end = tag.indexOf('"', at + 2);
      const from = Math.max(tag.lastIndexOf(' ', at), tag.lastIndexOf(':', at)) + 1;
      this.say(tag.slice(from, at), tag.slice(at + 2, end));
      at = tag.indexOf('="', end + 1);
    }
  }

  /** What a cell says of itself: its type, its value, and how many it stands for. */
  private say(name: string, value: string): void {
    const { said } = this;
    if (value === '') return;
    if (name === 'value-type') {
      // An error is a text to those who know no errors; they say so in a type of their own.
      if (said.type === '' || value === 'error') said.type = value;
    } else if (name === 'currency') said.currency = value;
    else if (name === 'formula') said.isFormula = true;
    else if (name === 'number-columns-repeated') said.times = timesOf(value);
    else if (name === 'number-rows-spanned') said.height = timesOf(value);
    else if (valueNames.has(name)) said.value = unescaped(value);
  }

  private endCell(): void {
    this.isInCell = false;
    const { column, said } = this;
    const shown = this.shown.take();
    this.column = Math.min(column + said.times, columnLimit);
    const text = column < this.width ? this.textOf(shown) : '';
    if (text === '') return;
    const end = Math.min(this.column, this.width);
    if (text === UNWORKED && said.isFormula) {
      for (let at = column; at < end; at++) countUnworked(this.unworked, at, this.times);
    }
    while (this.row.length < column) this.row.push('');
    while (this.row.length < end) this.row.push(text);
    if (said.height > 1) {
      this.begun.push({ column, lastRow: this.number + said.height - 1, value: text });
    }
  }

  /** @param shown null for nothing */
  private textOf(shown: string | null): string {
    const { said } = this;
    if (said.type !== '') return cellText(said, shown);
    return said.isFormula && this.isStale ? UNWORKED : '';
  }

  private endRow(): void {
    const { row, number, times } = this;
    this.number += times;
    // Sheets are filled up with blank rows.
    if (row.length === 0) return;
    if (this.number - 1 > lastRow) {
      throw brokenBook(this.file, voice().fileFaults.book.rowBeyond(this.number - 1));
    }
    this.measure(row, times);
    if (this.width < Infinity) while (row.length < this.width) row.push('');
    for (let at = number; at < this.number; at++) {
      this.rows.push(this.filled(row, at));
      this.numbers.push(at);
    }
    this.filling.push(...this.begun);
    this.begun = [];
  }

  /** A few bytes may stand for any number of cells. @throws SpancoError where they are too many */
  private measure(row: readonly string[], times: number): void {
    this.size += row.reduce((sum, text) => sum + text.length, row.length) * times;
    if (this.size > limits.sheet.value) throw tooMuchData(this.file, limits.sheet.name);
  }

  /** A row with the values of cells that were merged with those above. */
  private filled(row: string[], number: number): string[] {
    if (this.filling.length === 0) return row;
    this.filling = this.filling.filter((merged) => merged.lastRow >= number);
    const whole = [...row];
    for (const { column, value } of this.filling) {
      while (whole.length <= column) whole.push('');
      whole[column] ||= value;
    }
    return whole;
  }
}
