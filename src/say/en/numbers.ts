import { numbersIn } from '../numbers.js';

/** Numbers in English: `12,500`, `10.0 %`. */
export const numbers = numbersIn({
  decimal: '.',
  group: ',',
  groupedFrom: 4,
  percent: (digits) => `${digits} %`,
  points: (digits) => `${digits} points`,
  range: (low, high) => `${low} to ${high}`,
});

export const { decimal, fraction, grouped, percent, points, pointsRange, roughly, whole } = numbers;
