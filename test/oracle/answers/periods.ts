import { after, type Answer, nothing, type Path, type Reached } from './answers.js';
import {
  type AbstractExport,
  type Day,
  later,
  noDay,
  type Outcome,
  outcomes,
  type Question,
} from './model.js';

/** Days from the first to the last of them, both inclusive; null for no limit. */
interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether any prospect of an export has a day of entry. */
export const hasEntries = ({ columns, prospects }: AbstractExport): boolean =>
  columns.created && prospects.some(({ created }) => created !== noDay);

const contains = ({ from, to }: Span, day: Day): boolean =>
  (from === null || day >= from) && (to === null || day <= to);

/** Whether a span lies inside another, outside, or both. */
function within(span: Span, period: Span): 'inside' | 'outside' | 'both' {
  const starts = period.from === null || (span.from !== null && span.from >= period.from);
  const ends = period.to === null || (span.to !== null && span.to <= period.to);
  if (starts && ends) return 'inside';
  const isBefore = period.from !== null && span.to !== null && span.to < period.from;
  const isAfter = period.to !== null && span.from !== null && span.from > period.to;
  return isBefore || isAfter ? 'outside' : 'both';
}

/** What a period does to the answers of one prospect; null where it leaves the prospect out. */
export function inPeriod(
  data: AbstractExport,
  path: Path,
  question: Question,
): Readonly<Record<Outcome, Reached>> | null {
  const { since, until, basis, mature, asOf } = question;
  const { prospect, reached } = path;
  const isCohort = basis === 'cohort';
  const isBounded = since !== null || until !== null;
  const period: Span = { from: since, to: until };
  const entered = hasEntries(data) ? prospect.created : noDay;
  const isWithoutEntry = hasEntries(data) && entered === noDay;

  // Rule 9: keeps prospects at least that old; rule 18: leaves out those without a day of entry.
  if (mature !== null && (entered === noDay || later(entered, mature) > asOf)) return null;
  // Rule 8: a cohort takes the prospects created in the period.
  if (isCohort && isBounded && entered !== noDay && !contains(period, entered)) return null;
  // Rule 18: whether it is of the cohort is open where nobody knows when it entered.
  const isOpenMember = isCohort && isBounded && isWithoutEntry;

  /** Rule 18: where an outcome without a day lies. */
  const spanOf = (outcome: Outcome): Span => {
    const { day } = reached[outcome];
    if (day !== noDay) return { from: day, to: day };
    const next = after(outcome).find((one) => reached[one].day !== noDay);
    const isEnded = reached.wins.answer === 'yes' || reached.lost.answer === 'yes';
    const closed = data.columns.closed && prospect.isDeal ? prospect.closed : noDay;
    const lost = reached.lost.answer === 'yes' ? reached.lost.day : noDay;
    const close = !isEnded || outcome === 'orders' ? noDay : closed === noDay ? lost : closed;
    const to = next !== undefined ? reached[next].day : close !== noDay ? close : asOf;
    if (entered === noDay) return { from: null, to };
    // "Between" two days, whichever of them comes first.
    return entered <= to ? { from: entered, to } : { from: to, to: entered };
  };

  /** The days that count. */
  const limit = mature === null ? null : later(entered, mature);
  const earlier = (a: Day | null, b: Day | null): Day | null =>
    a === null ? b : b === null || a < b ? a : b;
  const window: Span = isCohort
    ? { from: null, to: earlier(asOf, limit) }
    : { from: since, to: earlier(until, limit) };
  // Under a cohort without maturity what has no day simply counts.
  const asksWhen = isCohort ? mature !== null : isBounded || mature !== null;

  const answerOf = (outcome: Outcome): Answer => {
    const { answer, day } = reached[outcome];
    if (answer === 'no') return 'no';
    if (answer === 'yes' && day !== noDay) return contains(window, day) ? 'yes' : 'no';
    if (answer === 'open' && day !== noDay && !contains(window, day)) return 'no';
    if (!asksWhen) return answer;
    const place = within(spanOf(outcome), window);
    if (place === 'outside') return 'no';
    return answer === 'yes' && place === 'inside' ? 'yes' : 'open';
  };

  /** Rule 8: targets created in the period, all of them where days of entry do not exist. */
  const target = (): Answer => {
    if (isCohort || !isBounded || !hasEntries(data)) return 'yes';
    return isWithoutEntry ? 'open' : contains(period, entered) ? 'yes' : 'no';
  };

  return Object.fromEntries(
    outcomes.map((outcome): [Outcome, Reached] => {
      const answer = outcome === 'targets' ? target() : answerOf(outcome);
      const { actor } = reached[outcome];
      if (answer === 'yes' && isOpenMember) return [outcome, { ...nothing, answer: 'open' }];
      return [outcome, { ...nothing, answer, actor }];
    }),
  ) as Record<Outcome, Reached>;
}
