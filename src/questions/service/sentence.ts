import { grouped, percent } from '../../say/numbers.js';
import { countOf } from '../../say/plurals.js';
import type { ServiceNumbers } from './result.js';

type Ratio = ServiceNumbers['resolution'];

/** `78.0 %, between 64.8 % and 87.2 % at 95 %`. */
function sure({ value, low, high }: Ratio): string {
  const interval =
    low === null || high === null ? '' : `, between ${percent(low)} and ${percent(high)} at 95 %`;
  return `${percent(value)}${interval}`;
}

/** `23`, `23.5`. */
const decimal = (value: number): string =>
  grouped(Number(value.toFixed(1)), Number.isInteger(Number(value.toFixed(1))) ? 0 : 1);

function openSentence({ open, oldest }: ServiceNumbers): string {
  if (open === 0) return 'None is open.';
  const id = oldest?.id ?? null;
  const named = id === null ? '' : ` (${id})`;
  const age = oldest === null ? '' : `, the oldest for ${countOf(oldest.days, 'day')}${named}`;
  return `${grouped(open)} ${open === 1 ? 'is' : 'are'} open${age}.`;
}

/** How service stands, in a few sentences: resolved and open, satisfied, how long it took. */
export function serviceSentence(total: ServiceNumbers): string {
  const { cases, resolution, csat, minutes, daysToClose } = total;
  if (cases === 0) return 'No case was opened by these customers in this time.';
  const { numerator, denominator } = resolution;
  const parts = [
    resolution.value === null
      ? `${countOf(cases, 'case')}; nothing says which are resolved.`
      : `${grouped(numerator!)} of ${countOf(denominator!, 'case')} ${numerator === 1 ? 'is' : 'are'} resolved (${sure(resolution)}). ${openSentence(total)}`,
  ];
  if (csat.satisfied.value !== null) {
    parts.push(`Satisfied: ${sure(csat.satisfied)}, of ${countOf(csat.answers, 'answer')}.`);
  }
  if (minutes.median !== null) {
    parts.push(`Half of the cases took ${decimal(minutes.median)} minutes or less.`);
  } else if (daysToClose.median !== null) {
    parts.push(`Half of those that were closed took ${decimal(daysToClose.median)} days or less.`);
  }
  return parts.join(' ');
}
