import type { TitledMeaning } from './titled.js';

/**
 * How far a lead is qualified. The stages of a life cycle stand where they lead to: whoever subscribed is a
 * suspect still, an opportunity or a customer was handed to sales before. English, Italian, French, German, Spanish.
 */
// prettier-ignore
export const qualificationKinds = {
  suspect: {
    title: 'Suspect', meaning: 'Top of the funnel: a name, no interest shown yet.',
    words: [
      'Suspect', 'Suspects', 'Subscriber', 'Lead', 'Raw lead', 'New lead', 'New', 'Unqualified', 'Not qualified', 'Visitor', 'Anonymous',
      'Sospetto', 'Iscritto', 'Nuovo', 'Nuovo lead', 'Non qualificato', 'Visitatore', 'Abonné', 'Nouveau', 'Nouveau lead', 'Piste', 'Non qualifié', 'Visiteur',
      'Verdachtsfall', 'Abonnent', 'Neu', 'Neuer Lead', 'Nicht qualifiziert', 'Unqualifiziert', 'Besucher', 'Sospechoso', 'Suscriptor', 'Nuevo', 'No cualificado', 'No calificado', 'Visitante',
    ],
  },
  mql: {
    title: 'MQL', meaning: 'Marketing qualified: interested, not about to buy.',
    words: [
      'MQL', 'Marketing qualified lead', 'Marketing qualified', 'MAL', 'Marketing accepted lead', 'Information qualified lead', 'IQL',
      'Lead qualificato dal marketing', 'Qualificato marketing', 'Qualificato dal marketing', 'Lead qualifié marketing', 'Lead qualifié par le marketing', 'Qualifié marketing', 'Lead marketing qualifié',
      'Vom Marketing qualifizierter Lead', 'Marketing-qualifizierter Lead', 'Marketingqualifiziert', 'Lead cualificado por marketing', 'Lead calificado por marketing', 'Lead calificado de marketing', 'Lead calificado para marketing', 'Lead cualificado para marketing', 'Lead qualificado para marketing', 'Lead qualificado pelo marketing', 'Lead qualifié pour le marketing', 'Lead qualificato per il marketing', 'Lead cualificado de marketing',
    ],
  },
  sql: {
    title: 'SQL', meaning: 'Sales qualified: wants to buy now, handed to sales.',
    words: [
      'SQL', 'Sales qualified lead', 'Sales qualified', 'SAL', 'Sales accepted lead', 'SQO', 'Sales qualified opportunity', 'Opportunity', 'Customer', 'Evangelist',
      'Lead qualificato dalle vendite', 'Lead qualificato per le vendite', 'Qualificato vendite', 'Opportunità', 'Cliente', 'Promotore',
      'Lead qualifié vente', 'Lead qualifié par les ventes', 'Lead qualifié par les commerciaux', 'Qualifié vente', 'Opportunité', 'Client', 'Ambassadeur',
      'Vom Vertrieb qualifizierter Lead', 'Vertriebsqualifizierter Lead', 'Vertriebsqualifiziert', 'Sales-qualifizierter Lead', 'Verkaufschance', 'Kunde', 'Fürsprecher',
      'Lead cualificado por ventas', 'Lead calificado por ventas', 'Lead cualificado para ventas', 'Lead calificado para ventas', 'Lead qualificado para vendas', 'Lead qualificado pelas vendas', 'Lead qualifié pour la vente', 'Oportunidad', 'Promotor',
    ],
  },
} as const satisfies Record<string, TitledMeaning>;

export type QualificationKind = keyof typeof qualificationKinds;
