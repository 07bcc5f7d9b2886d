/** Words that are spelled almost like one of the vocabulary, and mean something else: no misspellings of it. */
// prettier-ignore
export const nearMisses = [
  'Contact', 'Contacts', 'Contract', 'Contracts', 'Contracted', 'Contracting', 'Contractor', 'Contractee', 'Contract sent', 'Confirm', 'Confirms', 'Connect', 'Connects', 'Connector', 'Connecting', 'Convert', 'Converts', 'Converter', 'Convertible', 'Conversion', 'Concerted', 'Closure', 'Cloning', 'Compete', 'Competed', 'Complain', 'Compliant', 'Complainant', 'Courier', 'Decline', 'Develop', 'Developer', 'Developed', 'Discover', 'Discovered', 'Analyst', 'Analysts', 'Assign', 'Assent', 'Invite', 'Invited', 'Postpone', 'Prospected', 'Prospector', 'Processed', 'Presenter', 'Planted', 'Panned', 'Realised', 'Remainder', 'Replies', 'Termination', 'Tenders', 'Uncorked', 'Waiving', 'Wanting', 'Working', 'Appeal', 'Appeals', 'Scheduler', 'Schedules', 'Proposer', 'Proposed', 'Preposition', 'Reschedule', 'Visitor', 'Answers',
  'Invitato', 'Invitata', 'Mandato', 'Mandata', 'Marcato', 'Marcata', 'Manciata', 'Contrasto', 'Conversione', 'Sposato', 'Sposata', 'Conforme', 'Preposta', 'Segretaria', 'Riposto', 'Annuale', 'Contesto', 'Concesso', 'Consegno',
  'Contracté', 'Contractée', 'Convertible', 'Forme', 'Formé', 'Formée', 'Fermer', 'Achetée', 'Acheté', 'Entraînement', 'Développeur', 'Coursier', 'Devoir',
  'Contexto', 'Contesta', 'Convertir', 'Prestación', 'Cancelar', 'Alerta', 'Contrasto', 'Conformada', 'Envidada', 'Cotizar', 'Modelo',
] as const;
