/** Whether an answer of an interface says that it is one page of several. */
import { isObject, type JsonObject } from './json-record.js';

/** A key without what interfaces vary: `has_more`, `hasMore`, `@odata.nextLink`. */
const fold = (key: string): string => key.replace(/[^A-Za-z]+/g, '').toLowerCase();

/** Keys that hold where another page is: an address, a cursor, an offset. */
// prettier-ignore
const others: ReadonlySet<string> = new Set([
  'next', 'nextpage', 'nextlink', 'odatanextlink', 'nextrecordsurl', 'nextcursor', 'nextpagetoken', 'nextpageurl', 'nextpagelink', 'nexturl', 'nexthref', 'nextoffset', 'nextstart', 'nexttoken', 'nextpagecursor', 'previous', 'prev', 'previouspage', 'prevpage', 'prevpageurl', 'previouspageurl',
]);
/** Keys that say yes where there is more. */
// prettier-ignore
const more: ReadonlySet<string> = new Set([
  'hasmore', 'hasmoreitems', 'moreitemsincollection', 'morerecords', 'hasnextpage', 'hasnext', 'haspreviouspage', 'more', 'moreavailable', 'istruncated', 'truncated',
]);
/** Keys that say no where there is more. */
const last: ReadonlySet<string> = new Set(['done', 'islast', 'islastpage', 'lastpage', 'complete']);
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

/** Deeper than any interface says it. */
const mostLevels = 4;

const isThere = (value: unknown): boolean =>
  !['', '0', 'false', 'null'].includes(String(value)) &&
  value !== undefined &&
  !(isObject(value) && Object.keys(value).length === 0);

const isMore = (value: unknown, records: number): boolean =>
  typeof value === 'string' && /^\d+$/.test(value) && Number(value) > records;

/** Whether what stands beside a list of records says that it is a part. */
function speaksOfMore(value: JsonObject, rows: unknown, records: number, level: number): boolean {
  const isOfPages = Object.keys(value).some((name) => ofPages.has(fold(name)));
  return Object.entries(value).some(([name, one]) => {
    if (one === rows || level > mostLevels) return false;
    const key = fold(name);
    const isTotal = totals.has(key) || (isOfPages && perhapsTotals.has(key));
    return (
      (others.has(key) && isThere(one)) ||
      (more.has(key) && String(one) === 'true') ||
      (last.has(key) && String(one) === 'false') ||
      (isTotal && isMore(one, records)) ||
      (isObject(one) && speaksOfMore(one, rows, records, level + 1))
    );
  });
}

/** Where Airtable goes on: a word, beside the records. */
const goesOn = ({ offset }: JsonObject): boolean =>
  typeof offset === 'string' && offset !== '' && !/^\d+$/.test(offset);

/**
 * Whether an answer says that it is one page of several.
 *
 * @param answer numbers in it are texts of digits, as they are parsed
 * @param rows the records in it
 */
export const isOnePage = (answer: JsonObject, rows: readonly unknown[]): boolean =>
  goesOn(answer) || speaksOfMore(answer, rows, rows.length, 0);
