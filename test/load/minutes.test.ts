import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf } from '../../src/load/columns/minutes.js';

describe('a length of time in minutes', () => {
  test.each([
    ['12', 12],
    ['7,5', 7.5],
    ['1:30', 90],
    ['00:05', 5],
    ['0:02:30', 2.5],
    ['125:00:00', 7500],
    ['0:00:30.5', 0.5083333333333333],
    [' 0:10 ', 10],
  ])('%s is %d', (cell, minutes) => {
    expect(minutesOf(cell)).toBeCloseTo(minutes, 12);
  });

  test.each(['1:75', '1:2:99', '1:', ':30', '1:2:3:4', 'half an hour', '12:30 PM'])(
    '%s is none',
    (cell) => {
      expect(minutesOf(cell)).toBeNaN();
    },
  );

  test('comes back from any clock', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(999), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
        const clock = `${hours}:${two(minutes)}:${two(seconds)}`;
        expect(minutesOf(clock)).toBeCloseTo(hours * 60 + minutes + seconds / 60, 9);
      }),
    );
  });
});
