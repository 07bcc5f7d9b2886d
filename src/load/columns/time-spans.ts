import { isAbout } from '../../understand/header-words.js';
import { numberOf } from './number-cells.js';

const minutesOfDay = 24 * 60;

/** Minutes in each unit, by how people write it. */
const units = [
  [/^(?:m|mins?|minutes?|minuti|minuten|minutos)\.?$/iu, 1],
  [/^(?:h|hrs?|hours?|ore|ora|heures?|stunden?|std|horas?)\.?$/iu, 60],
  [/^(?:d|days?|giorni|giorno|jours?|j|tage?|dias?|días?|g)\.?$/iu, minutesOfDay],
  [/^(?:s|secs?|seconds?|secondi|secondes?|sekunden?|segundos?)\.?$/iu, 1 / 60],
  [/^(?:w|weeks?)\.?$/iu, 7 * minutesOfDay],
] as const;

const clock = /^(\d{1,6}):([0-5]?\d)(?::([0-5]?\d))?$/;
const parts = /(\d+(?:[.,]\d+)?)\s*(\p{L}+\.?)/gu;

/** The minutes that a plain number of a column stands for; null where its header names no unit. */
const unitOf = (header: string): number | null =>
  isAbout(header, 'hours')
    ? 60
    : isAbout(header, 'minutes')
      ? 1
      : isAbout(header, 'days')
        ? minutesOfDay
        : null;

/** `5h 20m`, `3 days`; NaN for anything else. */
function spelledOut(text: string): number {
  let minutes = 0;
  let rest = text;
  for (const [part, number, unit] of text.matchAll(parts)) {
    const [, factor] = units.find(([pattern]) => pattern.test(unit!)) ?? [];
    if (factor === undefined) return Number.NaN;
    minutes += Number(number!.replace(',', '.')) * factor;
    rest = rest.replace(part, '');
  }
  return rest.length < text.length && !/[\p{L}\p{N}]/u.test(rest) ? minutes : Number.NaN;
}

/**
 * Reads the cells of a column of lengths of time as days.
 *
 * @returns what a cell says; NaN for what is no length of time, or a number of nobody knows what
 */
export function daysOf(header: string): (cell: string) => number {
  const unit = unitOf(header);
  return (cell) => {
    const text = cell.trim();
    const [whole, hours, minutes, seconds = '0'] = clock.exec(text) ?? [];
    if (whole !== undefined) {
      return (Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) / minutesOfDay;
    }
    const number = numberOf(text);
    if (!Number.isNaN(number)) {
      return unit === null ? Number.NaN : (number * unit) / minutesOfDay;
    }
    return spelledOut(text) / minutesOfDay;
  };
}
