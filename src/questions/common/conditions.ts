import { voice } from '../../say/voice.js';
import { invalidOption } from '../../errors/usage.js';

/** How a value can stand to the one that is asked for. */
const relations = ['=', '!=', '~', '<', '<=', '>', '>='] as const;

type Relation = (typeof relations)[number];

/** A condition on a column of the prospects. */
export interface Condition {
  /** As the user wrote it. */
  readonly text: string;
  readonly name: string;
  readonly relation: Relation;
  readonly value: string;
}

const signs = /[=!~<>]+/;

/** The name that a condition begins with: a header that itself holds a sign wins whole, the longest first. */
function nameOf(text: string, headers: readonly string[]): string {
  const begins = (header: string): boolean =>
    signs.test(header) &&
    text.toLowerCase().startsWith(header.toLowerCase()) &&
    signs.exec(text.slice(header.length).trimStart())?.index === 0;
  const [whole] = headers
    .map((header) => header.trim())
    .filter(begins)
    .sort((a, b) => b.length - a.length);
  return text.slice(0, whole?.length ?? signs.exec(text)?.index ?? 0);
}

/**
 * Reads `segment=Retail`, `amount>=1000` or `name~spa`.
 *
 * @param headers of what is read
 * @throws SpancoError where it is no condition
 */
export function conditionOf(text: string, headers: readonly string[]): Condition {
  const start = nameOf(text, headers);
  const rest = text.slice(start.length).trimStart();
  const sign = signs.exec(rest)?.[0] ?? '';
  const name = start.trim();
  if (name === '' || sign === '') {
    throw invalidOption('--where', text, voice().valueFaults.noCondition());
  }
  const relation = relations.find((one) => one === sign);
  if (relation === undefined) {
    throw invalidOption('--where', text, voice().askedFaults.noComparison(sign, relations));
  }
  const value = rest.slice(sign.length).trim();
  if (value === '' && relation !== '=' && relation !== '!=') {
    throw invalidOption('--where', text, voice().askedFaults.nothingBehind(sign));
  }
  return { text, name, relation, value };
}

/**
 * The names in `rep,segment`: a header that itself holds a comma wins whole, the longest first.
 *
 * @param headers of what is read
 * @throws SpancoError where one is empty
 */
export function namesIn(text: string, headers: readonly string[]): string[] {
  const known = new Set(headers.map((header) => header.trim().toLowerCase()));
  const pieces = text.split(',');
  const names: string[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = pieces.length;
    const name = () => pieces.slice(from, to).join(',').trim();
    while (to > from + 1 && !known.has(name().toLowerCase())) to -= 1;
    if (name() === '') throw invalidOption('--by', text, voice().valueFaults.emptyName());
    names.push(name());
    from = to;
  }
  return names;
}
