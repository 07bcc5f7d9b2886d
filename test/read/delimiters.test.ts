import { describe, expect, test } from 'vitest';
import { delimiterName, delimiters, parseDelimiter } from '../../src/read/delimiters.js';
import { findHeader } from '../../src/read/header.js';

describe('a delimiter', () => {
  test.each(delimiters)('%j has a name, and is read as it stands', (delimiter) => {
    expect(delimiterName(delimiter)).toMatch(/^[a-z]+$/);
    expect(parseDelimiter(delimiter)).toBe(delimiter);
  });

  test.each(['tab', '\\t'])('may be written %s', (text) => {
    expect(parseDelimiter(text)).toBe('\t');
  });

  test.each(['', 'x', ',,', 'comma', '__proto__'])('is not %j', (text) => {
    expect(() => parseDelimiter(text)).toThrow('it is none of , ; | tab');
  });
});

describe('lines above the header that hold nothing between delimiters', () => {
  test.each(delimiters)('are blank with %j', (delimiter) => {
    const blank = `${delimiter}${delimiter}\n`.repeat(100);
    const text = `${blank}a${delimiter}b\n1${delimiter}2\n`;
    expect(findHeader(text, null, () => 0)).toMatchObject({ delimiter, blankAbove: 100 });
  });

  test('are passed over in no time, however long', () => {
    const text = `${'\t'.repeat(50_000)}x\n1\n`;
    const start = performance.now();
    findHeader(text, '\t', () => 0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
