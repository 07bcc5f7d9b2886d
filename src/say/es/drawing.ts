import type { Voice } from '../en/index.js';

/** The few words within pictures; what they show is told by their titles. */
export const pictureWords: Voice['drawing'] = {
  unknown: 'no se sabe',
  weakest: 'paso más débil',
  goal: 'objetivo',
  days: (days) => `${days} d`,
  nineInTen: (days) => `9 de 10 en ${days} d`,
};
