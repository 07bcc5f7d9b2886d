/** What an answer of an interface says of itself as one page of several. */
import { isObject, type JsonObject } from './json-record.js';

/** What an answer says of the pages about it; null for what it does not speak of. */
export interface PageFacts {
  /** Whether there are more behind it. */
  readonly next: boolean | null;
  /** Whether there are some before it. */
  readonly previous: boolean | null;
  /** The records in it. */
  readonly records: number;
  /** The records on all pages. */
  readonly total: number | null;
  /** Its place among the pages, from 0 or 1. */
  readonly number: number | null;
  /** How many pages there are. */
  readonly pages: number | null;
}

/** A key without what interfaces vary: `has_more`, `hasMore`, `@odata.nextLink`. */
const fold = (key: string): string => key.replace(/[^A-Za-z]+/g, '').toLowerCase();

/** Keys that hold where the next page is: an address, a cursor, an offset. */
// prettier-ignore
const nexts: ReadonlySet<string> = new Set([
  'nextpage', 'nextlink', 'odatanextlink', 'nextrecordsurl', 'nextcursor', 'nextpagetoken', 'nextpageurl', 'nextpagelink', 'nexturl', 'nexthref', 'nextoffset', 'nextstart', 'nexttoken', 'nextpagecursor',
]);
/** Keys that hold where the page before is. */
// prettier-ignore
const previouses: ReadonlySet<string> = new Set([
  'previouspage', 'prevpage', 'prevpageurl', 'previouspageurl', 'previouslink', 'prevlink', 'previousurl', 'prevurl', 'previouscursor', 'prevcursor', 'odatapreviouslink',
]);
/** Keys that say yes where there is more. */
// prettier-ignore
const more: ReadonlySet<string> = new Set([
  'hasmore', 'hasmoreitems', 'hasmorerows', 'moreitemsincollection', 'morerecords', 'hasnextpage', 'hasnext', 'moreavailable', 'istruncated',
]);
const before: ReadonlySet<string> = new Set(['haspreviouspage', 'hasprevious', 'hasprev']);
const last: ReadonlySet<string> = new Set(['islast', 'islastpage']);
/** What else may be said of anything, and says no where there is more, or yes. */
const perhapsLast: ReadonlySet<string> = new Set(['done', 'lastpage', 'complete']);
const perhapsMore: ReadonlySet<string> = new Set(['more', 'truncated']);
/** Keys that hold how many records there are in all. */
// prettier-ignore
const totals: ReadonlySet<string> = new Set([
  'totalcount', 'totalsize', 'totalrecords', 'totalresults', 'totalitems', 'totalentries', 'numfound', 'odatacount', 'recordcount',
]);
/** Keys that hold it where a key beside them speaks of pages: alone they may as well be a sum. */
const perhapsTotals: ReadonlySet<string> = new Set(['total', 'count']);
// prettier-ignore
const ofPages: ReadonlySet<string> = new Set([
  'page', 'pages', 'limit', 'perpage', 'pagesize', 'pagenumber', 'currentpage', 'offset', 'start', 'startat', 'maxresults', 'skip', 'size', 'paging', 'pagination', 'next',
]);
const numbers: ReadonlySet<string> = new Set(['page', 'currentpage', 'pagenumber', 'pageno']);
// prettier-ignore
const counts: ReadonlySet<string> = new Set([
  'totalpages', 'totalpage', 'lastpage', 'pagecount', 'pagescount', 'numpages', 'pagestotal', 'pages',
]);
/** What interfaces wrap what they say of pages in. */
// prettier-ignore
const wrappers: ReadonlySet<string> = new Set([
  'paging', 'pagination', 'page', 'pages', 'pageinfo', 'meta', 'metadata', 'responsemetadata', 'link', 'links', 'info', 'listinfo', 'additionaldata', 'cursor', 'cursors', 'data', 'result', 'response',
]);
/** What a record of where another page is holds. */
// prettier-ignore
const places: ReadonlySet<string> = new Set(['after', 'before', 'link', 'href', 'url', 'cursor', 'page', 'offset', 'token']);

