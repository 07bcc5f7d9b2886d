export const compareNames = {
  restOfTeam: 'the rest of the team',
} as const;
