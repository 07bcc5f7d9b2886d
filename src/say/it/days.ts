/** Days, and parts of the calendar, as people read them in Italian. */
import type { Voice } from '../en/index.js';
import { beforeNumber } from './articles.js';

// prettier-ignore
const months = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];

/** @param iso `2026-03-31`. @returns `31 marzo 2026`, `1º aprile 2026` */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-');
  const number = Number(day);
  return `${number === 1 ? '1º' : number} ${months[Number(month) - 1]!} ${year!}`;
}

/** A day behind an article; the first of a month is said *primo*: `dal 1º marzo`, `dall’8 marzo`. */
const withArticle = (article: 'il' | 'al' | 'dal', text: string): string =>
  text.startsWith('1º') ? `${article} ${text}` : beforeNumber(article, text);

/** `il 31 marzo 2026`, `l’8 marzo 2026`: on a day, or by it behind `entro`. */
export const theDay = (iso: string): string => withArticle('il', dayText(iso));

/** `dal 31 marzo 2026`. */
export const fromDay = (iso: string): string => withArticle('dal', dayText(iso));

/** `al 31 marzo 2026`. */
export const toDay = (iso: string): string => withArticle('al', dayText(iso));

/** `dal 1º gennaio al 31 marzo 2026`; the year stands once where both have the same. */
export function daysText(first: string, last: string): string {
  if (first === last) return theDay(first);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const from = isOneYear ? fromDay(first).slice(0, -5) : fromDay(first);
  return `${from} ${toDay(last)}`;
}

/** `31/03/2026` */
const inTable = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

/** `2026-W13` as `S13 2026`, `2026-03` as `03/2026`, `2026-Q1` as `T1 2026`. */
const period = (label: string): string =>
  inTable(label)
    .replace(/^(\d{4})-W(\d\d)$/, 'S$2 $1')
    .replace(/^(\d{4})-(\d\d)$/, '$2/$1')
    .replace(/^(\d{4})-Q(\d)$/, 'T$2 $1');

/** In a part of the calendar, inside a sentence: `nel T1 2026`, `a marzo 2026`. @param label `2026-Q1` */
export function inPeriod(label: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(label)) return theDay(label);
  const month = /^(\d{4})-(\d\d)$/.exec(label);
  if (month !== null) {
    const name = months[Number(month[2]) - 1]!;
    return `${name.startsWith('a') ? 'ad' : 'a'} ${name} ${month[1]!}`;
  }
  return `${label.includes('W') ? 'nella' : 'nel'} ${period(label)}`;
}

export const dayWords = {
  dayText,
  daysText,
  inTable,
  period,
  spreadsheet: 'dd/mm/yyyy',
} satisfies Voice['days'];
