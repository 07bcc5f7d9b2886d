import { numberOf } from './number-cells.js';

const clock = /^(\d{1,6}):([0-5]?\d)(?::([0-5]?\d(?:[.,]\d+)?))?$/;

/**
 * A length of time in minutes: a plain number is minutes, two parts are hours and minutes (as
 * spreadsheets write a duration), three are hours, minutes and seconds; NaN for anything else.
 *
 * @example minutesOf('1:30'); // 90
 * @example minutesOf('0:02:30'); // 2.5
 */
export function minutesOf(cell: string): number {
  const parts = clock.exec(cell.trim());
  if (parts === null) return numberOf(cell);
  const [, hours, minutes, seconds = '0'] = parts;
  return Number(hours) * 60 + Number(minutes) + Number(seconds.replace(',', '.')) / 60;
}
