import type { LeadsWarning } from '../../../warnings/leads.js';
import type { Wording } from '../../../warnings/wording.js';
import { renamedSources } from '../../lead-kinds.js';
import { leadsPhrases } from '../leads.js';
import { andList, listed, shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { anyPast } from '../systems.js';
import { agreeing, countOf } from '../plurals.js';

/** Ids, or names, as one would ask for them. */
const keys = { id: 'gli id', name: 'i nomi' };

/** What a reader is told of leads. */
export const leadsNotes: Wording<LeadsWarning> = {
  'standing-untold': ({ count }) =>
    `Di ${countOf(count, 'prospetto', 'prospetti')} nulla dice se ${agreeing(count, 'è ancora aperto e quindi non è in elenco', 'sono ancora aperti e quindi non sono in elenco')}: esportare lo stato di ogni trattativa.`,
  'deals-by-name': () =>
    'Le trattative si riconoscono dal nome, perché non tutte e due le esportazioni hanno gli id: quella che ha cambiato nome risulta uscita ed entrata.',
  'deals-unrelated': ({ key, samples }) =>
    `Le esportazioni non hanno trattative in comune, quindi risultano tutte entrate o uscite: ${keys[key]} sono del tipo ${andList(samples.map((sample) => `«${sample}»`))}. Se il percorso è lo stesso, esportare da entrambe ${keys[key]} dello stesso tipo.`,
  'open-untold': ({ before, after }) =>
    `Nulla dice se ${countOf(before, 'trattativa', 'trattative')} della prima esportazione e ${grouped(after)} della seconda ${agreeing(before + after, 'sia aperta', 'siano aperte')}: non sono tra le trattative aperte, e risultano entrate e uscite senza esito noto. Esportare lo stato di ogni trattativa.`,
  'stage-age-untold': ({ count }) =>
    `Di ${countOf(count, 'prospetto aperto', 'prospetti aperti')} non si conoscono i giorni nella fase, oppure le acquisizioni che dicono quanto dura sono troppo poche: nessuno può dire se ${agreeing(count, 'è fermo', 'sono fermi')}. Esportare ${anyPast}.`,
  'first-contact-unknown': ({ activities }) =>
    `Il tempo al primo contatto manca: ${activities ? 'nessuna colonna dice quando un prospetto è entrato nel file' : 'non ci sono attività'}.`,
  'temperature-from-decision': ({ count }) =>
    `La temperatura di ${countOf(count, 'prospetto aperto', 'prospetti aperti')} si ricava dalla data della decisione, vista da --as-of; chi è già cliente o perso ha deciso, e sta a parte.`,
  'sources-merged': ({ merged }) => {
    const renamed = renamedSources(leadsPhrases.kinds, merged);
    return renamed.length === 0
      ? `${agreeing(merged.length, 'Fonte riconosciuta', 'Fonti riconosciute')} dal nome: ${listed(merged.map(({ spelling }) => spelling))}.`
      : `${countOf(renamed.length, 'grafia', 'grafie')} di una fonte ${agreeing(renamed.length, 'sta', 'stanno')} sotto un altro nome: ${shortList(
          renamed.map(({ spelling, as }) => `«${spelling}» sotto «${as}»`),
          5,
          'altre',
        )}.`;
  },
};
