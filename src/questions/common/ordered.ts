import { voice } from '../../say/voice.js';
import {
  BAD_DATE,
  DateParser,
  isDoubtful,
  resolveDoubt,
  SHORT_YEAR,
} from '../../cells/dates/dates.js';
import { isDay, parseIsoDay } from '../../cells/dates/calendar.js';
import { DOUBT_COMMA, parseAmount } from '../../cells/amounts/amounts.js';
import { ambiguousAmounts, ambiguousDates } from '../../errors/columns.js';
import { invalidOption } from '../../errors/usage.js';
import type { Dimension } from '../../funnel/groups.js';
import type { Notation } from '../../funnel/study.js';
import type { Condition } from './conditions.js';

/** A number, or a share as it is written: `20%` is 20. */
const numberIn = (text: string) => parseAmount(text.replace(/\s*%\s*$/, ''));

/** Whether a share is asked for, and those of the column are written as parts of one: `0.2` is 20 %. */
const isOfOne = (value: string, { labels }: Dimension, numbers: readonly number[]): boolean =>
  value.includes('%') &&
  !labels.some((label) => label.includes('%')) &&
  numbers.every((number) => Number.isNaN(number) || Math.abs(number) <= 1);

/** The labels of a column as numbers, its decimal mark settled by all of them; NaN for what is none. */
function numbersOf({ name, labels }: Dimension, { decimal }: Notation): number[] {
  const amounts = labels.map(numberIn);
  const marks = new Set(amounts.flatMap(({ mark }) => mark ?? []));
  const settled = decimal ?? (marks.size === 1 ? [...marks][0]! : null);
  return amounts.map(({ value, doubt }, at) => {
    if (doubt === 0) return value;
    if (settled === null) throw ambiguousAmounts(name, labels[at]!, voice().places.allFiles());
    return (doubt === DOUBT_COMMA) === (settled === 'comma') ? value / 1000 : value;
  });
}

/** The labels of a column as day numbers, the order of their parts settled by all of them; NaN for what is none. */
function daysOf({ name, labels }: Dimension, { dayOf, dateOrder }: Notation): number[] {
  const parser = new DateParser(dayOf, dateOrder);
  const samples = new Map<string, string>();
  const codes = labels.map((label) => {
    const code = parser.parse(label);
    if (parser.evidence === 'dmy' || parser.evidence === 'mdy') samples.set(parser.evidence, label);
    parser.evidence = null;
    return code;
  });
  const [order] = samples.keys();
  return codes.map((code, at) => {
    if (code === SHORT_YEAR)
      throw ambiguousDates('prospects', name, labels[at]!, null, voice().places.allFiles());
    if (code === BAD_DATE) return Number.NaN;
    if (!isDoubtful(code)) return isDay(code) ? code : Number.NaN;
    if (samples.size === 1) return resolveDoubt(code, order === 'dmy' ? 'dmy' : 'mdy');
    throw ambiguousDates('prospects', name, labels[at]!, null, voice().places.allFiles());
  });
}

const holds = {
  '<': (value: number, limit: number) => value < limit,
  '<=': (value: number, limit: number) => value <= limit,
  '>': (value: number, limit: number) => value > limit,
  '>=': (value: number, limit: number) => value >= limit,
} as const;

/** The relations of an order. */
export type Ordering = keyof typeof holds;

/**
 * Which labels of a column are less or more than a value: as days where that is one, else as numbers.
 *
 * @returns whether each holds; what is neither day nor number never does
 * @throws SpancoError where the value is neither, no label is, or the labels could be read in two ways
 */
export function labelsInOrder(
  column: Dimension,
  { text, value }: Condition,
  relation: Ordering,
  notation: Notation,
): boolean[] {
  const day = parseIsoDay(value);
  const number = numberIn(value);
  if (day === null && Number.isNaN(number.value)) {
    throw invalidOption('--where', text, voice().askedFaults.noOrder(value));
  }
  if (day === null && number.doubt !== 0) {
    throw invalidOption('--where', text, voice().valueFaults.doubtfulAmount());
  }
  const values = day === null ? numbersOf(column, notation) : daysOf(column, notation);
  if (values.every(Number.isNaN)) {
    const kind = day === null ? 'number' : 'day';
    throw invalidOption('--where', text, voice().askedFaults.noneOfKind(column.name, kind));
  }
  const limit = day ?? (isOfOne(value, column, values) ? number.value / 100 : number.value);
  return values.map((one) => holds[relation](one, limit));
}
