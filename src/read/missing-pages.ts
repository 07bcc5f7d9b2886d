/** Whether the pages of an answer that are given are all of them. */
import type { PageFacts } from './json-page.js';

/** One page, and of what it is. */
export interface Page {
  readonly file: string;
  /** What its records are, and what is said of each: pages of one answer are alike in both. */
  readonly role: string;
  readonly columns: readonly string[];
  readonly page: PageFacts;
}

/** Columns without a value are missing from a page, but not many. */
const alike = 0.8;

function isOfOneAnswer(one: Page, other: Page): boolean {
  if (one.role !== other.role) return false;
  const columns = new Set(one.columns);
  const shared = other.columns.filter((name) => columns.has(name)).length;
  return shared >= Math.min(columns.size, other.columns.length) * alike;
}

/** Whether it says how many records there are, and not only how many are in it. */
const isTotal = ({ total, records }: PageFacts): boolean => total !== null && total > records;

const saysMore = (page: PageFacts): boolean =>
  page.next === true || page.previous === true || isTotal(page) || (page.pages ?? 0) > 1;

/** Whether pages make up a whole: by their count, by that of their records, or from the first to the last. */
function isWhole(given: readonly Page[]): boolean {
  const pages = given.map(({ page }) => page);
  const count = Math.max(0, ...pages.map((page) => page.pages ?? 0));
  if (count > 1) return new Set(given.map(({ file, page }) => page.number ?? file)).size >= count;
  if (pages.some(isTotal)) {
    const total = Math.max(...pages.map((page) => page.total ?? 0));
    return pages.reduce((sum, { records }) => sum + records, 0) >= total;
  }
  const are = (isSo: (page: PageFacts) => boolean) => pages.filter(isSo).length;
  // Each that has one behind it is before one that has some before it, or does not say.
  return (
    are(({ previous }) => previous !== true) > 0 &&
    are(({ next }) => next !== true) > 0 &&
    are(({ next }) => next === true) <= are(({ previous }) => previous !== false) &&
    are(({ previous }) => previous === true) <= are(({ next }) => next !== false)
  );
}

/** The files that are pages of answers of which others are not given. */
export function withoutTheOthers(given: readonly Page[]): string[] {
  const parts = given.filter(
    (one) => saysMore(one.page) && !isWhole(given.filter((other) => isOfOneAnswer(one, other))),
  );
  return [...new Set(parts.map(({ file }) => file))];
}
