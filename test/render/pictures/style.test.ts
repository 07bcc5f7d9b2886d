import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/render/pictures/draw.js';
import { pictureStyle } from '../../../src/render/pictures/style.js';
import { anyPicture } from './arbitrary.js';

test('the style names no class that is never drawn, and no colour but those of the page', () => {
  const drawn = fc
    .sample(anyPicture, { numRuns: 400, seed: 12 })
    .flatMap((picture) => [...drawPicture(picture, 'p1').matchAll(/ class="([^"]*)"/g)])
    .flatMap(([, names]) => names!.split(' '));
  const styled = [...pictureStyle.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!);
  expect([...new Set(styled)].filter((name) => !drawn.includes(name))).toEqual([]);
  expect(pictureStyle).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|url\(|@import/);
});
