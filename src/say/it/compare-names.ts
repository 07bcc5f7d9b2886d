import type { Voice } from '../en/index.js';

export const compareNames = {
  restOfTeam: 'il resto della squadra',
} satisfies Voice['compareNames'];
