import type { Voice } from '../../en/index.js';
import type { Named, Written } from '../../facts.js';
import { listed, orList } from '../lists.js';
import { grouped } from '../numbers.js';

/** `Forse si intendeva …?`, where something is near. */
const nearest = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `Forse si intendeva «${near}»?`;

/** What is written to files that have one form. */
const written = {
  rejects: 'le righe scartate',
  page: 'una pagina',
  config: 'la configurazione',
  schema: 'uno schema',
  query: 'una query',
} satisfies Record<Written, string>;

/** What has a name, where there is none of it. */
const noneNamed = {
  rep: 'nessun venditore ha',
  option: 'nessuna opzione ha',
  input: 'nessun input ha',
  schema: 'nessuno schema ha',
  shell: 'nessuna shell ha',
  'value or column': 'nessun valore e nessuna colonna ha',
} satisfies Record<Named, string>;

/** The nearest, and all there are. */
const choices = (near: string | null, known: readonly string[]): string =>
  `${nearest(near, '')} Valori possibili: ${listed(known)}.`.trim();

/** What is said of the command line and the configuration. */
export const usageErrors = {
  unknownFlag: (flag, near) => ({
    message: `Impossibile leggere la riga di comando: opzione sconosciuta '${flag}'.`,
    hint:
      near.length === 0
        ? 'Si veda spanco --help.'
        : `Forse si intendeva ${near.length === 1 ? '' : 'una tra '}${near.join(', ')}?`,
  }),
  withoutValue: (flags) => ({
    message: `Impossibile leggere la riga di comando: all’opzione '${flags}' manca il valore.`,
    hint: 'Si veda spanco --help.',
  }),
  commandLine: (cause) => ({
    message: `Impossibile leggere la riga di comando: ${cause}.`,
    hint: 'Si veda spanco --help.',
  }),
  oneProspect: (extra) => ({
    message: `Impossibile usare «${extra}»: un prospetto alla volta.`,
    hint: 'Mettere tra virgolette un nome con spazi.',
  }),
  oneSchema: (extra) => ({
    message: `Impossibile usare «${extra}»: uno schema alla volta.`,
  }),
  noInput: (folder, config) => ({
    message: `Impossibile rispondere: nessun file è stato indicato, nulla arriva da una pipe, e ${
      config === null
        ? `in ${folder} non c’è spanco.config.json`
        : `${config} in ${folder} non elenca fonti`
    }.`,
    hint: 'Indicare file o una cartella, come in spanco deals.csv calls.csv; passare un’esportazione con una pipe; o spostarsi nella cartella della configurazione.',
  }),
  invalidOption: (flag, value, cause, near: string | null = null) => ({
    message: `Impossibile usare ${flag} «${value}»: ${cause}.`,
    hint: near === null ? undefined : nearest(near, ''),
  }),
  saidTwice: (flag, other) => ({
    message: `Impossibile usare ${flag} insieme a ${other}: dicono la stessa cosa.`,
    hint: 'Togliere uno dei due.',
  }),
  givenTwice: (flag, first, second) => ({
    message: `Impossibile usare ${flag} due volte: ha un solo valore, e ci sono «${first}» e «${second}».`,
    hint: 'Togliere uno dei due.',
  }),
  unknownCommand: (word, near) => ({
    message: `Impossibile eseguire «${word}»: non esiste né un comando né un file con questo nome.`,
    hint: nearest(near, 'Si veda spanco --help.'),
  }),
  commandNotFirst: (word, isFile) => ({
    message: `Impossibile eseguire «${word}»: un comando viene prima dei suoi file e delle sue opzioni.`,
    hint: isFile
      ? `Scrivere prima spanco ${word}, o ./${word} se è il file.`
      : `Scrivere prima spanco ${word}.`,
  }),
  stdinTwice: () => ({
    message: 'Impossibile leggere due volte l’input standard: è indicato più di una volta.',
    hint: 'Usare "-" una volta sola; riunire i dati in un oggetto JSON {"prospects": […], "activities": […]}.',
  }),
  outputIsInput: (file) => ({
    message: `Impossibile scrivere ${file}: è uno degli input.`,
    hint: 'Scegliere un altro nome per --output o --rejects.',
  }),
  notAFile: () => ({
    message: 'Impossibile usare l’input standard come fonte: una configurazione elenca file.',
    hint: 'Salvarlo in un file, e indicare quello.',
  }),
  nothingToConfigure: (folder) => ({
    message: `Impossibile proporre una configurazione in ${folder}: nessun file è stato indicato.`,
    hint: 'Indicare file o una cartella, come in spanco init deals.csv calls.csv.',
  }),
  configExists: (file) => ({
    message: `Impossibile scrivere ${file}: esiste già.`,
    hint: 'Sovrascrivere con --force, scegliere un altro file con -o, o vedere la proposta con -o -.',
  }),
  rejectsAmongData: () => ({
    message:
      'Impossibile scrivere le righe scartate dentro il risultato: vanno entrambi all’output standard.',
    hint: 'Indicare un file con --rejects o con --output.',
  }),
  formatTwice: (format) => ({
    message: `Impossibile stampare insieme ${format} e JSON.`,
    hint: 'Usare --format o --json.',
  }),
  spreadsheetOnTerminal: () => ({
    message: 'Impossibile stampare un foglio di calcolo: un terminale mostra testo.',
    hint: 'Scriverlo in un file con -o report.xlsx.',
  }),
  pageOnTerminal: () => ({
    message: 'Impossibile stampare una pagina: un terminale mostra testo.',
    hint: 'Scriverla in un file con -o page.html.',
  }),
  noSuchFormat: (file, ending, known) => ({
    message: `Impossibile scrivere ${file}: nessun formato ha l’estensione «${ending}».`,
    hint: `Usare una delle estensioni ${orList(known)}, o indicare con --format che cosa deve contenere.`,
  }),
  onlyForm: (file, what, form, endings) => ({
    message: `Impossibile scrivere ${written[what]} in ${file}: lì si può scrivere solo ${form}.`,
    hint:
      endings.length === 1
        ? `Usare l’estensione ${endings[0]!}, o nessuna.`
        : `Usare una delle estensioni ${orList(endings)}, o nessuna.`,
  }),
  fileTwice: (file) => ({
    message: `Impossibile leggere due volte ${file}: le sue righe conterebbero doppio.`,
    hint: 'Indicare ogni file una volta sola.',
  }),
  sameOutput: (file) => ({
    message: `Impossibile scrivere due volte ${file}: --output e --rejects indicano lo stesso file.`,
    hint: 'Scegliere due nomi diversi.',
  }),
  unknownName: (option, what, value, near, known) => ({
    message: `Impossibile usare ${option} «${value}»: ${noneNamed[what]} questo nome.`,
    hint: choices(near, known),
  }),
  unknownValue: (condition, field, near, known) => ({
    message: `Impossibile usare --where "${condition}": nessun prospetto ha questo valore di ${field}.`,
    hint: choices(near, known),
  }),
  ambiguousRep: (value, matches) => ({
    message: `Impossibile usare --rep «${value}»: corrisponde a più venditori: ${listed(matches)}.`,
    hint: 'Scrivere il nome per intero.',
  }),
  noSuchGroup: (condition, field, value, near, groups) => ({
    message: `Impossibile verificare --fail-if "${condition}": nessuna riga ha ${field} «${value}».`,
    hint: `${nearest(near, '')} Righe: ${listed(groups)}.`.trim(),
  }),
  invalidConfig: (file, cause) => ({
    message: `Impossibile usare la configurazione ${file}: ${cause}.`,
    hint: 'Si veda spanco schema config.',
  }),
  configNotFound: (file, folder) => ({
    message: `Impossibile usare la configurazione ${file}: il file non esiste in ${folder}.`,
    hint: 'Controllare il percorso dopo --config, o farne scrivere una a spanco init.',
  }),
  tooManyPeriods: (every, most) => ({
    message: `Impossibile mostrare ogni ${every} di ogni gruppo: le righe sono più di ${grouped(most)}.`,
    hint: 'Usare un --every più lungo, o --since e --until; --format csv regge più righe di JSON.',
  }),
} satisfies Voice['errors']['usage'];
