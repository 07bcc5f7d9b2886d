import type { Voice } from '../en/index.js';

/** The few words within pictures; what they show is told by their titles. */
export const pictureWords = {
  unknown: 'non si sa',
  weakest: 'passaggio più debole',
  goal: 'obiettivo',
  days: (days) => `${days} g`,
  nineInTen: (days) => `9 su 10 in ${days} g`,
} satisfies Voice['drawing'];
