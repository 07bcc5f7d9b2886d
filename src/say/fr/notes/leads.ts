import type { LeadsWarning } from '../../../warnings/leads.js';
import type { Wording } from '../../../warnings/wording.js';
import { renamedSources } from '../../lead-kinds.js';
import { leadsPhrases } from '../leads.js';
import { listed, quoted, shortList } from '../lists.js';
import { anyPast } from '../systems.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What a reader is told of leads. */
export const leadsNotes: Wording<LeadsWarning> = {
  'standing-untold': ({ count }) =>
    `Pour ${countOf(count, 'prospect')}, rien ne dit si l’affaire est encore en cours : ${agreeing(count, 'il n’est pas listé', 'ils ne sont pas listés')}. Exportez le statut de chaque affaire.`,
  'deals-by-name': () =>
    'Les affaires sont reconnues à leur nom, faute d’identifiants dans les deux exports : une affaire renommée disparaît et en fait entrer une autre.',
  'deals-unrelated': ({ key, samples }) => {
    const [each, every] =
      key === 'id' ? ['identifiants', 'les mêmes identifiants'] : ['noms', 'les mêmes noms'];
    return `Les exports n’ont aucune affaire en commun, toutes sont donc entrées ou disparues : exemples ${key === 'id' ? 'd’' : 'de '}${each} ${samples.map(quoted).join(' et ')}. S’ils viennent du même pipeline, exportez ${every} des deux côtés.`;
  },
  'open-untold': ({ before, after }) =>
    `Rien ne dit si ${countOf(before, 'affaire')} du premier export et ${grouped(after)} du second sont en cours : elles ne sont pas parmi les affaires en cours, et entrent et sortent comme indéterminées. Exportez le statut de chaque affaire.`,
  'stage-age-untold': ({ count }) =>
    `Pour ${countOf(count, 'prospect')} en cours, les jours passés à l’étape sont inconnus, ou trop peu de ventes disent combien elle dure : personne ne peut dire ${agreeing(count, 's’il est bloqué', 's’ils sont bloqués')}. Exportez ${anyPast}.`,
  'first-contact-unknown': ({ activities }) =>
    `Le délai du premier contact est laissé de côté : ${activities ? 'aucune colonne ne dit quand un prospect est entré au fichier' : 'il n’y a pas d’activités'}.`,
  'temperature-from-decision': ({ count }) =>
    `La température de ${countOf(count, 'prospect')} en cours se déduit du jour de la décision, au jour de --as-of ; qui est gagné ou perdu a décidé, et figure à part.`,
  'sources-merged': ({ merged }) => {
    const renamed = renamedSources(leadsPhrases.kinds, merged);
    return renamed.length === 0
      ? `${agreeing(merged.length, 'Source reconnue', 'Sources reconnues')} à ${agreeing(merged.length, 'son', 'leur')} nom : ${listed(merged.map(({ spelling }) => spelling))}.`
      : `${countOf(renamed.length, 'orthographe')} d’une source ${agreeing(renamed.length, 'rangée', 'rangées')} sous un autre nom : ${shortList(
          renamed.map(({ spelling, as }) => `${quoted(spelling)} sous ${quoted(as)}`),
          5,
        )}.`;
  },
};
