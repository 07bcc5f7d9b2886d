import { examples } from '../examples.js';
import type { Voice } from '../../en/index.js';
import type { InputRole } from '../../roles.js';
import { columnArgument } from '../../column-argument.js';
import { columnFaults } from '../faults/columns.js';
import { listed, quoted } from '../lists.js';
import { didYouMeanThen } from '../near.js';
import { fileFirst, fileName, placeName } from '../places.js';
import { grouped } from '../numbers.js';
import { agreeing } from '../plurals.js';
import { roleWords, theRole } from '../roles.js';

/** What the rows of a role are called. */
const rowsOf = { activities: 'activités', history: 'changements d’étape' };

const reading = (file: string, role: InputRole): string =>
  `Impossible de lire ${theRole(role)} dans ${fileName(file)}`;

const columnsFound = (found: readonly string[]): string =>
  `Colonnes trouvées : ${listed(found, 40)}.`;

/** What is said of columns and the meaning of cells. */
export const columnsErrors = {
  missingColumn: (file, role, field, found, what = columnFaults.none(field), proposed = []) => ({
    message: `${reading(file, role)} : ${what}. ${columnsFound(found)}`,
    hint:
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence} : ${argument}`).join(' ; ') + '.'
        : `Indiquez-la avec --column ${role}.${field}="…", ou dans spanco.config.json sous columns.${role}.${field}.${field === 'stage' ? ` ${columnFaults.exportProgress()}` : ''}`,
  }),
  ambiguousColumn: (file, role, field, candidates) => ({
    message: `${reading(file, role)} : plusieurs colonnes peuvent être le champ ${field} : ${listed(candidates)}.`,
    hint:
      new Set(candidates).size < candidates.length
        ? 'Renommez l’une des deux colonnes du même nom.'
        : `Indiquez laquelle avec ${candidates.map((header) => columnArgument(role, field, header)).join(' ou ')}, ou dans spanco.config.json sous columns.${role}.${field}.`,
  }),
  columnNotThere: (file, role, field, header, found, near) => ({
    message: `Impossible de prendre la colonne ${quoted(header)} pour ${role}.${field} : ${fileName(file)} n’a pas cette colonne. ${columnsFound(found)}`,
    hint: `${didYouMeanThen(near)}Corrigez --column ou spanco.config.json.`,
  }),
  unknownKind: (file, found, { proposed, counts, users, activities, stage }) => ({
    message: `Impossible de mesurer ${fileName(file)} : aucune colonne n’est connue pour dire jusqu’où chacun est allé (une étape, un statut, le jour d’un jalon), ni ce qui a été fait pour qui. ${columnsFound(found)}`,
    hint: [
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence} : ${argument}`).join(' ; ') + '.'
        : `Exportez l’étape ou le statut de chacun, ou leurs activités en plus. Si une colonne le dit sous un autre nom : ${stage}, ou pour des activités ${activities}.`,
      ...(counts === null
        ? []
        : [`Des comptages, une ligne par commercial, se lisent avec ${counts}.`]),
      ...(users === null
        ? []
        : [`Une liste d’utilisateurs se lit avec ${users}, à côté de l’export de leurs ventes.`]),
    ].join(' '),
  }),
  sumsByMonth: (file, months) => ({
    message: `Impossible de mesurer ${fileName(file)} : ses colonnes sont des mois (${listed(months, 3)}) ; il contient des sommes, et aucun prospect.`,
    hint: 'Exportez les lignes qui sont derrière : une par prospect, avec son étape et ses jours.',
  }),
  taskList: (file, column, argument, requests) => ({
    message: `${fileFirst(file)} : ses lignes sont des tâches (${quoted(column)}) et aucune colonne ne nomme le prospect concerné, rien à compter.`,
    hint: `Nommez cette colonne avec ${argument}, ou exportez les affaires.${requests === null ? '' : ` Si ce sont des demandes d’aide, service les lit avec ${requests}.`}`,
  }),
  noHeader: (file, first) => ({
    message: `${fileFirst(file)} : impossible à lire, la première ligne semble être un enregistrement, et non les noms des colonnes. ${columnsFound(first)}`,
    hint: `Exportez avec les noms des colonnes, ou écrivez-les sur une ligne au-dessus, par exemple ${examples.header}.`,
  }),
  ambiguousDates: (role, header, sample, other, place) => ({
    message:
      other === null
        ? `Impossible de lire les dates de la colonne ${quoted(header)} (${roleWords[role]}) : chaque valeur, par exemple ${quoted(sample)} dans ${place}, peut être jour/mois ou mois/jour.`
        : `Impossible de lire les dates de la colonne ${quoted(header)} (${roleWords[role]}) : ${quoted(sample)} dans ${place} est jour/mois, mais ${quoted(other)} est mois/jour.`,
    hint:
      other === null
        ? 'Indiquez l’ordre avec --date-format dmy ou --date-format mdy.'
        : 'Indiquez l’ordre avec --date-format dmy ou --date-format mdy ; les lignes qui ne suivent pas sont alors rejetées et comptées.',
  }),
  unreadableColumn: (what, header, sample, place) => ({
    message: `Impossible de lire les ${what === 'dates' ? 'dates' : 'montants'} de la colonne ${quoted(header)} : aucune de ses cellules n’est ${what === 'dates' ? 'un jour' : 'un nombre'}, par exemple ${quoted(sample)} dans ${placeName(place)}.`,
    hint:
      what === 'dates'
        ? 'Indiquez comment les dates sont écrites avec --date-format, ou quelle colonne les contient avec --column.'
        : 'Indiquez avec --column quelle colonne contient les montants.',
  }),
  twoDigitYear: (place, text) => ({
    message: `Impossible de lire la date dans ${placeName(place)} : ${quoted(text)} a une année à deux chiffres, ses parties peuvent être dans n’importe quel ordre.`,
    hint: 'Indiquez l’ordre avec --date-format dmy, mdy ou ymd.',
  }),
  ambiguousAmounts: (header, sample, place, { comma, point }) => ({
    message: `Impossible de lire les montants de la colonne ${quoted(header)} : ${quoted(sample)} dans ${place} peut être des milliers ou des décimales, et aucune autre valeur ne tranche.`,
    hint: `Indiquez-le avec --decimal comma ou --decimal point. C’est ${comma.replace('.', ',')} avec le premier, ${point.replace('.', ',')} avec le second.`,
  }),
  noMatches: (role, rows, unmatched, sample, prospectSample, remedy) => ({
    message: `Impossible de rattacher les ${rowsOf[role]} aux prospects : ${grouped(unmatched)} sur ${grouped(rows)} ${agreeing(unmatched, 'nomme', 'nomment')} un prospect absent du fichier. On y trouve ${quoted(sample)}, alors que les identifiants du fichier des prospects ressemblent à ${quoted(prospectSample)}.`,
    hint:
      remedy === 'whole-ids'
        ? columnFaults.wholeIds()
        : remedy === null
          ? `Indiquez les colonnes des identifiants avec --column prospects.id="…" et --column ${role}.prospect="…".`
          : `Le rattachement marcherait par ${remedy === 'email' ? 'adresse e-mail' : 'nom'} : utilisez --join ${remedy}.`,
  }),
  strictReject: (place, sentence) => ({
    message: `Impossible d’utiliser ${placeName(place)} : ${sentence} (--strict).`,
    hint: 'Corrigez la ligne, ou retirez --strict pour la compter et continuer.',
  }),
  needsField: (option, field, why) => ({
    message: `Impossible d’utiliser ${option} : ${why}.`,
    hint: `Nommez la colonne avec --column ${field}="…".`,
  }),
  /** @param near a field or column of such a name, the same one where it is a field that no column is */
  noSuchColumn: (option, name, found, near) => ({
    message:
      near === name
        ? `Impossible d’utiliser ${option ?? 'la colonne'} ${quoted(name)} : aucune colonne du fichier des prospects n’y correspond.`
        : `Impossible d’utiliser ${option ?? 'la colonne'} ${quoted(name)} : ce n’est ni un champ de prospect ni une colonne du fichier des prospects.`,
    hint:
      found.length === 0
        ? 'Il n’y a pas de fichier de prospects ; seules des activités sont données.'
        : `${near === name ? `Nommez-la avec --column prospects.${name}="…". ` : didYouMeanThen(near)}${columnsFound(found)}`,
  }),
  nothingUsable: (files, reasons) => ({
    message: `Impossible de mesurer ${files.map(fileName).join(', ')} : aucune ligne utilisable (${reasons}).`,
    hint: 'Lancez spanco check dessus, et écrivez les lignes avec --rejects.',
  }),
  tooManyGroups: (by, most) => ({
    message: `Impossible de grouper par ${by.join(', ')} : il y a plus de ${grouped(most)} groupes.`,
    hint: 'Groupez par une colonne que plusieurs prospects partagent.',
  }),
} satisfies Voice['errors']['columns'];
