import type { Voice } from '../../en/index.js';
import { rowFaults } from '../faults/rows.js';
import { listed, quoted } from '../lists.js';
import { placeName } from '../places.js';
import { capital } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What is said of the prospect that is explained. */
export const explainErrors: Voice['errors']['explain'] = {
  noProspect: (line) => ({
    message: 'No se puede explicar: no se nombró ningún prospecto.',
    hint: `Escribe su id o su nombre, como en ${line ?? 'spanco explain 18273645 -p oportunidades.csv'}.`,
  }),
  ambiguousProspect: (name, ids) => ({
    message: `No se puede explicar ${quoted(name)}: ${grouped(ids.length)} prospectos se llaman así.`,
    hint: ids.some((id) => id !== '')
      ? `Escribe el id de uno: ${listed(ids, 8)}.`
      : 'Los prospectos no tienen id; nombra la columna que los distingue con --column prospects.id="…".',
  }),
  noSuchProspect: (wanted, rows, sample) => ({
    message:
      rows.length === 0
        ? `No se puede explicar ${quoted(wanted)}: ningún prospecto tiene ese id o nombre.`
        : `No se puede explicar ${quoted(wanted)}: no se pudo usar ninguna de sus filas. ${capital(
            rows
              .slice(0, 3)
              .map(({ place, detail }) => `${placeName(place)}: ${detail ?? rowFaults.notUsed()}`)
              .join('; '),
          )}.`,
    hint:
      sample === null ? 'Comprueba el archivo.' : `Los ids tienen la forma de ${quoted(sample)}.`,
  }),
};
