import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAscii } from '../../build/ascii.js';

// Every regular expression of the sources passes through `toAscii` on its way into what ships, and
// `test/bin/packed.test.ts` checks that nothing beyond ASCII is left there. So it is enough to show here
// that an expression means the same before and after.

/** What a program gives. */
const valueOf = (code: string): unknown => runInThisContext(code);

/** What an expression finds in texts, and what its groups hold. */
const foundBy = (literal: string, texts: readonly string[]) => {
  const expression = valueOf(literal) as RegExp;
  return texts.map((text) => {
    const found = expression.exec(text);
    return found && { ...found, groups: { ...found.groups } };
  });
};

const texts = [
  ...['', 'u2013', '\\', '\\–', '–', '-', 'ä', 'Ä', 'é', 'ʼ', '’', '\u00a0', '\u2028', '\ufeff'],
  ...[
    '😀',
    '😁',
    '😂',
    '🙂',
    '\ud83d',
    '\ude00',
    '\ude01',
    '\ud83d\ud83d\ude00',
    'a–b–c',
    'ß',
    'ẞ',
  ],
];

test.each([
  ['/–/', 'a character'],
  [String.raw`/\–/`, 'one with a backslash, which would be a backslash and a number'],
  [String.raw`/\\–/`, 'one behind a backslash'],
  [String.raw`/\\\–/`, 'one with a backslash behind a backslash'],
  ['/[–—]/', 'a class'],
  [String.raw`/[\–-\—]/`, 'a range of characters with backslashes'],
  ['/[^ -ä]/i', 'a range without regard to case'],
  ['/[ä-ü]/iu', 'a range under u'],
  ['/[😀-😂]/u', 'a range of characters of two units under u'],
  ['/^[^😀-😂]$/u', 'all but them'],
  ['/[[😀-😂]--[😁]]/v', 'a difference under v'],
  [String.raw`/^[\q{😀|–}]$/v`, 'texts in a class under v'],
  ['/^[😀]$/', 'the units of a character without u'],
  ['/^😀{2}$/u', 'a character counted under u'],
  [String.raw`/^\ud83d😀$/u`, 'a lone unit before a character'],
  ['/(?<é>–)/', 'the name of a group'],
  [String.raw`/(?<é>–)\k<é>/u`, 'a reference to it'],
  ['/(?<=[\u00a0–])b/', 'what stands before'],
])('%s, %s, means the same in ASCII', (literal) => {
  const ascii = toAscii(literal);
  expect(ascii).toMatch(/^[\0-\x7f]+$/);
  expect(foundBy(ascii, texts)).toEqual(foundBy(literal, texts));
});

test('any class means the same in ASCII', () => {
  const letter = fc.constantFrom('a', '-', '\\-', '–', '’', 'é', 'Σ', 'ς', '😀', '😂', '\u00a0');
  fc.assert(
    fc.property(
      fc.array(letter, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', 'i', 'u', 'iu', 'v'),
      fc.array(fc.string({ unit: 'binary' })),
      (letters, flags, more) => {
        const literal = `/([^${letters.join('')}]+)/${flags}`;
        try {
          valueOf(literal);
        } catch {
          return; // A range out of order, or what v does not allow.
        }
        const all = [...texts, ...letters, ...more];
        expect(foundBy(toAscii(literal), all)).toEqual(foundBy(literal, all));
      },
    ),
  );
});

test('what looks like an expression and is none stays', () => {
  const code = 'let a=4,g=2,b=a/2/g,c=`/${/–/.source}/`,d="/x/"';
  expect(toAscii(code)).toBe(code.replace('–', '\\u2013'));
});

test.each([
  ['a string', '"é"'],
  ['a template', '`é`'],
  ['a template whose raw text would change', 'String.raw`é`'],
  ['a name', 'let é=1'],
  ['a comment', 'f(/* é */)'],
])('the build fails on %s beyond ASCII', (_, code) => {
  expect(() => toAscii(`${code};/–/`)).toThrow(/beyond ASCII: "é"/);
});
