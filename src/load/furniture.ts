import type { Looks, Row } from '../read/table.js';
import { parseAmount } from '../cells/amounts/amounts.js';
import { currencyCode } from '../cells/amounts/money-units.js';
import { fold } from '../cells/text/fold.js';
import { groupTotals, notices, ofGroup, subtotals, totals } from '../knowledge/words/footers.js';
import { beginningsOf, endingsOf } from './beginnings.js';

const subtotalKeys: ReadonlySet<string> = new Set(subtotals.map(fold));
const totalKeys: ReadonlySet<string> = new Set([...totals.map(fold), ...subtotalKeys]);
const groupTotalKeys: ReadonlySet<string> = new Set([...totalKeys, ...groupTotals.map(fold)]);
const noticeKeys = notices.map(fold);

/** Rows, in five languages. */
const rowsWord =
  'records?|rows?|datensätze|zeilen|enregistrements?|lignes?|righe|registr[io]s?|filas|linhas|' +
  'sales|orders|deals|leads|verkäufe|aufträge|bestellungen|ventes|commandes|affaires|vendite|ordini|trattative|ventas|pedidos|negocios|vendas|negócios';
/** A number with its unit, or a remark in brackets, behind the name of a total. */
const behindTotal = new RegExp(
  `[\\s:=]*(?:\\([^()]*\\)|[\\d.,'’\\s]*\\d\\s*(?:${rowsWord})?)\\W*$`,
  'iu',
);
/** The number of its rows behind the name of a group: `Anna Rossi (3 records)`. */
const behindGroup = new RegExp(
  `(?<=.)\\(\\s*[\\d.,'’\\s]*\\d\\s*(?:${rowsWord})\\s*\\)\\s*$`,
  'iu',
);
/** How many rows there are, beside a total: `4 sales`. */
const ofRows = new RegExp(`^\\W*\\d[\\d.,'’\\s]*(?:${rowsWord})\\W*$`, 'iu');
const betweenTotal = new RegExp(`(?:^|\\s)(?:${ofGroup.join('|')})(?=\\s|$)`, 'giu');

/** No total or notice needs more; longer texts would only take time. */
const longest = 200;

/** Whether a text is the name of a total, whatever number stands behind it. */
function isAmong(keys: ReadonlySet<string>, text: string): boolean {
  if (text.length > longest) return false;
  return keys.has(fold(text)) || keys.has(fold(text.replace(behindTotal, '')));
}

/** Whether a text is what a total is called. */
export const isTotal = (text: string): boolean => isAmong(totalKeys, text);

function isNotice(text: string): boolean {
  const beginning = text.slice(0, longest);
  if (/^\W*(?:©|\(c\)\s*\d{4})/iu.test(beginning)) return true;
  const key = fold(beginning);
  return noticeKeys.some((notice) => key.startsWith(notice));
}

/** The words of a text, folded. */
const wordsOf = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .join(' ')
    .trim();

const isFilled = (cell: string): boolean => cell !== '' && cell.trim() !== '';

