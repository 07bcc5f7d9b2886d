export const compareNames = {
  restOfTeam: 'le reste de l’équipe',
} as const;
