import type { Voice } from '../../en/index.js';
import { outcomes } from '../../../method/milestones.js';
import { listed, quoted } from '../lists.js';
import { fileName, placeName } from '../places.js';

/** What is said of tables of counts. */
export const countsErrors = {
  countsColumn: (file, cause, found) => ({
    message: `Impossible de lire les comptages dans ${fileName(file)} : ${cause}. Colonnes trouvées : ${listed(found, 40)}.`,
    hint: `Nommez les colonnes rep, ${outcomes.join(', ')} ; revenue et goal peuvent s’y ajouter.`,
  }),
  shownReport: (file) => ({
    message: `${fileName(file)} : comptages illisibles, c’est un rapport à lire, avec des taux à la place des comptages.`,
    hint: 'Écrivez-le avec spanco report -o report.csv ou -o report.json, que --counts lit.',
  }),
  countsRow: (place, column, text, cause) => ({
    message: `Impossible de lire ${column} dans ${placeName(place)} : ${text === '' ? 'la cellule est vide' : `${quoted(text)} est inutilisable`} ; ${cause}.`,
    hint: 'Corrigez la cellule, ou laissez-la vide si le nombre n’est pas connu.',
  }),
  /** @param cause with the text of the cell, as a cell that is no amount has it */
  countsMoney: (place, column, cause) => ({
    message: `Impossible de lire ${column} dans ${placeName(place)} : ${cause}.`,
    hint: 'Corrigez la cellule, ou laissez-la vide si le nombre n’est pas connu.',
  }),
  repeatedRep: (place, rep) => ({
    message: `Impossible d’utiliser ${placeName(place)} : ${quoted(rep)} a déjà une ligne.`,
    hint: 'Les comptages ont une ligne par commercial : additionnez les nombres.',
  }),
  countsWithExport: () => ({
    message:
      'Impossible de lire ensemble des comptages et des exports : --counts remplace -p et -a.',
    hint: 'Utilisez l’un ou l’autre.',
  }),
  needsExport: (flag) => ({
    message: `Impossible d’utiliser ${flag} avec --counts : cette option interroge des prospects ou des lignes que des comptages n’ont pas.`,
    hint: 'Lisez l’export lui-même avec -p et -a.',
  }),
  commandNeedsExport: (command) => ({
    message: `Impossible de lancer ${command} avec --counts : cette commande interroge des prospects et des activités que des comptages n’ont pas.`,
    hint: 'Lisez l’export lui-même avec -p et -a.',
  }),
  countsReject: (place, sentence) => ({
    message: `Impossible d’utiliser ${placeName(place)} : ${sentence}.`,
    hint: 'Corrigez la ligne : des nombres comptés ailleurs ne se réparent pas ici.',
  }),
} satisfies Voice['errors']['counts'];