/** Deeper than any interface says it. */
const mostLevels = 4;

const isNothing = (value: unknown): boolean =>
  ['', '0', 'false', 'null', 'undefined'].includes(String(value)) ||
  (isObject(value) && Object.keys(value).length === 0);

const isDay = (text: string): boolean => /^\d{1,4}[-./]\d{1,2}(?:[-./]|$)/.test(text);

/** Whether `next` or `previous` is of a page: an address or a cursor, not the day or the sum of a time before. */
function isPlace(value: unknown, isOfPages: boolean): boolean {
  if (isObject(value)) return Object.keys(value).some((key) => places.has(fold(key)));
  if (typeof value !== 'string') return false;
  if (/^\d+$/.test(value)) return isOfPages;
  return /^(?:\S*[/?=]\S*|(?=\D*\d)\S{8,})$/.test(value) && !isDay(value);
}

const whole = (value: unknown): number | null =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;

/** What one key says: of the pages behind, of those before, or how many there are of something. */
type Said = Partial<PageFacts>;

function saidBy(key: string, value: unknown, isOfPages: boolean, isClose: boolean): Said {
  const flag = ['true', 'false'].includes(String(value)) ? String(value) === 'true' : null;
  if (nexts.has(key)) return { next: !isNothing(value) };
  if (previouses.has(key)) return { previous: !isNothing(value) };
  if (more.has(key)) return { next: flag };
  if (before.has(key)) return { previous: flag };
  if (last.has(key)) return { next: flag === null ? null : !flag };
  if (!isClose) return {};
  if (key === 'next' || key === 'previous' || key === 'prev') {
    const isThere = isNothing(value) ? false : isPlace(value, isOfPages) || null;
    return key === 'next' ? { next: isThere } : { previous: isThere };
  }
  if (perhapsMore.has(key)) return { next: flag };
  if (perhapsLast.has(key) && flag !== null) return { next: !flag };
  if (totals.has(key) || (isOfPages && perhapsTotals.has(key))) return { total: whole(value) };
  if (numbers.has(key)) return { number: whole(value) };
  return counts.has(key) ? { pages: whole(value) } : {};
}

/**
 * All that is said beside a list of records.
 *
 * @param isClose whether it stands beside them, or in what speaks of pages: elsewhere much may mean something else
 */
function saidIn(value: JsonObject, level: number, isClose: boolean): readonly Said[] {
  const isOfPages = Object.keys(value).some((name) => ofPages.has(fold(name)));
  return Object.entries(value).flatMap(([name, one]) => {
    const key = fold(name);
    const said = saidBy(key, one, isOfPages, isClose);
    if (!isObject(one) || level >= mostLevels) return [said];
    return [said, ...saidIn(one, level + 1, isClose && wrappers.has(key))];
  });
}

/** Where Airtable goes on: a word, beside the records. */
const goesOn = ({ offset }: JsonObject): true | null =>
  typeof offset === 'string' && offset !== '' && !/^\d+$/.test(offset) ? true : null;

/** What some key says counts, yes before no. */
const either = (flags: readonly (boolean | null | undefined)[]): boolean | null =>
  flags.includes(true) ? true : flags.includes(false) ? false : null;

const most = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? null : Math.max(...known);
};

/**
 * What an answer says of the pages about it.
 *
 * @param answer numbers in it are texts of digits, as they are parsed
 * @param records how many there are in it
 */
export function pageFacts(answer: JsonObject, records: number): PageFacts {
  const said = saidIn(answer, 0, true);
  const number = most(said.map((one) => one.number));
  const pages = most(said.map((one) => one.pages));
  const isBehind = number === null || pages === null ? null : number < pages;
  return {
    next: either([goesOn(answer), isBehind, ...said.map(({ next }) => next)]),
    previous: either([
      number === null ? null : number > 1,
      ...said.map(({ previous }) => previous),
    ]),
    records,
    total: most(said.map(({ total }) => total)),
    number,
    pages,
  };
}
