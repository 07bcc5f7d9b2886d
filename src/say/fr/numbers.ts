import { numbersIn } from '../numbers.js';

/** Digits of a difference with their unit, which is singular below 2 and plural of a range: `+1,7 point`, `−10,0 points`. */
function inPoints(digits: string): string {
  const size = Number(digits.replace(/^[+−]/, '').replace(',', '.'));
  return `${digits} ${size < 2 ? 'point' : 'points'}`;
}

/** Numbers in French, whose groups and signs are set off by spaces that do not break: `12 500`, `10,0 %`. */
export const numbers = numbersIn({
  decimal: ',',
  group: '\u202f',
  groupedFrom: 4,
  percent: (digits) => `${digits} %`,
  points: inPoints,
  range: (low, high) => `${low} à ${high}`,
});

export const { decimal, fraction, grouped, percent, points, pointsRange, roughly, whole } = numbers;
