import type { Voice } from '../en/index.js';

/** The few words within pictures; what they show is told by their titles. */
export const pictureWords = {
  unknown: 'inconnu',
  weakest: 'maillon faible',
  goal: 'objectif',
  days: (days) => `${days} j`,
  nineInTen: (days) => `9 sur 10 en ${days} j`,
} satisfies Voice['drawing'];
