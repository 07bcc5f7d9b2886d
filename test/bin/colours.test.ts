import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Colour, colourOf, contrast, over } from '../render/pictures/colour.js';
import { type OpenBrowser, openBrowser } from './browser.js';
import { picturePages } from './picture-pages.js';

const pages = picturePages();
const addresses = new Map<string, string>();

let open: OpenBrowser;

beforeAll(async () => {
  open = await openBrowser();
  for (const name of pages.names) addresses.set(name, await pages.draw(name));
}, 120_000);

afterAll(async () => {
  await open.close();
  pages.remove();
});

/** A text of a picture, and what was painted before it where it stands. */
interface Written {
  readonly text: string;
  readonly fill: string;
  readonly marks: readonly { readonly fill: string; readonly opacity: number }[];
}

/** Every text in the pictures of a page, and the colours that it stands on. A halo of paper parts it from all of them. */
const written = `[...document.querySelectorAll('svg.pic')].flatMap((picture) => {
  const shapes = [...picture.querySelectorAll('rect, circle, path')];
  return [...picture.querySelectorAll('text, tspan')].flatMap((element) => {
    const own = element.getBoundingClientRect();
    if (own.width === 0) return [];
    const { fill, stroke, strokeWidth } = getComputedStyle(element);
    const hasHalo = stroke !== 'none' && parseFloat(strokeWidth) >= 3;
    const meets = (other) =>
      other.left < own.right && other.right > own.left && other.top < own.bottom && other.bottom > own.top;
    const under = shapes.filter(
      (shape) => shape.compareDocumentPosition(element) & 4 && meets(shape.getBoundingClientRect()),
    );
    const marks = hasHalo ? [] : under.map((shape) => getComputedStyle(shape));
    return [{
      text: element.textContent,
      fill,
      marks: marks
        .filter((mark) => mark.fill !== 'none')
        .map((mark) => ({
          fill: mark.fill.startsWith('url') ? 'hatch' : mark.fill,
          opacity: Number(mark.fillOpacity),
        })),
    }];
  });
})`;

/** What the lines of a hatch are drawn in, and what stands between them. */
const grounds = (marks: Written['marks'], paper: Colour, hatch: Colour): Colour[] =>
  marks.reduce<Colour[]>(
    (all, { fill, opacity }) =>
      fill === 'hatch'
        ? [...all, hatch]
        : all.map((ground) => over(colourOf(fill), opacity, ground)),
    [paper],
  );

test.each(
  (['light', 'dark', 'print'] as const).flatMap((theme) =>
    pages.names.map((name) => [theme, name] as const),
  ),
)(
  'every text in a picture is read on what it stands on: %s, %s',
  async (theme, name) => {
    const page = await open.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
    ]);
    if (theme === 'print') await page.emulateMediaType('print');
    await page.goto(addresses.get(name)!);
    const texts = (await page.evaluate(written)) as Written[];
    const [paper, hatch] = (await page.evaluate(
      `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.hl')).stroke]`,
    )) as [string, string];
    expect(texts.length).toBeGreaterThan(20);
    const poor = texts.flatMap(({ text, fill, marks }) => {
      const all = grounds(marks, colourOf(paper), colourOf(hatch));
      const least = Math.min(...all.map((ground) => contrast(colourOf(fill), ground)));
      return least < 4.5 ? [`${text}: ${least.toFixed(2)}`] : [];
    });
    expect(poor).toEqual([]);
    await page.close();
  },
  30_000,
);
