import type { Voice } from '../en/index.js';

/** Words that are given as examples of what an export may hold: all of them are read. */
export const examples: Voice['examples'] = {
  outcomes: { held: 'realizada', noShow: 'no se presentó', cancelled: 'cancelada' },
  days: { proposals: 'Fecha de la propuesta', wins: 'Fecha de firma' },
  caseHeaders: ['Número de caso', 'Número de ticket', 'Estado del ticket'],
  caseTypes: ['soporte', 'ticket', 'reclamación'],
  header: 'id,nombre,importe,etapa,comercial,creado',
};
