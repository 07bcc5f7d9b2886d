/** Values of options that have an inner form. Each function throws an Error whose message is the cause. */
import { parseAmount } from '../cells/amounts/amounts.js';
import { nearestOf } from '../cells/text/nearest.js';
import { isoDay, parseIsoDay } from '../cells/dates/calendar.js';
import { daysIn } from '../cells/dates/zone.js';
import {
  type NamedPeriod,
  nearestPeriod,
  periodNamed,
  periodWords,
} from '../funnel/named-periods.js';
import { fieldNames } from '../knowledge/fields/fields.js';
import { encodingNamed } from '../read/encoding-name.js';
import { type Role, roles } from '../read/table.js';
import { metricKeys, type SortOrder } from '../questions/common/order.js';
import type { Comparison, Threshold } from '../questions/common/threshold.js';

/** A column that the user chose for a field. */
export interface ChosenColumn {
  readonly role: Role;
  readonly field: string;
  readonly header: string;
}

/** A word that is not known, the known one that is spelled most alike, and all there are. */
function suggested(word: string, known: readonly string[]): string {
  const near = nearestOf(word, known);
  const meant = near === null ? '' : ` (did you mean "${near}"?)`;
  return `"${word}"${meant}; there are ${known.join(', ')}`;
}

/** Parses `activities.type=Kind of touch`. */
export function parseChosenColumn(text: string): ChosenColumn {
  const parts = /^(prospects?|activities|activity|history|reps?)\.(\w+)=(.+)$/.exec(text);
  if (parts === null) {
    throw new Error('it is not of the form prospects.field=header or activities.field=header');
  }
  const role = (Object.keys(roles) as Role[]).find((one) => one.startsWith(parts[1]![0]!))!;
  const fields: readonly string[] = fieldNames(role);
  if (!fields.includes(parts[2]!)) {
    throw new Error(`${role} have no field ${suggested(parts[2]!, fields)}`);
  }
  return { role, field: parts[2]!, header: parts[3]!.replace(/^"(.*)"$/, '$1') };
}

/** Parses `latin1`, or any other label of an encoding that the web knows, as the name of the encoding. */
export function parseEncoding(text: string): string {
  const encoding = encodingNamed(text);
  if (encoding === null) {
    throw new Error(
      'it is no encoding of text on the web, such as utf-8, utf-16le, windows-1252 or iso-8859-1',
    );
  }
  return encoding;
}

/** Parses `2026-03-31` as a day number. */
export function parseDay(text: string): number {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`it is no day of the form ${isoDay(20_543)}`);
  return day;
}

/** Parses `last-month` or `2026-Q1`. */
export function parsePeriod(text: string): NamedPeriod {
  const period = periodNamed(text);
  if (period !== null) return period;
  if (parseIsoDay(text) !== null) {
    throw new Error(`it is a day; write --since ${text} --until ${text}`);
  }
  const near = nearestPeriod(text);
  const meant = near === null ? '' : ` (did you mean "${near}"?)`;
  throw new Error(
    `it is no period${meant}; there are ${periodWords.join(', ')}, and such as 2026, 2026-Q1, 2026-03 or 2026-W05`,
  );
}

/** Parses `Europe/Rome` or any other name of a time zone there is. */
export function parseZone(text: string): string {
  try {
    daysIn(text);
  } catch {
    throw new Error('there is no such time zone');
  }
  return text;
}

/** Parses `closing:desc`, `closing` or a column; numbers come largest first unless said otherwise. */
export function parseSort(text: string): SortOrder {
  const parts = /^(.+?)(?::(asc|desc))?$/.exec(text);
  if (parts === null) throw new Error('it is not of the form key, key:asc or key:desc');
  const isMetric = (metricKeys as readonly string[]).includes(parts[1]!);
  return {
    key: parts[1]!,
    descending: parts[2] === undefined ? isMetric : parts[2] === 'desc',
  };
}

/**
 * Parses a threshold on one of some metrics, such as `closing<0.2`, `rep=Anna Rossi: closing<20%`,
 * `rep=*: closing<0.2` or, their names having parts, `goal.wins<0.9`.
 *
 * @param example a threshold on one of them, for the cause
 */
export function parseThresholdOn<K extends string>(
  metrics: readonly K[],
  text: string,
  example: string,
): Threshold<K> {
  const parts =
    /^(?:([^=<>]+)=(.+):)?\s*(\w+(?:\.\w+)?)\s*(<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(
      text,
    );
  if (parts === null) {
    throw new Error(`it is not of the form ${example} or rep=Anna Rossi: ${example}`);
  }
  const [, field, value, key, comparison, number, sign] = parts;
  if (!(metrics as readonly string[]).includes(key!)) {
    throw new Error(`there is no value ${suggested(key!, metrics)}`);
  }
  return {
    text,
    scope: field === undefined ? null : { field: field.trim(), value: value!.trim() },
    metric: key as K,
    comparison: comparison as Comparison,
    limit: Number(number) / (sign === '%' ? 100 : 1),
    isShare: sign === '%',
  };
}

/** Parses `250000`, `250,000.50` or `250.000,50 €` as money, in whatever currency. */
export function parseMoney(text: string): number {
  const { value, doubt } = parseAmount(text);
  if (Number.isNaN(value) || value <= 0) throw new Error('it is no amount above 0');
  if (doubt !== 0) throw new Error('it could be thousands or decimals; leave the separator out');
  return value;
}

/** Parses `0.8` or `80%` as a probability. */
export function parseProbability(text: string): number {
  const parts = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text.trim());
  const value = parts === null ? Number.NaN : Number(parts[1]) / (parts[2] === '%' ? 100 : 1);
  if (!(value > 0 && value < 1))
    throw new Error('it is no probability between 0 and 1, such as 0.8 or 80%');
  return value;
}
