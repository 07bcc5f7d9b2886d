import { numbersIn } from '../numbers.js';

/** Numbers in German: `12.500`, `10,0 %`. */
export const numbers = numbersIn({
  decimal: ',',
  group: '.',
  groupedFrom: 4,
  percent: (digits) => `${digits}\u{a0}%`,
  points: (digits) => `${digits}\u{a0}Punkte`,
  range: (low, high) => `${low} bis ${high}`,
});

export const { decimal, fraction, grouped, percent, points, pointsRange, roughly, whole } = numbers;
