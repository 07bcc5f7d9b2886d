import type { Voice } from '../../en/index.js';
import { rowFaults } from '../faults/rows.js';
import { listed, quoted } from '../lists.js';
import { placeName } from '../places.js';
import { grouped } from '../numbers.js';

/** What is said of the prospect that is explained. */
export const explainErrors: Voice['errors']['explain'] = {
  noProspect: (line) => ({
    message: 'Nichts zu erklären: Es ist kein Interessent genannt.',
    hint: `Schreiben Sie seine ID oder seinen Namen, etwa ${line ?? 'spanco explain 18273645 -p deals.csv'}.`,
  }),
  ambiguousProspect: (name, ids) => ({
    message: `${quoted(name)} nicht eindeutig: ${grouped(ids.length)} Interessenten heißen so.`,
    hint: ids.some((id) => id !== '')
      ? `Schreiben Sie die ID des gemeinten: ${listed(ids, 8)}.`
      : 'Die Interessenten haben keine IDs; nennen Sie mit --column prospects.id="…" die Spalte, die sie unterscheidet.',
  }),
  noSuchProspect: (wanted, rows, sample) => ({
    message:
      rows.length === 0
        ? `${quoted(wanted)} nicht gefunden: Kein Interessent hat diese ID oder diesen Namen.`
        : `${quoted(wanted)} nicht zu erklären: Keine Zeile dazu ist verwendbar. ${rows
            .slice(0, 3)
            .map(({ place, detail }) => `${placeName(place)}: ${detail ?? rowFaults.notUsed()}`)
            .join('; ')}.`,
    hint: sample === null ? 'Prüfen Sie die Datei.' : `IDs sehen aus wie ${quoted(sample)}.`,
  }),
};
