import type { Voice } from '../../en/index.js';
import type { Named, Written } from '../../facts.js';
import { listed, orList, quoted } from '../lists.js';
import { didYouMean, didYouMeanThen } from '../near.js';
import { grouped } from '../numbers.js';

/** What is written to files that have one form. */
const written = {
  rejects: 'les lignes rejetées',
  page: 'une page',
  config: 'la configuration',
  schema: 'un schéma',
  query: 'une requête',
} satisfies Record<Written, string>;

/** That nothing has such a name. */
const unknown = {
  rep: 'aucun commercial ne porte ce nom',
  option: 'aucune option ne porte ce nom',
  input: 'aucune entrée ne porte ce nom',
  schema: 'aucun schéma ne porte ce nom',
  shell: 'aucun shell ne porte ce nom',
  'value or column': 'aucune valeur ni colonne ne porte ce nom',
} satisfies Record<Named, string>;

const possible = (known: readonly string[]): string => `Possibilités : ${listed(known)}.`;

/** What is said of the command line and the configuration. */
export const usageErrors = {
  unknownFlag: (flag, near) => ({
    message: `Impossible de lire la ligne de commande : option inconnue '${flag}'.`,
    hint: near.length === 0 ? 'Voir spanco --help.' : `Vouliez-vous dire ${orList(near)} ?`,
  }),
  /** @param flags of the option, as its help shows them */
  withoutValue: (flags) => ({
    message: `Impossible de lire la ligne de commande : il manque une valeur à l’option '${flags}'.`,
    hint: 'Voir spanco --help.',
  }),
  /** Anything else that is wrong with a command line. @param cause in English */
  commandLine: (cause) => ({
    message: `Impossible de lire la ligne de commande : ${cause}.`,
    hint: 'Voir spanco --help.',
  }),
  oneProspect: (extra) => ({
    message: `Impossible de prendre ${quoted(extra)} : un prospect à la fois.`,
    hint: 'Mettez entre guillemets un nom qui contient des espaces.',
  }),
  oneSchema: (extra) => ({
    message: `Impossible de prendre ${quoted(extra)} : un schéma à la fois.`,
  }),
  /** @param config the configuration that was read, null where none was */
  noInput: (folder, config) => ({
    message: `Rien à mesurer : aucun fichier n’est nommé, rien n’arrive par l’entrée standard, et ${
      config === null
        ? `il n’y a pas de spanco.config.json dans ${folder}`
        : `${config} dans ${folder} ne liste aucune source`
    }.`,
    hint: 'Nommez des fichiers ou un dossier, comme dans spanco deals.csv calls.csv ; envoyez un export par l’entrée standard ; ou allez dans le dossier de la configuration.',
  }),
  /** @param near the right value that is spelled most alike, where one is near */
  invalidOption: (flag, value, cause, near = null) => ({
    message: `Impossible d’utiliser ${flag} "${value}" : ${cause}.`,
    hint: near === null ? undefined : didYouMean(near),
  }),
  saidTwice: (flag, other) => ({
    message: `Impossible d’utiliser ${flag} avec ${other} : les deux disent la même chose.`,
    hint: 'Retirez l’une des deux.',
  }),
  givenTwice: (flag, first, second) => ({
    message: `Impossible d’utiliser ${flag} deux fois : une seule valeur est possible, et il y a ${quoted(first)} et ${quoted(second)}.`,
    hint: 'Retirez l’une des deux.',
  }),
  unknownCommand: (word, near) => ({
    message: `Impossible de lancer ${quoted(word)} : cette commande n’existe pas, ni ce fichier.`,
    hint: didYouMean(near, 'Voir spanco --help.'),
  }),
  commandNotFirst: (word, isFile) => ({
    message: `Impossible de lancer ${quoted(word)} : une commande vient avant ses fichiers et ses options.`,
    hint: isFile
      ? `Écrivez spanco ${word} en premier, ou ./${word} pour le fichier.`
      : `Écrivez spanco ${word} en premier.`,
  }),
  stdinTwice: () => ({
    message: 'Impossible de lire deux fois l’entrée standard : elle est nommée plusieurs fois.',
    hint: 'Écrivez "-" une seule fois ; mettez le tout dans un objet JSON {"prospects": […], "activities": […]}.',
  }),
  outputIsInput: (file) => ({
    message: `Impossible d’écrire ${file} : c’est l’un des fichiers lus.`,
    hint: 'Choisissez un autre nom pour --output ou --rejects.',
  }),
  notAFile: () => ({
    message:
      'L’entrée standard ne peut pas être une source : une configuration liste des fichiers.',
    hint: 'Enregistrez-la dans un fichier, et nommez celui-ci.',
  }),
  nothingToConfigure: (folder) => ({
    message: `Impossible de proposer une configuration dans ${folder} : aucun fichier n’est nommé.`,
    hint: 'Nommez des fichiers ou un dossier, comme dans spanco init deals.csv calls.csv.',
  }),
  configExists: (file) => ({
    message: `Impossible d’écrire ${file} : le fichier existe déjà.`,
    hint: 'Écrasez-le avec --force, choisissez un autre fichier avec -o, ou voyez la proposition avec -o -.',
  }),
  rejectsAmongData: () => ({
    message:
      'Impossible d’écrire les lignes rejetées dans le résultat : les deux vont à la sortie standard.',
    hint: 'Nommez un fichier avec --rejects ou avec --output.',
  }),
  formatTwice: (format) => ({
    message: `Impossible d’afficher à la fois ${format} et JSON.`,
    hint: 'Utilisez --format ou --json.',
  }),
  spreadsheetOnTerminal: () => ({
    message: 'Impossible d’afficher un classeur : un terminal montre du texte.',
    hint: 'Écrivez-le dans un fichier avec -o report.xlsx.',
  }),
  pageOnTerminal: () => ({
    message: 'Impossible d’afficher une page : un terminal montre du texte.',
    hint: 'Écrivez-la dans un fichier avec -o page.html.',
  }),
  noSuchFormat: (file, ending, known) => ({
    message: `Impossible d’écrire ${file} : rien ne s’écrit en ${quoted(ending)}.`,
    hint: `Utilisez l’une des extensions ${orList(known)}, ou dites avec --format ce qu’il doit contenir.`,
  }),
  onlyForm: (file, what, form, endings) => ({
    message: `Impossible d’écrire ${written[what]} dans ${file} : seul ${form} peut s’y écrire.`,
    hint: `Utilisez l’extension ${orList(endings)}, ou aucune.`,
  }),
  fileTwice: (file) => ({
    message: `Impossible de lire deux fois ${file} : ses lignes compteraient double.`,
    hint: 'Nommez chaque fichier une seule fois.',
  }),
  sameOutput: (file) => ({
    message: `Impossible d’écrire deux fois ${file} : --output et --rejects nomment le même fichier.`,
    hint: 'Choisissez deux noms.',
  }),
  unknownName: (option, what, value, near, known) => ({
    message: `Impossible d’utiliser ${option} "${value}" : ${unknown[what]}.`,
    hint: `${didYouMeanThen(near)}${possible(known)}`,
  }),
  unknownValue: (condition, field, near, known) => ({
    message: `Impossible d’utiliser --where "${condition}" : aucun prospect n’a cette valeur de ${field}.`,
    hint: `${didYouMeanThen(near)}${possible(known)}`,
  }),
  ambiguousRep: (value, matches) => ({
    message: `Impossible d’utiliser --rep "${value}" : plusieurs commerciaux y répondent : ${listed(matches)}.`,
    hint: 'Écrivez le nom en entier.',
  }),
  noSuchGroup: (condition, field, value, near, groups) => ({
    message: `Impossible de vérifier --fail-if "${condition}" : aucune ligne n’a ${field} ${quoted(value)}.`,
    hint: `${didYouMeanThen(near)}Lignes : ${listed(groups)}.`,
  }),
  invalidConfig: (file, cause) => ({
    message: `Impossible d’utiliser la configuration ${file} : ${cause}.`,
    hint: 'Voir spanco schema config.',
  }),
  configNotFound: (file, folder) => ({
    message: `Impossible d’utiliser la configuration ${file} : ce fichier n’existe pas dans ${folder}.`,
    hint: 'Vérifiez le chemin après --config, ou laissez spanco init en écrire une.',
  }),
  tooManyPeriods: (every, most) => ({
    message: `Impossible de montrer chaque période (${every}) de chaque groupe : il y a plus de ${grouped(most)} lignes.`,
    hint: 'Prenez un --every plus long, ou --since et --until ; --format csv accepte plus de lignes que JSON.',
  }),
} satisfies Voice['errors']['usage'];
