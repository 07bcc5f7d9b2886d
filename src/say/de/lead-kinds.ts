/** Kinds of leads that we ourselves name, by what they are called in results. */
export const leadKinds = {
  source: {
    Referral: 'Empfehlung',
    'Existing customer': 'Bestandskunde',
    Website: 'Webseite',
    'Live chat': 'Chat',
    'Inbound content': 'Eigene Inhalte',
    'E-mail campaign': 'E-Mail-Kampagne',
    'Social network': 'Soziales Netzwerk',
    'Trade fair': 'Messe',
    'Webinar or event': 'Webinar oder Veranstaltung',
    Networking: 'Persönliches Netzwerk',
    Advertising: 'Werbung',
    'Bought list': 'Gekaufte Adressliste',
    'Cold call': 'Kaltakquise',
    'Lost opportunity': 'Verlorene Chance',
  },
  temperature: { Hot: 'Heiß', Warm: 'Warm', Cold: 'Kalt' },
  qualification: { Suspect: 'Verdachtskontakt', MQL: 'MQL', SQL: 'SQL' },
} as const;
