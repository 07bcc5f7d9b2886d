import type { Row } from '../read/table.js';
import { fold } from '../cells/text/fold.js';

/**
 * What totals are called; a whole cell, but for a number or a remark behind it. Lines are English, German,
 * French, Italian, then Spanish and Portuguese.
 */
// prettier-ignore
const totals = [
  'Grand total', 'Grand totals', 'Total', 'Totals', 'Subtotal', 'Subtotals', 'Sum', 'Count', 'Record count', 'Row count', 'Number of records', 'Total records', 'Total count',
  'Gesamtsumme', 'Gesamt', 'Gesamtergebnis', 'Gesamtanzahl', 'Insgesamt', 'Summe', 'Summen', 'Zwischensumme', 'Zwischensummen', 'Teilergebnis', 'Teilsumme', 'Anzahl', 'Anzahl Datensätze', 'Anzahl der Datensätze', 'Datensätze gesamt', 'Datensätze insgesamt',
  'Total général', 'Totaux', 'Totaux généraux', 'Sous-total', 'Sous-totaux', 'Somme', 'Nombre', 'Nombre total', 'Nombre d’enregistrements', 'Nombre de lignes', 'Total des enregistrements',
  'Totale', 'Totali', 'Totale complessivo', 'Totali complessivi', 'Totale generale', 'Subtotale', 'Subtotali', 'Totale parziale', 'Somma', 'Conteggio', 'Conteggio record', 'Numero record', 'Numero di record', 'Totale record',
  'Total general', 'Totales', 'Totales generales', 'Suma', 'Recuento', 'Recuento de registros', 'Número de registros', 'Total de registros', 'Cantidad', 'Total geral', 'Totais', 'Soma', 'Contagem', 'Contagem de registros',
];

/** How lines begin that say whose the data are, and who may see them. */
// prettier-ignore
const notices = [
  'Confidential', 'Proprietary and confidential', 'Copyright', 'All rights reserved',
  'Vertraulich', 'Urheberrecht', 'Alle Rechte vorbehalten',
  'Confidentiel', 'Informations confidentielles', 'Information confidentielle', 'Tous droits réservés',
  'Riservato', 'Informazioni riservate', 'Informazioni confidenziali', 'Tutti i diritti riservati',
  'Confidencial', 'Información confidencial', 'Informações confidenciais', 'Todos los derechos reservados', 'Todos os direitos reservados',
];

const totalKeys: ReadonlySet<string> = new Set(totals.map(fold));
const noticeKeys = notices.map(fold);

/** A number with its unit, or a remark in brackets, behind the name of a total. */
const behindTotal =
  /[\s:=]*(?:\([^()]*\)|[\d.,'’\s]*\d\s*(?:records?|rows?|datensätze|zeilen|enregistrements?|lignes?|righe|registr[io]s?|filas|linhas)?)\W*$/iu;

/** No total or notice needs more; longer texts would only take time. */
const longest = 200;

function isTotal(text: string): boolean {
  if (text.length > longest) return false;
  return totalKeys.has(fold(text)) || totalKeys.has(fold(text.replace(behindTotal, '')));
}

function isNotice(text: string): boolean {
  const beginning = text.slice(0, longest);
  if (/^\W*(?:©|\(c\)\s*\d{4})/iu.test(beginning)) return true;
  const key = fold(beginning);
  return noticeKeys.some((notice) => key.startsWith(notice));
}

/** A number, an amount with its currency, or nothing. */
const isNumeric = (cell: string): boolean =>
  cell.length <= longest &&
  /^(?:[A-Z]{3}\s*(?=[\d+(-]))?[\d\s.,'’€$£%()+-]*(?:(?<=[\d)]\s?)[A-Z]{3})?\s*$/u.test(cell);

/** A header as it may be repeated, with other case, spaces or quotes; a name of signs alone is compared as it is. */
const headerKey = (cell: string): string => fold(cell) || cell.trim();

/** A text without the signs it begins with. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** The first letters, enough to tell most cells from a header or a footer. */
const prefix = (text: string): string => text.slice(0, 3).trimEnd().toLowerCase();
const footerPrefixes = [...totals, ...notices, 'c) 2000'].map(prefix);

/** What a first character says: nothing begins with it, a header or footer may, or a closer look is needed. */
const ORDINARY = 0;
const INITIAL = 1;
const SIGN = 2;

/** White space and signs, which may stand before a footer or make a blank row. */
const firstCharacters = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) {
  if (!/[\da-z]/i.test(String.fromCharCode(code))) firstCharacters[code] = SIGN;
}
for (const sign of '\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff©«»„“”‘’‹›–—•…') {
  firstCharacters[sign.charCodeAt(0)] = SIGN;
}
for (let code = 0x2000; code <= 0x200a; code++) firstCharacters[code] = SIGN;

/** How texts begin: by their first character, then by their first two. */
class Beginnings {
  private readonly first = firstCharacters.slice();
  private readonly pairs = new Set<number>();

  constructor(texts: readonly string[]) {
    for (const text of texts) this.add(text);
  }

  private add(text: string): void {
    const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
    for (const initial of [lower.charCodeAt(0), upper.charCodeAt(0)]) {
      if (this.first[initial] === ORDINARY) this.first[initial] = INITIAL;
      // One letter alone may have anything behind it.
      if (text.length === 1) this.first[initial] = SIGN;
      this.pairs.add(initial * 0x10000 + lower.charCodeAt(1));
      this.pairs.add(initial * 0x10000 + upper.charCodeAt(1));
    }
  }

  /** Whether none of the texts, and no sign, is how this one begins. */
  exclude(text: string): boolean {
    const initial = text.charCodeAt(0);
    const says = this.first[initial];
    if (says !== INITIAL) return says === ORDINARY;
    return !this.pairs.has(initial * 0x10000 + text.charCodeAt(1));
  }
}

/** Rows of one table that are no records: the header again, totals, notices. */
export class Furniture {
  private readonly beginnings: Beginnings;
  private readonly prefixes: ReadonlySet<string>;
  private readonly keys: readonly string[];
  /** Where the first name of the header stands. */
  private readonly lead: number;

  constructor(header: readonly string[]) {
    this.keys = header.map(headerKey);
    this.lead = this.keys.findIndex((key) => key !== '');
    const name = header[this.lead] ?? '';
    this.prefixes = new Set([...footerPrefixes, prefix(bare(name))]);
    const names = [name, bare(name)].filter((text) => text !== '');
    this.beginnings = new Beginnings([...footerPrefixes, ...names]);
  }

  /** Whether a row is neither blank nor furniture by its first character or two alone, as most are. */
  clears(row: Row): boolean {
    return this.beginnings.exclude(row[0]!);
  }

  /** Whether a row is the header again, or a footer: text in one cell, at most numbers beside it. */
  has(row: Row): boolean {
    const at = row.findIndex((cell) => cell !== '' && cell.trim() !== '');
    if (at === -1) return false;
    const first = row[at]!;
    if (!this.prefixes.has(prefix(bare(first))) && !first.includes('©')) return false;
    if (at === this.lead && this.isHeader(row)) return true;
    if (!isTotal(first) && !isNotice(first)) return false;
    return row.every((cell, place) => place === at || isNumeric(cell));
  }

  private isHeader(row: Row): boolean {
    return this.keys.every((key, at) => headerKey(row[at] ?? '') === key);
  }
}
