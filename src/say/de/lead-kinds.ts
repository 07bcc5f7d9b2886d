import type { Voice } from '../en/index.js';

/** Kinds of leads, as groups of them are called. */
export const leadKinds: Voice['leads']['kinds'] = {
  source: {
    referral: 'Empfehlung',
    existingCustomer: 'Bestandskunde',
    website: 'Webseite',
    liveChat: 'Chat',
    inboundContent: 'Eigene Inhalte',
    emailCampaign: 'E-Mail-Kampagne',
    socialNetwork: 'Soziales Netzwerk',
    tradeFair: 'Messe',
    event: 'Webinar oder Veranstaltung',
    networking: 'Persönliches Netzwerk',
    advertising: 'Werbung',
    boughtList: 'Gekaufte Adressliste',
    coldCall: 'Kaltakquise',
    lostOpportunity: 'Verlorene Chance',
  },
  temperature: { hot: 'Heiß', warm: 'Warm', cold: 'Kalt' },
  qualification: { suspect: 'Verdachtskontakt', mql: 'MQL', sql: 'SQL' },
};
