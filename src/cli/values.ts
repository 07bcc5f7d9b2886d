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
import { voice } from '../say/voice.js';

/** A column that the user chose for a field. */
export interface ChosenColumn {
  readonly role: Role;
  readonly field: string;
  readonly header: string;
}

/** Parses `activities.type=Kind of touch`. */
export function parseChosenColumn(text: string): ChosenColumn {
  const parts = /^(prospects?|activities|activity|history|reps?)\.(\w+)=(.+)$/.exec(text);
  if (parts === null) {
    throw new Error(voice().valueFaults.noColumnChoice());
  }
  const role = (Object.keys(roles) as Role[]).find((one) => one.startsWith(parts[1]![0]!))!;
  const fields: readonly string[] = fieldNames(role);
  const field = parts[2]!;
  if (!fields.includes(field)) {
    throw new Error(voice().valueFaults.noField(role, field, nearestOf(field, fields), fields));
  }
  return { role, field, header: parts[3]!.replace(/^"(.*)"$/, '$1') };
}

/** Parses `latin1`, or any other label of an encoding that the web knows, as the name of the encoding. */
export function parseEncoding(text: string): string {
  const encoding = encodingNamed(text);
  if (encoding === null) {
    throw new Error(voice().valueFaults.noEncoding());
  }
  return encoding;
}

/** Parses `2026-03-31` as a day number. */
export function parseDay(text: string): number {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(voice().valueFaults.noDay(isoDay(20_543)));
  return day;
}

/** Parses `last-month` or `2026-Q1`. */
export function parsePeriod(text: string): NamedPeriod {
  const period = periodNamed(text);
  if (period !== null) return period;
  if (parseIsoDay(text) !== null) {
    throw new Error(voice().valueFaults.dayForPeriod(text));
  }
  throw new Error(voice().valueFaults.noPeriod(nearestPeriod(text), periodWords));
}

/** Parses `Europe/Rome` or any other name of a time zone there is. */
export function parseZone(text: string): string {
  try {
    daysIn(text);
  } catch {
    throw new Error(voice().valueFaults.noZone());
  }
  return text;
}

/** Parses `closing:desc`, `closing` or a column; numbers come largest first unless said otherwise. */
export function parseSort(text: string): SortOrder {
  const parts = /^(.+?)(?::(asc|desc))?$/.exec(text);
  if (parts === null) throw new Error(voice().valueFaults.noSortOrder());
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
    throw new Error(voice().valueFaults.noThreshold(example));
  }
  const [, field, value, key, comparison, number, sign] = parts;
  if (!(metrics as readonly string[]).includes(key!)) {
    throw new Error(voice().valueFaults.noMetric(key!, nearestOf(key!, metrics), metrics));
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
  if (Number.isNaN(value) || value <= 0) throw new Error(voice().valueFaults.noAmount());
  if (doubt !== 0) throw new Error(voice().valueFaults.doubtfulAmount());
  return value;
}

/** Parses `0.8` or `80%` as a probability. */
export function parseProbability(text: string): number {
  const parts = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text.trim());
  const value = parts === null ? Number.NaN : Number(parts[1]) / (parts[2] === '%' ? 100 : 1);
  if (!(value > 0 && value < 1)) throw new Error(voice().valueFaults.noProbability());
  return value;
}
