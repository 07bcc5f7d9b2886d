import { outcomes } from '../../../method/milestones.js';
import type { Voice } from '../../en/index.js';
import { listed, quoted } from '../lists.js';
import { fileName, placeName } from '../places.js';

const leaveEmpty =
  'Berichtigen Sie die Zelle, oder lassen Sie sie leer, wenn die Zahl nicht bekannt ist.';

const readExport = 'Lesen Sie den Export selbst mit -p und -a.';

/** What is said of tables of counts. */
export const countsErrors: Voice['errors']['counts'] = {
  countsColumn: (file, cause, found) => ({
    message: `Zählwerte nicht lesbar aus ${fileName(file)}: ${cause}. Gefundene Spalten: ${listed(found, 40)}.`,
    hint: `Nennen Sie die Spalten rep, ${outcomes.join(', ')}; revenue und goal dürfen daneben stehen.`,
  }),
  shownReport: (file) => ({
    message: `Aus ${fileName(file)} lassen sich keine Zählwerte lesen: Es ist ein Bericht zum Ansehen, mit Quoten statt Zählwerten.`,
    hint: 'Schreiben Sie ihn mit spanco report -o report.csv oder -o report.json; das liest --counts.',
  }),
  countsRow: (place, column, text, cause) => ({
    message: `${column} nicht lesbar (${placeName(place)}): ${text === '' ? 'die Zelle ist leer' : `${quoted(text)} ist nicht verwendbar`}; ${cause}.`,
    hint: leaveEmpty,
  }),
  countsMoney: (place, column, cause) => ({
    message: `${column} nicht lesbar (${placeName(place)}): ${cause}.`,
    hint: leaveEmpty,
  }),
  repeatedRep: (place, rep) => ({
    message: `${placeName(place)} nicht verwendbar: für ${quoted(rep)} gibt es schon eine Zeile.`,
    hint: 'Zählwerte haben je Verkäufer eine Zeile: Zählen Sie die Zahlen zusammen.',
  }),
  countsWithExport: () => ({
    message:
      'Zählwerte und Exporte nicht zusammen lesbar: --counts steht an der Stelle von -p und -a.',
    hint: 'Verwenden Sie das eine oder das andere.',
  }),
  needsExport: (flag) => ({
    message: `${flag} geht nicht mit --counts: gefragt ist nach Interessenten oder Zeilen, die Zählwerte nicht haben.`,
    hint: readExport,
  }),
  commandNeedsExport: (command) => ({
    message: `${command} geht nicht mit --counts: gefragt ist nach Interessenten und Aktivitäten, die Zählwerte nicht haben.`,
    hint: readExport,
  }),
  countsReject: (place, sentence) => ({
    message: `${placeName(place)} nicht verwendbar: ${sentence}.`,
    hint: 'Berichtigen Sie die Zeile: anderswo gezählte Zahlen werden hier nicht verbessert.',
  }),
};
