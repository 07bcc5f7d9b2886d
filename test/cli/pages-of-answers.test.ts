import { describe, expect, test } from 'vitest';
import { codesOf, folder, reportOf } from './fake-world.js';

/** Two records, the first of which has this id. */
const from = (id: number): string =>
  `[{"id":${id},"status":"won","owner":"Ann"},{"id":${id + 1},"status":"lost","owner":"Bob"}]`;
const records = from(1);

/** Whether the note on missing pages is there, of pages that are given together. */
async function isNoted(...pages: readonly string[]): Promise<boolean> {
  const files = Object.fromEntries(pages.map((page, at) => [`p${at}.json`, page]));
  const report = await reportOf(['-p', ...Object.keys(files)], { cwd: folder(files) });
  return codesOf(report).includes('pages-missing');
}

describe('an answer that says there are more pages', () => {
  test.each([
    `{"results":${records},"paging":{"next":{"after":"2"}}}`,
    `{"data":${records},"additional_data":{"pagination":{"more_items_in_collection":true}}}`,
    `{"totalSize":9,"done":false,"nextRecordsUrl":"/services/2","records":${records}}`,
    `{"data":${records},"has_more":true}`,
    `{"tickets":${records},"next_page":"https://x/2"}`,
    `{"@odata.nextLink":"https://x/2","value":${records}}`,
    `{"data":${records},"links":{"next":"https://x/2"}}`,
    `{"startAt":0,"maxResults":2,"total":5,"issues":${records}}`,
    `{"records":${records},"offset":"itrA/recB"}`,
    `{"prospects":${records},"has_more":true}`,
    `{"data":${records},"current_page":1,"last_page":3}`,
    `{"data":${records},"page":1,"total_pages":4}`,
    `{"data":${records},"meta":{"current_page":3,"last_page":3}}`,
    `{"results":${records},"next":null,"previous":"/deals?page=1"}`,
    `{"results":${records},"next":"eyJsYXN0X2lkIjo5"}`,
  ])('is said to be one of them: %s', async (json) => {
    expect(await isNoted(json)).toBe(true);
  });

  test.each([
    `{"results":${records},"paging":{"next":null},"total":2}`,
    `{"totalSize":2,"done":true,"records":${records}}`,
    `{"data":${records},"total":70000}`,
    `{"data":${records},"page":1,"total_pages":1}`,
    `{"campaign":{"complete":false,"total_count":9000},"deals":${records}}`,
    `{"previous":"2025-12-31","deals":${records}}`,
    `{"previous":"31/12/2025","deals":${records}}`,
    `{"previous":{"wins":3},"deals":${records}}`,
    `{"previous":1200,"deals":${records}}`,
  ])('a whole one is not: %s', async (json) => {
    expect(await isNoted(json)).toBe(false);
  });
});

describe('pages that are given together', () => {
  const numbered = (numbers: readonly number[]) =>
    numbers.map((page) => `{"data":${from(page * 2)},"page":${page},"total_pages":3}`);

  test.each([
    [
      `{"results":${records},"next":"/2","previous":null}`,
      `{"results":${from(3)},"previous":"/1"}`,
    ],
    [`{"results":${records},"paging":{"next":{"after":"2"}}}`, `{"results":${from(3)}}`],
    [`{"totalSize":4,"done":false,"records":${records}}`, `{"done":true,"records":${from(3)}}`],
    [`{"limit":2,"total":4,"issues":${records}}`, `{"limit":2,"total":4,"issues":${from(3)}}`],
    [`{"records":${records},"offset":"itrA/recB"}`, `{"records":${from(3)}}`],
    numbered([1, 2, 3]),
    numbered([0, 1, 2]),
  ])('are a whole from the first to the last: %s', async (...pages) => {
    expect(await isNoted(...pages)).toBe(false);
  });

  test.each([
    numbered([1, 3]),
    [
      `{"count":6,"results":${records},"next":"/2"}`,
      `{"count":6,"results":${from(5)},"previous":"/2"}`,
    ],
    [
      `{"results":${records},"paging":{"next":{"after":"2"}}}`,
      `{"results":${from(3)},"paging":{"next":{"after":"4"}}}`,
    ],
    // The other one is a whole of its own.
    [
      `{"results":${records},"next":"/2","previous":null}`,
      `{"results":${from(3)},"next":null,"previous":null}`,
    ],
    // The other one is of something else.
    [
      `{"results":${records},"next":"/2"}`,
      '{"data":[{"deal":1,"type":"call","date":"2026-01-02"}]}',
    ],
  ])('are none where some are missing: %s', async (...pages) => {
    expect(await isNoted(...pages)).toBe(true);
  });
});

test('a page from standard input is called so', async () => {
  const { warnings } = await reportOf([], { stdin: `{"data":${records},"has_more":true}` });
  const note = warnings.find(({ code }) => code === 'pages-missing');
  expect(note?.message).toMatch(/^Standard input is one page/);
});
