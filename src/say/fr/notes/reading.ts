import type { GuessedBy, ReadingWarning, WordColumn } from '../../../warnings/reading.js';
import { hasTimes, taughtWord, wordKeys } from '../../mends.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed, quoted, shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { agreeing, countOf } from '../plurals.js';
import { rowFaults } from '../faults/rows.js';
import { fileFirst, fileName, ofFile } from '../places.js';
import { wordsListed } from './words.js';

const nothing = 'qui ne prouve rien';
const group = 'groupe à part';

/** Columns of words with a meaning: how an unknown one is called, and what it does. */
const wordColumns = {
  type: { name: 'au type inconnu', does: nothing },
  outcome: { name: 'au résultat inconnu', does: nothing },
  'stage or status': {
    name: 'à l’étape ou au statut inconnu',
    does: 'qui ne prouve rien : sa place est une supposition tant que la configuration ne la dit pas',
  },
  'case status': { name: 'au statut de demande inconnu', does: nothing },
  temperature: { name: 'à la température inconnue', does: group },
  qualification: { name: 'à la qualification inconnue', does: group },
} as const satisfies Record<WordColumn, object>;

/** What tells where a stage of an unknown name stands. */
const guessedBy: Readonly<Record<GuessedBy, string>> = {
  flags: 'd’après l’issue de ses affaires',
  number: 'd’après le numéro ou la lettre de son nom',
  chance: 'd’après sa probabilité',
  changes: 'd’après les changements d’étape',
};

const dayOrder = (order: string): string => (order === 'dmy' ? 'jour/mois' : 'mois/jour');

const unitOfTimes =
  ' Un délai de résolution doit dire son unité, dans l’en-tête (resolution_hours) ou dans chaque cellule (3 h).';

/** What a reader is told of what was read. */
export const readingNotes: Wording<ReadingWarning> = {
  'rows-rejected': ({ count, of: all, reasons }) =>
    `${grouped(count)} sur ${countOf(all, 'ligne')} ${agreeing(count, 'est inutilisable', 'sont inutilisables')} : ${reasons.map(([reason, of]) => `${rowFaults.reasons[reason]} (${grouped(of)})`).join(' ; ')}. À voir avec --rejects <fichier>.`,
  'rows-short': ({ file, count, of, example }) =>
    `${grouped(count)} sur ${countOf(of, 'ligne')} ${ofFile(file)} ${agreeing(count, 'a', 'ont')} moins de cellules que l’en-tête, des colonnes ont pu se décaler : ${example}.`,
  'values-unread': ({ fields }) => {
    const all = fields.map(
      ({ field, count, example }) => `${field} (${grouped(count)}) : ${example}`,
    );
    return `Les cellules illisibles comptent comme inconnues : ${all.join(' ; ')}. À voir avec --rejects <fichier>.`;
  },
  'unknown-words': ({ column, count, words }) => {
    const { name, does } = wordColumns[column];
    return `${countOf(count, 'ligne')} ${name}, ${does} : ${wordsListed(words)}. Expliquez ces mots dans spanco.config.json sous words.${wordKeys[column]}.`;
  },
  'stages-guessed': ({ stages }) => {
    const each = stages.map(
      ({ name, kind, by }) => `${quoted(name)} prise pour ${kind}, ${guessedBy[by]}`,
    );
    return `La place des étapes au nom inconnu est une supposition tant qu’elle ne figure pas dans spanco.config.json, sous stages ou words.stages : ${each.join(' ; ')}.`;
  },
  'columns-repeated': ({ file, columns }) =>
    `${fileFirst(file)} a plusieurs colonnes ${listed(columns)} ; la première est lue, sauf si --column en nomme une autre.`,
  'stage-dates-unknown': ({ file, columns }) =>
    `${fileFirst(file)} date des étapes inconnues : ${listed(columns, 5)}.`,
  'days-undecided': ({ file, column, argument }) =>
    `${quoted(column)} ${ofFile(file)} peut contenir des rendez-vous ou des échéances, et n’est pas lue. Si ce sont des rendez-vous : ${argument}`,
  'currencies-undecided': ({ columns }) => {
    const each = columns.map(
      ({ files, column, argument }) =>
        `${quoted(column)} (${shortList(files.map(fileName), 3)}) : ${argument}`,
    );
    return `Les montants qui ne nomment aucune devise sont additionnés comme s’ils étaient tous de la même, mais une colonne voisine contient des devises. Si ce sont celles des montants : ${each.join(' ; ')}`;
  },
  'amounts-gross': ({ columns }) => {
    const each = columns.map(({ file, column }) => `${quoted(column)} de ${fileName(file)}`);
    return `Les montants sont ceux de ${shortList(each, 3)}, bruts comme le dit leur nom : taxes ou déductions y sont comprises.`;
  },
  'pages-missing': ({ files }) =>
    `${shortList(files.map(fileFirst), 5)} : ${files.length === 1 ? 'c’est une seule page d’une réponse qui en compte d’autres' : 'ce sont des pages isolées de réponses qui en comptent d’autres'} ; seuls ces enregistrements sont comptés ici. Téléchargez toutes les pages et indiquez-les ensemble.`,
  'dates-by-system': ({ column, order }) =>
    `Les dates de ${quoted(column)} peuvent être jour/mois ou mois/jour ; lues en ${dayOrder(order)}, comme le système les écrit, sauf indication de --date-format.`,
  'days-far': ({ fields }) => {
    const where = fields.map(
      ({ columns, count, example }) =>
        `${listed(columns)} (${grouped(count)}, par exemple ${example})`,
    );
    return `Les dates trop éloignées de toutes les autres comptent comme inconnues, et ne font pas de période : ${where.join(' ; ')}.`;
  },
  'formulas-unworked': ({ sheets }) => {
    const each = sheets.map(
      ({ file, columns, count }) => `${listed(columns, 5)} ${ofFile(file)} (${grouped(count)})`,
    );
    return `Les formules jamais calculées comptent comme inconnues : ${shortList(each, 5)}. Ouvrez le classeur dans Excel ou LibreOffice et enregistrez-le : elles sont alors calculées.`;
  },
  'damaged-text': ({ files }) =>
    `Des caractères sont abîmés dans ${listed(files, 5)} : certains octets ne sont pas de l’encodage de lecture.`,
  'currencies-unknown': ({ words }) => {
    const each = words.map(({ word, count }) => `${quoted(word)} (${grouped(count)})`);
    return `Ce qui n’est pas une devise compte pour aucune : ${shortList(each, 5)}. Les montants voisins sont totalisés à part, sauf s’ils en nomment une eux-mêmes.`;
  },
  'cells-unread': ({ fields }) =>
    `Les cellules illisibles comptent comme vides : ${fields.map(({ field, count }) => `${field} (${grouped(count)})`).join(', ')}. Dates et montants sont lus selon --date-format et --decimal.${hasTimes(fields) ? unitOfTimes : ''}`,
};

/** What would mend it. */
export const readingMends = {
  'unknown-words': (warning) =>
    taughtWord(warning) ??
    `dites ce qu’ils signifient dans spanco.config.json, sous words.${wordKeys[warning.column]}`,
  'stage-dates-unknown': () =>
    'énumérez vos étapes dans leur ordre dans spanco.config.json, sous stages',
} satisfies Mends<ReadingWarning>;
