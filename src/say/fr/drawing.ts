/** The few words within pictures; what they show is told by their titles. */
export const pictureWords = {
  unknown: 'inconnu',
  weakest: 'maillon faible',
  goal: 'objectif',
  days: (days: string) => `${days} j`,
  nineInTen: (days: string) => `9 sur 10 en ${days} j`,
} as const;
