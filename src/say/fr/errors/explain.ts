import type { Voice } from '../../en/index.js';
import { rowFaults } from '../faults/rows.js';
import { listed, quoted } from '../lists.js';
import { placeName } from '../places.js';
import { capital } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What is said of the prospect that is explained. */
export const explainErrors = {
  noProspect: (line) => ({
    message: 'Rien à expliquer : aucun prospect n’est nommé.',
    hint: `Écrivez son identifiant ou son nom, comme dans ${line ?? 'spanco explain 18273645 -p deals.csv'}.`,
  }),
  ambiguousProspect: (name, ids) => ({
    message: `Impossible d’expliquer ${quoted(name)} : ${grouped(ids.length)} prospects s’appellent ainsi.`,
    hint: ids.some((id) => id !== '')
      ? `Écrivez l’identifiant de l’un d’eux : ${listed(ids, 8)}.`
      : 'Les prospects n’ont pas d’identifiant ; nommez la colonne qui les distingue avec --column prospects.id="…".',
  }),
  /** @param rows that speak of it, none of which could be used */
  noSuchProspect: (wanted, rows, sample) => ({
    message:
      rows.length === 0
        ? `Impossible d’expliquer ${quoted(wanted)} : aucun prospect n’a cet identifiant ou ce nom.`
        : `Impossible d’expliquer ${quoted(wanted)} : aucune de ses lignes n’est utilisable. ${rows
            .slice(0, 3)
            .map(
              ({ place, detail }) =>
                `${capital(placeName(place))} : ${detail ?? rowFaults.notUsed()}`,
            )
            .join(' ; ')}.`,
    hint:
      sample === null
        ? 'Vérifiez le fichier.'
        : `Les identifiants ressemblent à ${quoted(sample)}.`,
  }),
} satisfies Voice['errors']['explain'];
