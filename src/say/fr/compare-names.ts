import type { Voice } from '../en/index.js';

export const compareNames = {
  restOfTeam: 'le reste de l’équipe',
} satisfies Voice['compareNames'];
