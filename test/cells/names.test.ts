import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dictionary } from '../../src/cells/names/dictionary.js';
import { fold, nameKey, saysNothing, tidy, unguarded } from '../../src/cells/text/fold.js';
import { isDamaged, trimmedId } from '../../src/load/identity/identifiers.js';
import { nearestOf } from '../../src/cells/text/nearest.js';
import { Spellings } from '../../src/cells/text/spellings.js';

describe('addresses that stand in a cell a line each', () => {
  test.each([
    ['ann@x.org\nbob@x.org', 'ann@x.org', 1],
    ['ann@x.org\r\nbob@x.org\n', 'ann@x.org', 1],
    ['Maria Rosa\nDe Luca', 'Maria Rosa De Luca', 0],
    ['Ann\nLee', 'Ann Lee', 0],
    ['Ann Lee\n', 'Ann Lee', 0],
  ])('%j names %s first', (cell, name, lists) => {
    const people = Dictionary.ofPeople(new Map());
    expect(people.nameOf(people.code(cell))).toBe(name);
    expect(people.lists).toHaveLength(lists);
  });

  test('are one text where they are no people', () => {
    const texts = new Dictionary();
    expect(texts.nameOf(texts.code('Ann Lee\nBob Ray'))).toBe('Ann Lee Bob Ray');
  });
});

describe('fold: a header without what exports vary', () => {
  test.each([
    ['Date d’ajout', 'date_d_ajout'],
    ['ID opportunità', 'id opportunita'],
    ['Étape', 'ETAPE'],
    ['“Deal - Stage”', 'dealstage'],
    ['Sales\u00a0rep:', 'sales rep'],
    ['ﬁrst', 'FIRST'],
    ['Stage ✅', 'stage'],
    ['📅 Date d’ajout', "Date d'ajout"],
    ['Attribué à l\u02bcutilisateur', "attribué à l'utilisateur"],
    ['Deal👩🏽‍💻 stage', 'deal stage'],
    ['Deal\u200bstage', 'deal stage'],
    ['Deal\u00adstage\ufeff', 'deal stage'],
    ['Stage™ ℹ️ Ⓜ️', 'stage'],
    ['1️⃣ Stage', 'stage'],
    ['🇮🇹 Fase', 'fase'],
    ['Straße', 'STRASSE'],
    ['Cœur', 'COEUR'],
    ['Łódź', 'lodz'],
    ['Fırsat', 'FIRSAT'],
    ['İLETİŞİM', 'iletişim'],
  ])('%s is %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  test('letters and digits tell headers apart', () => {
    expect(fold('Stage 2')).not.toBe(fold('Stage 3'));
    expect(fold('日付')).not.toBe(fold('金額'));
    expect(fold('--')).toBe('');
  });
});

test('fold: what nobody reads may stand anywhere', () => {
  const ignored = fc.constantFrom(
    ...['\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\ufe0f', '\u2060', '\u00a0', ' ', '_'],
    ...['😀', '👩‍💻', '🏽', '🇫🇷', '3️⃣', '✔️', '™', '’', "'", '`', '“', '-', '.', ':'],
  );
  const letters = fc.constantFrom(...'abzAZ09éßœñıİÄ日ж');
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, ignored)), (parts) => {
      const read = parts.filter((part) => /^[\p{L}\p{N}]$/u.test(part)).join('');
      expect(fold(parts.join(''))).toBe(fold(read));
      expect(fold(fold(read))).toBe(fold(read));
    }),
  );
});

test('a name is displayed tidy and compared without case', () => {
  expect(tidy('  Anna \t Rossi\n')).toBe('Anna Rossi');
  expect(nameKey(' ANNA  rossi ')).toBe('anna rossi');
  expect(nameKey('Zoe\u0308')).toBe(nameKey('Zoë'));
  // Accents and punctuation are part of a name.
  expect(nameKey('Rene')).not.toBe(nameKey('René'));
  expect(nameKey("D'Amico")).not.toBe(nameKey('DAmico'));
  // Two people, until somebody says otherwise.
  expect(nameKey('Weiß')).not.toBe(nameKey('Weiss'));
});

