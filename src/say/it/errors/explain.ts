import type { Voice } from '../../en/index.js';
import { rowFaults } from '../faults/rows.js';
import { listed } from '../lists.js';
import { placeName } from '../places.js';
import { grouped } from '../numbers.js';

/** What is said of the prospect that is explained. */
export const explainErrors = {
  noProspect: (line) => ({
    message: 'Impossibile spiegare: non è stato indicato nessun prospetto.',
    hint: `Scriverne l’id o il nome, come in ${line ?? 'spanco explain 18273645 -p deals.csv'}.`,
  }),
  ambiguousProspect: (name, ids) => ({
    message: `Impossibile spiegare «${name}»: ${grouped(ids.length)} prospetti si chiamano così.`,
    hint: ids.some((id) => id !== '')
      ? `Scrivere l’id di uno: ${listed(ids, 8)}.`
      : 'I prospetti non hanno id; indicare la colonna che li distingue con --column prospects.id="…".',
  }),
  noSuchProspect: (wanted, rows, sample) => ({
    message:
      rows.length === 0
        ? `Impossibile spiegare «${wanted}»: nessun prospetto ha questo id o questo nome.`
        : `Impossibile spiegare «${wanted}»: nessuna delle sue righe è utilizzabile. ${rows
            .slice(0, 3)
            .map(({ place, detail }) => `${placeName(place)}: ${detail ?? rowFaults.notUsed()}`)
            .join('; ')}.`,
    hint: sample === null ? 'Controllare il file.' : `Gli id sono del tipo «${sample}».`,
  }),
} satisfies Voice['errors']['explain'];
