/** The rules of German: numbers, days, plurals, cases and lists. */
import { describe, expect, test } from 'vitest';
import { dayText, daysText, periodText } from '../../src/say/de/days.js';
import {
  groupNoun,
  groupWords,
  noGroup,
  noSingleGroup,
  ofGroups,
} from '../../src/say/de/groups.js';
import { andList, listed, orList, shortList } from '../../src/say/de/lists.js';
import { moneyText, sumText } from '../../src/say/de/money.js';
import { numbers } from '../../src/say/de/numbers.js';
import { countOf, countUpTo, days, ofDays, ofWins, wins } from '../../src/say/de/plurals.js';
import { chanceText, genitive, ofMany, ofThings, things } from '../../src/say/de/things.js';

describe('numbers', () => {
  test('have a comma, and points between thousands', () => {
    expect(numbers.decimal(1234.5)).toBe('1.234,5');
    expect(numbers.grouped(12500)).toBe('12.500');
    expect(numbers.grouped(999)).toBe('999');
    expect(numbers.grouped(-1234)).toBe('−1.234');
    expect(numbers.decimal(1.96)).toBe('2');
  });

  test('do not part from their unit', () => {
    expect(numbers.percent(0.1)).toBe('10,0\u{a0}%');
    expect(numbers.percent(null)).toBe('–');
    expect(numbers.percentRange(0.043, 0.214)).toBe('4,3–21,4\u{a0}%');
    expect(numbers.points(0.017)).toBe('+1,7\u{a0}Punkte');
  });

  test('have a minus sign where they are signed', () => {
    expect(numbers.signed(-1.5)).toBe('−1,5');
    expect(numbers.pointsRange(-0.096, 0.14)).toBe('−9,6 bis +14,0');
  });

  test('of money stand before their currency', () => {
    expect(sumText({ currency: 'EUR', amount: 12000 })).toBe('12.000 EUR');
    expect(sumText({ currency: null, amount: 3200.5 })).toBe('3.200,50');
    expect(
      moneyText([
        { currency: 'EUR', amount: 1 },
        { currency: 'CHF', amount: 2.5 },
      ]),
    ).toBe('1 EUR + 2,50 CHF');
  });
});

describe('days', () => {
  test('are written with points, and never end in one', () => {
    expect(dayText('2026-03-31')).toBe('31.03.2026');
    expect(daysText('2026-01-01', '2026-03-31')).toBe('01.01.2026 bis 31.03.2026');
    expect(daysText('2026-01-01', '2026-01-01')).toBe('01.01.2026');
  });

  test.each([
    ['2026-W05', 'KW\u{a0}05/2026'],
    ['2026-03', '03/2026'],
    ['2026-Q1', 'Q1/2026'],
    ['2026', '2026'],
    ['2026-03-31', '31.03.2026'],
    ['Food', 'Food'],
  ])('%s is the period %s', (label, text) => {
    expect(periodText(label)).toBe(text);
  });
});

describe('plurals', () => {
  test('of 0, 1 and 2', () => {
    expect([0, 1, 2].map(wins)).toEqual(['0 Abschlüsse', '1 Abschluss', '2 Abschlüsse']);
    expect([0, 1, 2].map(ofWins)).toEqual(['0 Abschlüssen', '1 Abschluss', '2 Abschlüssen']);
    expect([0, 1, 2].map(days)).toEqual(['0 Tage', '1 Tag', '2 Tage']);
    expect([0, 1, 2].map(ofDays)).toEqual(['0 Tagen', '1 Tag', '2 Tagen']);
    expect(wins(1.9)).toBe('1,9 Abschlüsse');
    expect(countOf(12500, 'Zeile', 'Zeilen')).toBe('12.500 Zeilen');
  });

  test('with what may come to it', () => {
    expect(countUpTo(0, 63, 'Abschluss', 'Abschlüsse')).toBe('0 bis 63 Abschlüsse');
    expect(countUpTo(1, 0, 'Abschluss', 'Abschlüsse')).toBe('1 Abschluss');
  });
});

describe('cases', () => {
  test('adjectives go with number and case', () => {
    expect(things(1, 'held')).toBe('1 wahrgenommener Termin');
    expect(things(3, 'held')).toBe('3 wahrgenommene Termine');
    expect(ofThings(1, 'held')).toBe('1 wahrgenommenen Termin');
    expect(ofThings(3, 'held')).toBe('3 wahrgenommenen Terminen');
    expect(ofMany('qualified')).toBe('qualifizierten Interessenten');
  });

  test.each([
    ['held', 'wahrgenommenen Termine'],
    ['proposals', 'Angebote'],
    ['targets', 'Zielkunden'],
    ['decided', 'entschiedenen Verkaufschancen'],
  ] as const)('of the %s is der %s', (thing, text) => {
    expect(genitive(thing)).toBe(text);
  });

  test('groups have a gender', () => {
    expect([noGroup('rep'), noGroup('source')]).toEqual(['kein Verkäufer', 'keine Quelle']);
    expect(noSingleGroup('segment')).toBe('kein einzelnes Segment');
    expect(ofGroups('rep')).toBe('Verkäufern');
    expect(groupNoun('Branche')).toBe('Gruppe („Branche“)');
  });
});

describe('lists', () => {
  test('of 1, 2 and 3', () => {
    expect(andList([])).toBe('');
    expect(andList(['a'])).toBe('a');
    expect(andList(['a', 'b'])).toBe('a und b');
    expect(orList(['a', 'b', 'c'])).toBe('a, b oder c');
  });

  test('that are cut, in quotation marks', () => {
    expect(shortList(['a', 'b', 'c', 'd', 'e'], 2)).toBe('a, b und 3 weitere');
    expect(listed(['a', 'b', 'c'], 2)).toBe('„a“, „b“ und 1 mehr');
  });
});

test('chances are told of a hundred cases', () => {
  expect(chanceText(0.29)).toBe('in etwa 29 von 100 Fällen');
  expect(chanceText(0.001)).toBe('in weniger als 1 von 100 Fällen');
  expect(chanceText(0.999)).toBe('in mehr als 99 von 100 Fällen');
});

describe('names', () => {
  test('that we ourselves give are German, those of the export stay', () => {
    expect(groupWords.name('rep', '(unassigned)')).toBe('(nicht zugewiesen)');
    expect(groupWords.name('source', 'Trade fair')).toBe('Trade fair');
    expect(groupWords.name('month', '2026-03')).toBe('03/2026');
  });
});
