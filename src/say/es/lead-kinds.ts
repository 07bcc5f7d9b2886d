import type { Voice } from '../en/index.js';

/** Kinds of leads, as groups of them are called. */
const kinds: Voice['leads']['kinds'] = {
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

/** The same by what they are called in results. */
const byLabel: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  source: {
    Referral: kinds.source.referral,
    'Existing customer': kinds.source.existingCustomer,
    Website: kinds.source.website,
    'Live chat': kinds.source.liveChat,
    'Inbound content': kinds.source.inboundContent,
    'E-mail campaign': kinds.source.emailCampaign,
    'Social network': kinds.source.socialNetwork,
    'Trade fair': kinds.source.tradeFair,
    'Webinar or event': kinds.source.event,
    Networking: kinds.source.networking,
    Advertising: kinds.source.advertising,
    'Bought list': kinds.source.boughtList,
    'Cold call': kinds.source.coldCall,
    'Lost opportunity': kinds.source.lostOpportunity,
  },
  temperature: {
    Hot: kinds.temperature.hot,
    Warm: kinds.temperature.warm,
    Cold: kinds.temperature.cold,
  },
  qualification: { Suspect: kinds.qualification.suspect },
};

export const leadKinds = {
  kinds,
  /** What a group of such a kind is called; undefined for any other label. @param label `Referral` */
  named: (by: string, label: string): string | undefined =>
    Object.hasOwn(byLabel, by) && Object.hasOwn(byLabel[by]!, label)
      ? byLabel[by]![label]
      : undefined,
};
