import { numbersIn } from '../numbers.js';

/** Numbers in Italian: `12.500`, `10,0 %`. */
export const numbers = numbersIn({
  decimal: ',',
  group: '.',
  groupedFrom: 4,
  percent: (digits) => `${digits}\u00a0%`,
  points: (digits) => `${digits} punti`,
  range: (low, high) => `da ${low} a ${high}`,
});

export const { decimal, fraction, grouped, percent, points, pointsRange, roughly, whole } = numbers;
