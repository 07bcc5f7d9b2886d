import type { Voice } from '../en/index.js';

/** Kinds of leads, as groups of them are called. */
export const leadKinds: Voice['leads']['kinds'] = {
  source: {
    referral: 'Recomendación',
    existingCustomer: 'Cliente actual',
    website: 'Sitio web',
    liveChat: 'Chat en vivo',
    inboundContent: 'Contenido propio',
    emailCampaign: 'Campaña de correo',
    socialNetwork: 'Red social',
    tradeFair: 'Feria',
    event: 'Seminario o evento',
    networking: 'Red de contactos',
    advertising: 'Publicidad',
    boughtList: 'Lista comprada',
    coldCall: 'Llamada en frío',
    lostOpportunity: 'Oportunidad perdida',
  },
  temperature: { hot: 'Caliente', warm: 'Templado', cold: 'Frío' },
  qualification: { suspect: 'Sospechoso', mql: 'MQL', sql: 'SQL' },
};
