import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/say/language.js';
import { type OpenBrowser, openBrowser } from './browser.js';
import { runBin } from './run-bin.js';
import { teamFiles } from './team-files.js';

const folder = mkdtempSync(join(tmpdir(), 'spanco-page-'));
const names = Array.from({ length: 40 }, (_, at) => `Rep ${String(at + 1).padStart(2, '0')}`);

const people = [
  'Anna Rossi',
  'Bruno Conti',
  'Dario Costa',
  'Elena Fontana',
  'Fabio Greco',
  'Giulia Ferri',
].concat([
  'Ivana Marino',
  'Lucia Forlì',
  'Marco Bianchi',
  "Niccolò D'Amico",
  'Paolo Neri',
  'Sara Gallo',
]);

/** Writes a page of so many reps, with a goal of each. @returns its path */
async function pageOf(reps: readonly string[], name: string, ...more: string[]): Promise<string> {
  const { prospects, activities } = teamFiles(reps);
  const at = (file: string) => join(folder, `${name}-${file}`);
  writeFileSync(at('prospects.csv'), prospects);
  writeFileSync(at('activities.csv'), activities);
  const goals = ['team', ...reps.map((rep) => `"${rep}"`)].map(
    (rep) => `${rep},wins,30,2026-01-01,2026-12-31\n`,
  );
  writeFileSync(at('goals.csv'), `rep,measure,target,start,end\n${goals.join('')}`);
  const page = at('page.html');
  const { code, stderr } = await runBin([
    'page',
    ...['-p', at('prospects.csv'), '-a', at('activities.csv'), '--goals', at('goals.csv')],
    ...['--as-of', '2026-06-30', '-o', page, ...more],
  ]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return page;
}

let open: OpenBrowser;
let twelve: string;

beforeAll(async () => {
  [open, twelve] = await Promise.all([openBrowser(), pageOf(names.slice(0, 12), 'twelve')]);
}, 120_000);

afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and tells what it asked for and what it said. */
async function visit(file: string, width: number, scheme: 'light' | 'dark' = 'light') {
  const page = await open.browser.newPage();
  const told: string[] = [];
  page.on('request', (request) => told.push(`asks for ${request.url()}`));
  page.on('console', (message) => told.push(`says ${message.text()}`));
  page.on('pageerror', (error) => told.push(`fails: ${String(error)}`));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`file://${file}`);
  return { page, told: told.filter((line) => line !== `asks for file://${file}`) };
}

/** What stands outside the screen, not in a frame that scrolls. */
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('a page', () => {
  test.each([360, 768, 1280, 1600])(
    'asks for nothing, says nothing and fits at %i pixels',
    async (width) => {
      const { page, told } = await visit(twelve, width);
      expect(told).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.close();
    },
  );

  test.each(['light', 'dark'] as const)(
    'is without a barrier that axe knows, %s',
    async (scheme) => {
      const { page } = await visit(twelve, 1280, scheme);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
      );
      expect(violations).toEqual([]);
      await page.close();
    },
  );

  test.each(languages)(
    'of twelve reps, each with a goal, prints on two sheets of A4 and weighs at most 60 KB, in %s',
    async (lang) => {
      const file = await pageOf(people, `people-${lang}`, '--lang', lang);
      const { page } = await visit(file, 1280);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
      expect(statSync(file).size).toBeLessThanOrEqual(60_000);
      await page.close();
    },
  );

  test('of forty reps weighs at most 150 KB', async () => {
    expect(statSync(await pageOf(names, 'forty')).size).toBeLessThanOrEqual(150_000);
  });

  test('shows names from the data as they are, and runs none of them', async () => {
    const name = "<script>alert('x')</script> & \"D'Amico\" <b>";
    const file = await pageOf([name.replaceAll('"', '""'), 'Anna'], 'script');
    const { page, told } = await visit(file, 1280);
    expect(told).toEqual([]);
    expect(await page.evaluate('document.body.innerText')).toContain(name);
    expect(await page.evaluate("document.querySelectorAll('script, main b').length")).toBe(0);
    await page.close();
  });

  test('gives every picture a title, a description and a table, and holds no number that is none', async () => {
    const { page } = await visit(twelve, 1280);
    const figures = (await page.evaluate(`
      [...document.querySelectorAll('figure')].map((figure) => ({
        caption: figure.querySelector('figcaption').textContent,
        titles: figure.querySelectorAll('svg[role=img] > title').length,
        descriptions: figure.querySelectorAll('svg[role=img] > desc').length,
        tables: figure.querySelectorAll('table').length,
      }))`)) as { caption: string; titles: number; descriptions: number; tables: number }[];
    expect(figures.length).toBeGreaterThanOrEqual(7);
    for (const { caption, ...parts } of figures) {
      expect(caption).not.toBe('');
      expect(parts, caption).toEqual({ titles: 1, descriptions: 1, tables: 1 });
    }
    expect(readFileSync(twelve, 'utf8')).not.toMatch(/NaN|undefined|Infinity|\[object/);
    await page.close();
  });
});
