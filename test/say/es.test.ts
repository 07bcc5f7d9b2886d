import { describe, expect, test } from 'vitest';
import { dayText, daysText, dayWords, periodText } from '../../src/say/es/days.js';
import { groupNoun, groupNouns, groupWords, noGroup, theGroups } from '../../src/say/es/groups.js';
import { es } from '../../src/say/es/index.js';
import { andList, listed, orList, shortList } from '../../src/say/es/lists.js';
import { ratioWord, reachedWord, theRatio } from '../../src/say/es/method.js';
import { moneyText, sumText } from '../../src/say/es/money.js';
import { decimal, grouped, numbers, percent, pointsRange } from '../../src/say/es/numbers.js';
import { countOf, countUpTo } from '../../src/say/es/plurals.js';
import { all, chanceText, things } from '../../src/say/es/things.js';

describe('lists', () => {
  test('join their last two with "y"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(andList)).toEqual([
      '',
      'a',
      'a y b',
      'a, b y c',
    ]);
  });

  test('turn "y" into "e" before the sound of i', () => {
    expect(andList(['Luis', 'Inés'])).toBe('Luis e Inés');
    expect(andList(['«Luis»', '«Hilario»'])).toBe('«Luis» e «Hilario»');
    expect(andList(['Ana', 'Íñigo'])).toBe('Ana e Íñigo');
    expect(andList(['agua', 'hielo'])).toBe('agua y hielo');
    expect(andList(['Ana', 'Yolanda'])).toBe('Ana y Yolanda');
  });

  test('turn "o" into "u" before the sound of o', () => {
    expect(orList(['plata', 'oro'])).toBe('plata u oro');
    expect(orList(['7', '8'])).toBe('7 u 8');
    expect(orList(['10', '11'])).toBe('10 u 11');
    expect(orList(['100', '110'])).toBe('100 o 110');
    expect(orList(['día', 'noche', 'hora'])).toBe('día, noche u hora');
    expect(orList(['.csv', '.json'])).toBe('.csv o .json');
  });

  test('that are long say how many more there are', () => {
    expect(shortList(['a', 'b', 'c'], 2)).toBe('a, b y 1 más');
    expect(shortList(['a', 'b'], 2)).toBe('a, b');
    expect(listed(['a', 'b', 'c'], 1)).toBe('«a» y 2 más');
  });
});

describe('counts', () => {
  test('are of one thing, or of several', () => {
    expect([0, 1, 1.04, 1.9, 12_500].map((count) => countOf(count, 'venta'))).toEqual([
      '0 ventas',
      '1 venta',
      '1 venta',
      '1,9 ventas',
      '12.500 ventas',
    ]);
    expect(countUpTo(0, 63, 'venta')).toBe('de 0 a 63 ventas');
    expect(things(1, 'held')).toBe('1 cita realizada');
    expect(things(2, 'decided')).toBe('2 oportunidades cerradas');
    expect([all('held'), all('targets')]).toEqual(['las citas realizadas', 'los contactos']);
  });

  test('of rows are told digit by digit', () => {
    expect(countOf(12_500, 'fila')).toBe('12.500 filas');
    expect(countOf(1, 'actividad', 'actividades')).toBe('1 actividad');
  });

  test('of chances are of a hundred cases', () => {
    expect([0, 0.001, 0.01, 0.29, 0.999, 1].map(chanceText)).toEqual([
      '0 de cada 100 casos',
      'menos de 1 de cada 100 casos',
      '1 de cada 100 casos',
      'unos 29 de cada 100 casos',
      'más de 99 de cada 100 casos',
      '100 de cada 100 casos',
    ]);
  });
});

describe('numbers', () => {
  test('have a decimal comma, and points between thousands', () => {
    expect([decimal(5), decimal(4.96), decimal(1.94), decimal(1234.5)]).toEqual([
      '5',
      '5',
      '1,9',
      '1.234,5',
    ]);
    expect(grouped(1_234_567)).toBe('1.234.567');
  });

  test('of shares have a space before the sign', () => {
    expect(percent(0.1)).toBe('10,0\u00A0%');
    expect(percent(null)).toBe('–');
    expect(numbers.points(-0.015)).toBe('−1,5 puntos');
    expect(pointsRange(-0.096, 0.14)).toBe('−9,6 a +14,0');
    expect(numbers.roundPercentRange(0.1, 0.125)).toBe('10–12,5\u00A0%');
  });

  test('of money have cents where there are any', () => {
    expect(sumText({ currency: 'EUR', amount: 12_000 })).toBe('12.000 EUR');
    expect(
      moneyText([
        { currency: 'EUR', amount: 100 },
        { currency: null, amount: 3200.5 },
      ]),
    ).toBe('100 EUR + 3.200,50');
  });
});

