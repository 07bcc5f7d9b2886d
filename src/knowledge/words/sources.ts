import type { TitledMeaning } from './titled.js';

/** Where leads come from. The lines of a kind are English, then Italian, French, German and Spanish. */
// prettier-ignore
export const sourceKinds = {
  referral: {
    title: 'Referral', meaning: 'Somebody recommended us.',
    words: [
      'Referral', 'Referrals', 'Referred', 'Customer referral', 'Client referral', 'Partner referral', 'Employee referral', 'External referral', 'Internal referral', 'Recommendation', 'Word of mouth', 'Introduction',
      'Referenza', 'Referenze', 'Passaparola', 'Raccomandazione', 'Segnalazione', 'Segnalazione cliente', 'Recommandation', 'Bouche-à-oreille', 'Parrainage', 'Prescription',
      'Empfehlung', 'Kundenempfehlung', 'Weiterempfehlung', 'Mundpropaganda', 'Recomendación', 'Referencia', 'Referido', 'Boca a boca', 'Boca en boca',
    ],
  },
  existingCustomer: {
    title: 'Existing customer', meaning: 'A customer who may buy again.',
    words: [
      'Existing customer', 'Existing client', 'Current customer', 'Customer', 'Client', 'Customer base', 'Repeat customer', 'Upsell', 'Cross-sell', 'Cliente esistente', 'Già cliente', 'Cliente', 'Clienti', 'Parco clienti',
      'Client existant', 'Client actuel', 'Base clients', 'Bestandskunde', 'Bestehender Kunde', 'Kunde', 'Cliente existente', 'Cliente actual', 'Cartera de clientes',
    ],
  },
  website: {
    title: 'Website', meaning: 'Came by the website: a form, a shop, a visit.',
    words: [
      'Website', 'Web', 'Web form', 'Website form', 'Contact form', 'Online form', 'Landing page', 'Online store', 'Online', 'Internet', 'Homepage', 'Direct traffic', 'Direct',
      'Sito', 'Sito web', 'Sito internet', 'Modulo web', 'Modulo di contatto', 'Traffico diretto', 'Site', 'Site web', 'Site internet', 'Formulaire web', 'Formulaire de contact', 'Trafic direct',
      'Webseite', 'Internetseite', 'Webformular', 'Kontaktformular', 'Direkter Traffic', 'Sitio web', 'Página web', 'Formulario web', 'Formulario de contacto', 'Tráfico directo',
    ],
  },
  liveChat: {
    title: 'Live chat', meaning: 'Wrote in the chat of the website.',
    words: ['Live chat', 'Chat', 'Webchat', 'Online chat', 'Chatbot', 'Chat dal vivo', 'Chat online', 'Chat en direct', 'Tchat', 'Livechat auf der Website', 'Chat en vivo', 'Chat en línea'],
  },
  inboundContent: {
    title: 'Inbound content', meaning: 'Found us by what we publish: a download, an article, a search.',
    words: [
      'Inbound content', 'Inbound', 'Inbound marketing', 'Content', 'Content marketing', 'Download', 'Web download', 'Whitepaper', 'E-book', 'Blog', 'Newsletter', 'Organic search', 'SEO', 'Organic', 'Search engine', 'Podcast', 'Video', 'YouTube',
      'Contenuti', 'Ricerca organica', 'Motore di ricerca', 'Contenu', 'Contenus', 'Livre blanc', 'Téléchargement', 'Recherche organique', 'Moteur de recherche', 'Référencement naturel',
      'Inhalte', 'Inhalt', 'Organische Suche', 'Suchmaschine', 'Contenido', 'Contenidos', 'Descarga', 'Búsqueda orgánica', 'Buscador',
    ],
  },
  emailCampaign: {
    title: 'E-mail campaign', meaning: 'Answered a mailing.',
    words: [
      'Email campaign', 'Email', 'Email marketing', 'Mailing', 'Email blast', 'DEM', 'Campagna email', 'Campagna di email', 'Campagne email', 'Campagne d’e-mailing', 'Emailing', 'Campagne e-mailing',
      'Email-Kampagne', 'E-Mail-Marketing-Kampagne', 'Newsletter-Kampagne', 'Campaña de correo', 'Campaña de email', 'Campaña de correo electrónico', 'Correo electrónico',
    ],
  },
  socialNetwork: {
    title: 'Social network', meaning: 'Came by a social network, unpaid.',
    words: [
      'Social network', 'Social networks', 'Social', 'Social media', 'Organic social', 'LinkedIn', 'Facebook', 'Instagram', 'Twitter', 'X (Twitter)', 'TikTok', 'Xing', 'Social selling', 'Rete sociale', 'Reti sociali', 'Réseau social', 'Réseaux sociaux',
      'Soziales Netzwerk', 'Soziale Netzwerke', 'Soziale Medien', 'Red social', 'Redes sociales',
    ],
  },
  tradeFair: {
    title: 'Trade fair', meaning: 'Met at a trade fair.',
    words: [
      'Trade fair', 'Trade fairs', 'Trade show', 'Tradeshow booth', 'Fair', 'Exhibition', 'Expo', 'Fiera', 'Fiere', 'Fiera di settore', 'Esposizione', 'Salon', 'Salon professionnel', 'Foire', 'Messe', 'Fachmesse', 'Ausstellung', 'Feria', 'Feria comercial', 'Exposición',
    ],
  },
  event: {
    title: 'Webinar or event', meaning: 'Took part in a webinar, a seminar or an event of ours.',
    words: [
      'Webinar or event', 'Webinar', 'Webinars', 'Event', 'Events', 'Conference', 'Seminar', 'Seminar - Internal', 'Seminar Partner', 'Workshop', 'Roadshow', 'Evento', 'Eventi', 'Convegno', 'Conferenza', 'Seminario', 'Webinaire', 'Événement', 'Séminaire', 'Atelier',
      'Veranstaltung', 'Konferenz', 'Eventos', 'Conferencia', 'Congreso', 'Taller',
    ],
  },
  networking: {
    title: 'Networking', meaning: 'Met in person, in a club, an association or by acquaintance.',
    words: ['Networking', 'Network', 'Networking event', 'Personal contact', 'Personal network', 'Association', 'Chamber of commerce', 'Rete di contatti', 'Contatto personale', 'Conoscenza', 'Réseau', 'Réseautage', 'Contact personnel', 'Netzwerk', 'Netzwerken', 'Persönlicher Kontakt', 'Red de contactos', 'Contacto personal'],
  },
  advertising: {
    title: 'Advertising', meaning: 'Answered an advertisement, in print or on line.',
    words: [
      'Advertising', 'Advertisement', 'Ads', 'Ad', 'Paid', 'Paid search', 'Paid social', 'Paid ads', 'PPC', 'SEM', 'Google Ads', 'AdWords', 'Facebook Ads', 'LinkedIn Ads', 'Display', 'Print ad', 'Radio', 'TV', 'Pubblicità', 'Annuncio', 'Inserzione', 'Ricerca a pagamento',
      'Publicité', 'Annonce', 'Recherche payante', 'Référencement payant', 'Werbung', 'Anzeige', 'Anzeigen', 'Bezahlte Suche', 'Publicidad', 'Anuncio', 'Anuncios', 'Búsqueda de pago',
    ],
  },
  boughtList: {
    title: 'Bought list', meaning: 'A name of a list that was bought.',
    words: ['Bought list', 'Purchased list', 'List', 'Lead list', 'List purchase', 'Rented list', 'Data provider', 'Database', 'Lista acquistata', 'Lista', 'Elenco acquistato', 'Banca dati', 'Liste achetée', 'Fichier acheté', 'Base de données', 'Gekaufte Liste', 'Adressliste', 'Gekaufte Adressen', 'Lista comprada', 'Base de datos'],
  },
  coldCall: {
    title: 'Cold call', meaning: 'Nobody asked: we called.',
    words: [
      'Cold call', 'Cold calls', 'Cold calling', 'Cold outreach', 'Outbound', 'Prospecting', 'Telemarketing', 'Telesales', 'Door to door', 'Self generated', 'Chiamata a freddo', 'Telefonata a freddo', 'Prospezione', 'Appel à froid', 'Prospection', 'Prospection téléphonique', 'Démarchage',
      'Kaltakquise', 'Kaltanruf', 'Telefonakquise', 'Llamada en frío', 'Llamada fría', 'Prospección', 'Puerta fría',
    ],
  },
  lostOpportunity: {
    title: 'Lost opportunity', meaning: 'A deal that fell through before, taken up again.',
    words: ['Lost opportunity', 'Lost opportunities', 'Lost deal', 'Lost customer', 'Win-back', 'Reactivation', 'Recycled', 'Opportunità persa', 'Opportunità perse', 'Trattativa persa', 'Cliente perso', 'Opportunité perdue', 'Affaire perdue', 'Client perdu', 'Reconquête', 'Verlorene Opportunity', 'Verlorene Chance', 'Verlorener Kunde', 'Rückgewinnung', 'Oportunidad perdida', 'Cliente perdido', 'Recuperación'],
  },
} as const satisfies Record<string, TitledMeaning>;

export type SourceKind = keyof typeof sourceKinds;
