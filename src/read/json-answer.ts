/** Where the records are in what an interface for programs answers. */
import { isObject, type JsonObject } from './json-record.js';

/** The records of an answer, and what stands beside them. */
export interface Answer {
  readonly records: readonly unknown[];
  readonly around: JsonObject;
}

/** Under what programs answer with their records: one of these alone holds a list of them. */
// prettier-ignore
const lists = ['data', 'results', 'result', 'value', 'deals', 'opportunities', 'leads', 'tickets', 'issues'] as const;
/** What programs wrap a whole answer in. */
const wrappers = ['data', 'response', 'result', 'payload', '_embedded', 'd'] as const;

/** Deeper than any interface wraps its records. */
const mostLevels = 4;

const isList = (value: unknown): value is readonly JsonObject[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/** What records have, and what numbers the answer itself. */
const own = /(?:^|_|(?<=[a-z])(?=[A-Z]))(?:id|key|name|title|owner|amount|value|stage)$/i;
const ofAnswer =
  /^(?:request|trace|correlation|session|client|page|next|previous|batch|job|query)/i;

/** Something of its own, whose lists are parts of it: a deal with its products. */
const isRecord = (value: JsonObject): boolean =>
  Object.entries(value).some(
    ([key, said]) =>
      (typeof said === 'string' || typeof said === 'number') &&
      (key === 'id' ? typeof said === 'string' : own.test(key) && !ofAnswer.test(key)),
  );

/** The records of a connection, as GraphQL lists them: `{"edges": [{"node": {…}}]}`; null for anything else. */
function connected(value: JsonObject): readonly JsonObject[] | null {
  if (isList(value.nodes)) return value.nodes;
  if (!isList(value.edges)) return null;
  const nodes = value.edges.map(({ node }) => node);
  return isList(nodes) ? nodes : null;
}

function answersWithin(value: JsonObject, level: number): readonly Answer[] {
  const records = connected(value);
  if (records !== null) return [{ records, around: value }];
  return Object.values(value).flatMap((one): readonly Answer[] => {
    if (isList(one)) return isRecord(value) ? [] : [{ records: one, around: value }];
    return isObject(one) && level < mostLevels ? answersWithin(one, level + 1) : [];
  });
}

/** What else an answer says of itself. */
const besides =
  /^(?:success|ok|message|(?:row_?|total_?)?count|total|pages?|page_?(?:size|number|count)|per_?page|limit|offset|version|(?:exported|generated)(?:_?(?:at|on|by))?|timestamp|meta|has_?(?:more|next|next_?page)|next(?:_?(?:page|link|url|cursor))?)$/i;
/** Lists of what is no record: what went wrong, and how a system is set up. */
const noRecords =
  /^(?:errors?|faults?|warnings?|messages|filters?|fields|columns|headers?|properties|pipelines|stages|statuses|links)$/i;

/** The list that is all that somebody has to say, under whatever name: `{"calls": […]}`; null for anything else. */
function onlyList(value: JsonObject): readonly JsonObject[] | null {
  const said = Object.entries(value).filter(([key, one]) => isList(one) || !besides.test(key));
  const [[key, only] = ['', null], ...more] = said;
  return more.length === 0 && isList(only) && !noRecords.test(key) ? only : null;
}

/** The records of an answer: a list under a name that says so, or the only one within what wraps it; null for none. */
export function answerIn(value: JsonObject): Answer | null {
  const named = lists.flatMap((key) => {
    const list = value[key];
    return isList(list) ? [list] : [];
  });
  if (named.length > 0) return named.length === 1 ? { records: named[0]!, around: value } : null;
  if (isRecord(value)) return null;
  const only = onlyList(value);
  if (only !== null) return { records: only, around: value };
  const wrapped = wrappers.map((key) => value[key]).filter(isObject);
  if (wrapped.length !== 1) return null;
  const found = answersWithin(wrapped[0]!, 1);
  return found.length === 1 ? found[0]! : null;
}
