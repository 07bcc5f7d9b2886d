import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/render/text-width.js';
import { wrapped } from '../../src/render/wrap.js';

describe('a sentence in lines', () => {
  test.each([
    ['won 69.2 % of them', 9, ['won', '69.2 % of', 'them']],
    ['about 12,000 EUR more', 12, ['about', '12,000 EUR', 'more']],
    ['one two three', null, ['one two three']],
    ['more: revenue (--width 120, or -v)', 24, ['more: revenue', '(--width 120, or -v)']],
    ['from 1.5–2.5 days on', 12, ['from', '1.5–2.5 days', 'on']],
  ])('%j in %j columns is %j', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('what is longer than a line goes on behind a sign, and nothing of it is lost', () => {
    expect(wrapped('fixtures/team/activities.csv:248', 16)).toEqual([
      'fixtures/team/',
      'activities.csv:',
      '248',
    ]);
    expect(wrapped('Wolfeschlegelsteinhausen', 10)).toEqual(['Wolfeschle', 'gelsteinha', 'usen']);
  });

  test('a name of very many wide characters takes its lines without loss', () => {
    const name = '漢字'.repeat(20_000);
    const lines = wrapped(name, 40);
    expect(lines.join('')).toBe(name);
    expect(lines.every((line) => textWidth(line) === 40)).toBe(true);
  });

  test('a sentence that begins with a command is none', () => {
    expect(wrapped('Both count the same: spanco trend compares others.', 30)).toEqual([
      'Both count the same: spanco',
      'trend compares others.',
    ]);
  });

  test('a command can be pasted from its lines, and a quoted path is not broken', () => {
    const command = "spanco check -p '/exports of may/deals.csv' -a '/exports of may/calls.csv'";
    const lines = wrapped(`4 notes about the data: ${command}`, 50, '  ');
    expect(lines).toEqual([
      '4 notes about the data: spanco check \\',
      "  -p '/exports of may/deals.csv' \\",
      "  -a '/exports of may/calls.csv'",
    ]);
    const pasted = lines
      .join('\n')
      .replace(/^.*: /, '')
      .replace(/ \\\n */g, ' ');
    expect(pasted).toBe(command);
  });

  test('every line fits, and all letters are there, whatever the text', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.integer({ min: 12, max: 60 }),
        (words, width) => {
          const text = words.map((each) => each.replace(/\s/g, '')).join(' ');
          const lines = wrapped(text, width, '  ');
          expect(lines.every((line) => textWidth(line) <= width)).toBe(true);
          expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        },
      ),
    );
  });
});