describe('days', () => {
  test('have the month in words in a sentence, in digits in a table', () => {
    expect(dayText('2026-03-31')).toBe('31 de marzo de 2026');
    expect(dayWords.inTable('2026-03-31')).toBe('31/03/2026');
    expect(dayWords.inTable('mañana')).toBe('mañana');
  });

  test('say a year once', () => {
    expect(daysText('2026-01-01', '2026-03-31')).toBe('del 1 de enero al 31 de marzo de 2026');
    expect(daysText('2025-12-01', '2026-03-31')).toBe(
      'del 1 de diciembre de 2025 al 31 de marzo de 2026',
    );
    expect(daysText('2026-03-31', '2026-03-31')).toBe('del 31 de marzo de 2026');
  });

  test('make periods, short in tables and whole in sentences', () => {
    const labels = ['2026-03-31', '2026-W05', '2026-03', '2026-Q1', '2026'];
    expect(labels.map(dayWords.period)).toEqual([
      '31/03/2026',
      'S05 2026',
      'mar 2026',
      'T1 2026',
      '2026',
    ]);
    expect(labels.map(periodText)).toEqual([
      'el 31 de marzo de 2026',
      'la semana 5 de 2026',
      'marzo de 2026',
      'el primer trimestre de 2026',
      '2026',
    ]);
  });
});

describe('groups', () => {
  test('agree with what they are by', () => {
    expect([groupNoun('rep'), groupNouns('rep')]).toEqual(['comercial', 'comerciales']);
    expect([theGroups('stage'), noGroup('stage')]).toEqual(['las etapas', 'ninguna etapa']);
    expect(groupNouns('Industry')).toBe('grupos de «Industry»');
    expect(groupNouns(null)).toBe('grupos');
  });

  test('are called as people call them, and names of the export as they are', () => {
    expect(groupWords.name('rep', '(unassigned)')).toBe('(sin asignar)');
    expect(groupWords.name('month', '2026-03')).toBe('mar 2026');
    expect(groupWords.name('source', 'Trade fair')).toBe('Trade fair');
    expect(groupWords.heading('Industry')).toBe('Industry');
  });
});

describe('the method', () => {
  test('has ratios with their articles', () => {
    expect([theRatio('closing'), theRatio('winRate')]).toEqual(['el cierre', 'la tasa de éxito']);
    expect([ratioWord('appointment'), reachedWord('held')]).toEqual([
      'asistencia',
      'cita realizada',
    ]);
  });
});

describe('sentences', () => {
  test('contract the article of the rest of the team', () => {
    const rest = { rep: 'x', people: 3 };
    expect(es.comparePair.efficiencyUnknown([{ rep: 'Anna', people: 1 }, rest], 'held')).toBe(
      'No se puede valorar la eficiencia de Anna y del resto del equipo: no hay datos de las citas realizadas.',
    );
  });

  test('agree with how many there are', () => {
    expect([0, 1, 2].map((count) => es.screen.dataNotes(count, '-v'))).toEqual([
      '0 avisos sobre los datos: -v',
      '1 aviso sobre los datos: -v',
      '2 avisos sobre los datos: -v',
    ]);
    const none = { at: null, droppedAfter: null, untold: null, open: false, stuck: true };
    expect([0, 1, 2].map((count) => es.deals.found(count, none, [], 0))).toEqual([
      'Ningún prospecto abierto que lleva parado más tiempo que 9 de cada 10 de los que se ganaron.',
      '1 prospecto abierto que lleva parado más tiempo que 9 de cada 10 de los que se ganaron.',
      '2 prospectos abiertos que llevan parados más tiempo que 9 de cada 10 de los que se ganaron.',
    ]);
  });
});