/** Numbers with signs and units that no amount has, such as `57 %`, or signs alone. */
const onlyNumbers =
  /^(?:[A-Z]{3}\s*(?=[\d+(-]))?[\d\s.,'’€$£%()+-]*(?:(?<=[\d)]\s?)[A-Z]{3})?\s*$/u;

/** A number, of rows too, an amount in whatever currency, or nothing. */
const isNumeric = (cell: string): boolean =>
  cell.length <= longest &&
  (onlyNumbers.test(cell) ||
    ofRows.test(cell) ||
    (/\d/.test(cell) && !Number.isNaN(parseAmount(cell).value)));

/** The code or sign of a currency, as a column of currencies has it; words such as `Won` mean something else, too. */
const isCurrency = (cell: string): boolean =>
  /^(?:[A-Z]{3}|\p{Sc})$/u.test(cell.trim()) && currencyCode(cell) !== null;

/** `-----` or `#=====`: a line that somebody drew, of signs and nothing else. */
const isRuler = (row: Row): boolean =>
  row.some((cell) => cell.trim().length > 2) && row.every((cell) => !/[\p{L}\p{N}]/u.test(cell));

/** A header as it may be repeated, with other case, spaces or quotes; a name of signs alone is compared as it is. */
const headerKey = (cell: string): string => fold(cell) || cell.trim();

/** A text without the signs it begins with. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** The first letters, enough to tell most cells from a header or a footer. */
const prefix = (text: string): string => text.slice(0, 3).trimEnd().toLowerCase();
const footerPrefixes = [...totals, ...subtotals, ...notices, 'c) 2000'].map(prefix);

const subtotalBeginnings = beginningsOf(subtotals);

/** How the names of totals, and groups with the number of their rows, end. */
const endings = endingsOf([...totals, ...subtotals, ...groupTotals, ')', ':']);

/** Rows of one table that are no records: the header again, totals, titles of groups, notices. */
export class Furniture {
  /** How rows begin that may be neither blank nor furniture; most do not. */
  readonly looks: Omit<Looks, 'columns'>;
  private readonly prefixes: ReadonlySet<string>;
  private readonly keys: readonly string[];
  /** Where the first name of the header stands. */
  private readonly lead: number;
  /** The record before, and what its first column said last: the group that a total is of. */
  private before: Row = [];
  private group = '';

  constructor(header: readonly string[]) {
    this.keys = header.map(headerKey);
    this.lead = this.keys.findIndex((key) => key !== '');
    const name = header[this.lead] ?? '';
    this.prefixes = new Set([...footerPrefixes, prefix(bare(name))]);
    const names = [name, bare(name)].filter((text) => text !== '');
    this.looks = {
      first: beginningsOf([...footerPrefixes, ...names, ...header.filter(isFilled)]),
      second: subtotalBeginnings,
      last: endings,
    };
  }

  /** Notes a record, which a total may follow. */
  follow(row: Row): void {
    this.before = row;
    if (row[0] !== '') this.group = row[0]!;
  }

  /** Whether a row is the header again, or a title or footer: text in one cell, at most numbers beside it. */
  has(row: Row): boolean {
    const at = row.findIndex(isFilled);
    if (at === -1) return false;
    const first = row[at]!;
    if (isRuler(row)) return true;
    const begins = this.prefixes.has(prefix(bare(first))) || first.includes('©');
    if (begins && at === this.lead && this.isHeader(row)) return true;
    const texts = row.slice(at + 1).filter((cell) => !isNumeric(cell));
    // The currency of a sum may stand in a column of its own.
    const beside = texts.filter((cell) => !isCurrency(cell));
    if (beside.length > 1) return false;
    const [other] = beside;
    if (other === undefined || isTotal(other)) {
      if (begins && (isTotal(first) || isNotice(first))) return true;
    }
    if (other === undefined) {
      return this.isGroupTotal(first) || (texts.length === 0 && this.beginsGroup(first));
    }
    return isAmong(subtotalKeys, other) && this.groups().includes(wordsOf(first));
  }

  private isHeader(row: Row): boolean {
    return this.keys.every((key, at) => headerKey(row[at] ?? '') === key);
  }

  /** The names, as words, that the group of the record before may have. */
  private groups(): string[] {
    return [...this.before, this.group]
      .filter((cell) => cell.length <= longest && /\p{L}/u.test(cell))
      .map(wordsOf);
  }

  /** Whether a text is the name of a total with that of a group before or behind it: `Anna Total`, `Summe für Anna`. */
  private isGroupTotal(text: string): boolean {
    if (text.length > longest) return false;
    const plain = text.replace(behindTotal, '');
    const spoken = [text, plain, plain.replace(betweenTotal, ' ')].map(wordsOf);
    const endsGroup = (words: string) => groupTotalKeys.has(words.replaceAll(' ', ''));
    return this.groups().some((group) =>
      spoken.some(
        (words) =>
          (words.startsWith(`${group} `) && endsGroup(words.slice(group.length))) ||
          (words.endsWith(` ${group}`) && endsGroup(words.slice(0, -group.length))),
      ),
    );
  }

  /** Whether a text is the title of a group, which is then followed: a column and its value, or the number of its rows. */
  private beginsGroup(text: string): boolean {
    if (text.length > longest) return false;
    const bare = text.replace(behindGroup, '');
    const [, column, value] = /^([^:]+):\s*(\S.*)$/su.exec(bare) ?? [];
    const isColumn = column !== undefined && this.keys.includes(headerKey(column));
    if (bare === text && !isColumn) return false;
    this.group = isColumn ? value! : bare;
    return true;
  }
}
