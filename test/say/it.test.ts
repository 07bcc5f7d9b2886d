import { describe, expect, test } from 'vitest';
import { andName, beforeNumber, toName } from '../../src/say/it/articles.js';
import { dayText, daysText, dayWords, inPeriod } from '../../src/say/it/days.js';
import { groupWords, noneOf, theGroups, theOthers } from '../../src/say/it/groups.js';
import { andList, listed, orList, shortList } from '../../src/say/it/lists.js';
import { moneyText, sumText } from '../../src/say/it/money.js';
import {
  decimal,
  grouped,
  numbers,
  percent,
  pointsRange,
  whole,
} from '../../src/say/it/numbers.js';
import { countOf, countUpTo } from '../../src/say/it/plurals.js';
import { ofSide, toSide } from '../../src/say/it/sides.js';
import { chanceText, ofMany, onMany, things } from '../../src/say/it/things.js';

describe('counts', () => {
  test('have the singular of one alone', () => {
    expect([0, 1, 2, 1.04, 1.9, 12_500].map((count) => things(count, 'wins'))).toEqual([
      '0 clienti acquisiti',
      '1 cliente acquisito',
      '2 clienti acquisiti',
      '1 cliente acquisito',
      '1,9 clienti acquisiti',
      '12.500 clienti acquisiti',
    ]);
    expect(countOf(1, 'riga', 'righe')).toBe('1 riga');
    expect(countOf(12_500, 'riga', 'righe')).toBe('12.500 righe');
  });

  test('say from where to where they go while answers are open', () => {
    expect(countUpTo(0, 63, ['cliente', 'clienti'])).toBe('da 0 a 63 clienti');
    expect(countUpTo(1, 0, ['cliente', 'clienti'])).toBe('1 cliente');
  });
});

describe('articles', () => {
  test('are elided before numbers that are said with a vowel first', () => {
    expect(['1', '8,0', '10', '11,5', '18', '80', '100', '800', '1.000', '11.000'].map((n) => beforeNumber('il', n))) // prettier-ignore
      .toEqual(['l’1', 'l’8,0', 'il 10', 'l’11,5', 'il 18', 'l’80', 'il 100', 'l’800', 'il 1.000', 'l’11.000']); // prettier-ignore
    expect(beforeNumber('dal', percent(0.08))).toBe('dall’8,0\u00a0%');
    expect(beforeNumber('al', percent(0.2))).toBe('al 20,0\u00a0%');
  });

  test('and conjunctions heed the vowel of a name', () => {
    expect([toName('Anna'), toName('Marco'), toName('Elena')]).toEqual([
      'ad Anna',
      'a Marco',
      'a Elena',
    ]);
    expect([andName('Elena'), andName('Anna')]).toEqual(['ed Elena', 'e Anna']);
  });

  test('join the rest of the team', () => {
    const rest = { rep: '', people: 5 };
    expect([toSide(rest), ofSide(rest)]).toEqual([
      'al resto della squadra',
      'del resto della squadra',
    ]);
    expect(toSide({ rep: 'Anna', people: 1 })).toBe('ad Anna');
  });

  test('go with the gender of what is spoken of', () => {
    expect((['targets', 'held', 'proposals', 'activities'] as const).map(ofMany)).toEqual([
      'dei sospetti',
      'degli appuntamenti onorati',
      'delle proposte commerciali',
      'delle attività',
    ]);
    expect(onMany('held')).toBe('sugli appuntamenti onorati');
    expect([noneOf('rep'), noneOf('source'), noneOf('status'), noneOf('Industria')]).toEqual([
      'nessun venditore',
      'nessuna fonte',
      'nessuno stato',
      'nessun gruppo per Industria',
    ]);
    expect([theGroups('rep'), theGroups('status'), theGroups('source')]).toEqual([
      'i venditori',
      'gli stati',
      'le fonti',
    ]);
    expect([theOthers('rep'), theOthers('source')]).toEqual(['gli altri', 'le altre']);
  });
});

describe('lists', () => {
  test('join their last two', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['Anna', 'Elena']].map(andList)).toEqual([
      '',
      'a',
      'a e b',
      'a, b e c',
      'Anna ed Elena',
    ]);
    expect(orList(['a', 'b', 'c'])).toBe('a, b o c');
  });

  test('that are long say how many more there are', () => {
    expect(shortList(['a', 'b'], 2)).toBe('a, b');
    expect(shortList(['a', 'b', 'c', 'd'], 2)).toBe('a, b e altri 2');
    expect(listed(['a', 'b'])).toBe('«a», «b»');
  });
});

describe('numbers', () => {
  test('have Italian marks', () => {
    expect(grouped(1234.5, 1)).toBe('1.234,5');
    expect([5, 4.96, 1.94].map(decimal)).toEqual(['5', '5', '1,9']);
    expect(whole(-0.4)).toBe('0');
    expect(numbers.signed(-1.5)).toBe('−1,5');
    expect(percent(0.1)).toBe('10,0\u00a0%');
    expect(percent(null)).toBe('–');
    expect(numbers.points(0.017)).toBe('+1,7 punti');
    expect(pointsRange(-0.096, 0.14)).toBe('da −9,6 a +14,0');
  });

  test('of money have a currency where one is named', () => {
    expect(sumText({ currency: 'EUR', amount: 12_000 })).toBe('12.000 EUR');
    expect(sumText({ currency: null, amount: 3200.5 })).toBe('3.200,50');
    expect(
      moneyText([
        { currency: 'EUR', amount: 125_000 },
        { currency: 'CHF', amount: 3200.5 },
      ]),
    ).toBe('125.000 EUR + 3.200,50 CHF');
  });

  test('of chances are cases of a hundred', () => {
    expect([0.001, 0.01, 0.29, 0.999].map(chanceText)).toEqual([
      'meno di un caso su 100',
      'circa 1 caso su 100',
      'circa 29 casi su 100',
      'più di 99 casi su 100',
    ]);
  });
});

describe('days', () => {
  test('are written in words in sentences, the first of a month as an ordinal', () => {
    expect(dayText('2026-03-31')).toBe('31 marzo 2026');
    expect(dayText('2026-04-01')).toBe('1º aprile 2026');
    expect(daysText('2026-01-01', '2026-03-31')).toBe('dal 1º gennaio al 31 marzo 2026');
    expect(daysText('2025-12-08', '2026-03-11')).toBe('dall’8 dicembre 2025 all’11 marzo 2026');
    expect(daysText('2026-03-31', '2026-03-31')).toBe('il 31 marzo 2026');
  });

  test('are written in figures in tables', () => {
    expect(['2026-03-31', '2026-W13', '2026-03', '2026-Q1', '2026'].map(dayWords.period)).toEqual([
      '31/03/2026',
      'S13 2026',
      '03/2026',
      'T1 2026',
      '2026',
    ]);
    expect([inPeriod('2026-Q1'), inPeriod('2026-04'), inPeriod('2026-W13')]).toEqual([
      'nel T1 2026',
      'ad aprile 2026',
      'nella S13 2026',
    ]);
    expect(groupWords.name('month', '2026-03')).toBe('03/2026');
    expect(groupWords.name('rep', '(unassigned)')).toBe('(non assegnati)');
  });
});
