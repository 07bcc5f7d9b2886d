/** The few words within pictures; what they show is told by their titles. */
export const pictureWords = {
  unknown: 'cannot tell',
  weakest: 'weakest step',
  goal: 'goal',
  days: (days: string) => `${days} d`,
  nineInTen: (days: string) => `9 in 10 in ${days} d`,
} as const;