test('a name of any characters is displayed as its characters one by one would be', () => {
  // U+200B makes every one of them be looked at, and is dropped.
  const slowly = (text: string): string => tidy(`${text}\u200b`);
  const character = fc.integer({ min: 0x20, max: 0x400 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 6 }), (characters) => {
      const text = characters.join('');
      expect(tidy(text)).toBe(slowly(text));
    }),
    { numRuns: 3000 },
  );
});

test('what cannot be seen does not tell names apart', () => {
  expect(tidy('Anna\u00a0Rossi')).toBe('Anna Rossi');
  expect(tidy('\ufeffAnna\u200b Ros\u00adsi\u200e')).toBe('Anna Rossi');
  expect(tidy('\u202aAnna Rossi\u202c')).toBe('Anna Rossi');
  // Joiners are part of Persian names and of emoji.
  expect(tidy('می\u200cخواهم')).toBe('می\u200cخواهم');
});

describe('a guard against formulas is not content', () => {
  test.each([
    ["'=1+1", '=1+1'],
    ["'+39 055", '+39 055'],
    ["'-5", '-5'],
    ["'@anna", '@anna'],
    ["'\tAnna", 'Anna'],
    ["'007", '007'],
    ['="007"', '007'],
    ['=“007”', '007'],
    ['="say ""hi"" to Bob"', 'say "hi" to Bob'],
    ['=""', ''],
    [" '007 ", '007'],
  ])('%j is %j', (text, content) => expect(tidy(text)).toBe(content));

  test.each(["'t Hooft", "'Ndrangheta", "'", '=1+1', '="007', '=007', "O'=Neill", '"007"'])(
    '%j stands as it is',
    (text) => expect([tidy(text), unguarded(text)]).toEqual([text, text]),
  );
});

describe('what says nothing', () => {
  test.each([
    ...['', '(No value)', '(Nessun valore)', '(AUCUNE VALEUR)', '(Kein Wert)', '(Sin valor)'],
    ...['(Nenhum valor)', '-', '--', '–', '—', 'n/a', 'N/A', '#N/A', '#NV', 'null', 'NULL', 'None'],
    ...['--None--', 'NaN', '\\N', '(blank)'],
  ])('%j', (text) => expect(saysNothing(text)).toBe(true));

  test.each(['Anna', 'Nina', 'NA', 'No', '0', '(No values)', '- x', 'nobody', '#1', 'Nulla', '?'])(
    '%j says something',
    (text) => expect(saysNothing(text)).toBe(false),
  );

  test('is no name in a dictionary, guarded or not', () => {
    const names = new Dictionary();
    expect(['-', ' — ', "'-", 'N/A', '=""', '\u200b'].map((name) => names.code(name))).toEqual([
      -1, -1, -1, -1, -1, -1,
    ]);
    expect([names.labels, names.merged]).toEqual([[], 0]);
  });
});

test.each([
  ['L-1', 'L-1'],
  [' L-1\t', 'L-1'],
  ['\u00a0L-1\u00a0', 'L-1'],
  ['\ufeffL-1', 'L-1'],
  ["'007", '007'],
  ['="007"', '007'],
  [' ="007" ', '007'],
  ["'L-1", "'L-1"],
  ['#1', '#1'],
  ['=1', '=1'],
  ["'", "'"],
  ['  ', ''],
  ['', ''],
  [undefined, ''],
])('the id in %j is %j', (cell, id) => expect(trimmedId(cell)).toBe(id));

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
  ['5.8050280000439e+18', true],
  ['5.80503E18', true],
  ['5.80503E+018', true],
  ['5,80503E18', true],
  ['-5.8E+18', true],
  ['5.8E-05', true],
  ['1E+5', true],
  ['1E5', false],
  ['1E18', false],
  ['1.5', false],
  ['E+18', false],
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
