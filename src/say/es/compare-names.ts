import type { Voice } from '../en/index.js';

export const compareNames: Voice['compareNames'] = {
  restOfTeam: 'el resto del equipo',
};
