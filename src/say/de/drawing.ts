import type { Voice } from '../en/index.js';

/** The few words within pictures; what they show is told by their titles. */
export const pictureWords: Voice['drawing'] = {
  unknown: 'unklar',
  weakest: 'schwächster Schritt',
  goal: 'Ziel',
  days: (days) => `${days} T`,
  nineInTen: (days) => `9 von 10 in ${days} T`,
};
