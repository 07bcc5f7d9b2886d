import { expect, test } from 'vitest';
import { docPictures } from '../../build/pictures.js';
import { textOf } from './pages.js';

test('the pictures of the documentation are those the program draws (npm run pictures)', async () => {
  const pictures = await docPictures();
  expect(pictures.size).toBeGreaterThan(5);
  for (const [name, svg] of pictures) expect(textOf(`docs/pictures/${name}`), name).toBe(svg);
});
