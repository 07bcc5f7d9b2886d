import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/say/language.js';
import { type OpenBrowser, openBrowser } from './browser.js';
import { picturePages } from './picture-pages.js';

const pages = picturePages();

let open: OpenBrowser;

beforeAll(async () => {
  open = await openBrowser();
}, 60_000);

afterAll(async () => {
  await open.close();
  pages.remove();
});

/** Labels of the pictures that are cut, stand outside, over one another, or over a mark that is told beside them. */
const faults = `[...document.querySelectorAll('svg.pic')].flatMap((picture) => {
  const kind = picture.classList[1];
  const frame = picture.getBoundingClientRect();
  const seen = (elements) =>
    [...elements]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
  const labels = seen(picture.querySelectorAll('text')).map(({ element, box }) => ({
    box,
    name: kind + ' ' + element.lastChild.textContent,
    isBeside: /\\b[nz]\\b/.test(element.getAttribute('class') ?? ''),
  }));
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  const isOfRows = ['intervals', 'durations', 'waterfall'].includes(kind);
  const marks = isOfRows ? seen(picture.querySelectorAll('circle, rect')) : [];
  return labels.flatMap(({ box, name, isBeside }, at) => [
    ...(name.includes('…') ? [name + ' is cut'] : []),
    ...(box.left < frame.left - 8 || box.right > frame.right + 1 ? [name + ' stands outside'] : []),
    ...labels.slice(at + 1).filter((other) => meet(box, other.box)).map((other) => name + ' stands over ' + other.name),
    ...(isBeside && marks.some((mark) => meet(box, mark.box)) ? [name + ' stands over a mark'] : []),
  ]);
})`;

const views = [
  [360, 'screen'],
  [768, 'screen'],
  [1090, 'screen'],
  [1280, 'screen'],
  [794, 'print'],
] as const;

test.each(languages)(
  'every label is whole and stands apart, in %s',
  async (lang) => {
    for (const name of pages.names) {
      const address = await pages.draw(name, lang);
      const page = await open.browser.newPage();
      await page.goto(address);
      for (const [width, media] of views) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaType(media);
        expect(await page.evaluate(faults), `${name}, ${width} pixels, ${media}`).toEqual([]);
        const beyond =
          'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(beyond), `${name}, ${width} pixels, ${media}`).toBe(0);
      }
      await page.close();
    }
  },
  60_000,
);
