import { numbersIn } from '../numbers.js';

/** Numbers in Spanish: `12.500`, `1.234,5`, `10,0 %` with a space that does not break. */
export const numbers = numbersIn({
  decimal: ',',
  group: '.',
  groupedFrom: 4,
  percent: (digits) => `${digits}\u00A0%`,
  points: (digits) => `${digits} puntos`,
  range: (low, high) => `${low} a ${high}`,
});

export const {
  decimal,
  fraction,
  grouped,
  percent,
  points,
  pointsRange,
  roughly,
  roundPercent,
  whole,
} = numbers;
