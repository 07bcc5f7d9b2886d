import { describe, expect, test } from 'vitest';
import { Dictionary } from '../../src/map/dictionary.js';
import { fold, nameKey, tidy } from '../../src/map/fold.js';
import { isDamaged } from '../../src/map/identifiers.js';
import { nearestOf } from '../../src/map/nearest.js';
import { Spellings } from '../../src/map/spellings.js';

describe('fold: a header without what exports vary', () => {
  test.each([
    ['Date d’ajout', 'date_d_ajout'],
    ['ID opportunità', 'id opportunita'],
    ['Étape', 'ETAPE'],
    ['“Deal - Stage”', 'dealstage'],
    ['Sales\u00a0rep:', 'sales rep'],
    ['ﬁrst', 'FIRST'],
    ['Stage ✅', 'stage'],
  ])('%s is %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  test('letters and digits tell headers apart', () => {
    expect(fold('Stage 2')).not.toBe(fold('Stage 3'));
    expect(fold('日付')).not.toBe(fold('金額'));
    expect(fold('--')).toBe('');
  });
});

test('a name is displayed tidy and compared without case', () => {
  expect(tidy('  Anna \t Rossi\n')).toBe('Anna Rossi');
  expect(nameKey(' ANNA  rossi ')).toBe('anna rossi');
  expect(nameKey('Zoe\u0308')).toBe(nameKey('Zoë'));
  // Accents and punctuation are part of a name.
  expect(nameKey('Rene')).not.toBe(nameKey('René'));
  expect(nameKey("D'Amico")).not.toBe(nameKey('DAmico'));
});

test('a dictionary shows the first spelling and counts the others', () => {
  const names = new Dictionary();
  expect(['Anna', 'anna', 'ANNA ', '', 'Bob', 'Anna'].map((name) => names.code(name))).toEqual([
    0, 0, 0, -1, 1, 0,
  ]);
  expect(names.labels).toEqual(['Anna', 'Bob']);
  expect(names.merged).toBe(2);
  expect([names.find(' bob'), names.find('Carl')]).toEqual([1, null]);
});

test('a synonym is shown as the name it stands for', () => {
  const names = new Dictionary(new Map([['arossi', 'Anna Rossi']]));
  expect(names.code('ARossi')).toBe(names.code('anna rossi'));
  expect(names.labels).toEqual(['Anna Rossi']);
  expect(names.find('arossi')).toBe(0);
});

test('spellings are found among thousands, as a Map would', () => {
  const [spellings, map] = [new Spellings(), new Map<string, number>()];
  for (let code = 0; code < 5000; code++) {
    const text = `${code % 7}${'x'.repeat(code % 40)}${code}`;
    spellings.set(text, code);
    map.set(text, code);
  }
  for (const [text, code] of map) expect(spellings.get(text)).toBe(code);
  expect(spellings.get('unknown')).toBeUndefined();
  expect(spellings.get('')).toBeUndefined();
});

test.each([
  ['5.80503E+18', true],
  ['5,80503E+18', true],
  ['1E+05', true],
  ['5.8e18', true],
  ['007', false],
  ['1234567890123456789', false],
  ['12E5', false],
  ['DE+1', false],
  ['L-0001', false],
])('the id %s is damaged: %s', (id, damaged) => expect(isDamaged(id)).toBe(damaged));

test.each([
  ['closng', ['closing', 'booking'], 'closing'],
  ['REPORT', ['report', 'check'], 'report'],
  ['xyz', ['report', 'check'], null],
  ['a', [], null],
])('the nearest to %s among %j is %s', (word, known, near) =>
  expect(nearestOf(word, known)).toBe(near),
);
