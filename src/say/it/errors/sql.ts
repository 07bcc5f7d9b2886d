import type { NotInShapes, OddShapes, TableFault } from '../../shape-faults.js';
import type { Voice } from '../../en/index.js';
import { ofFile, theFile } from '../faults/where.js';
import { listed, shortList } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

const firstDays = (command: string): string =>
  `Passare con una pipe i prospetti così come sono, e le attività come le dà ${command}; si veda docs/from-a-database.md.`;

const allRows =
  'Passare con una pipe tutte le righe, prospetti e attività; si veda docs/from-a-database.md.';

/** Why no query can be written, by the table that lacks the column. */
const tableFaults: Readonly<Record<TableFault, (table: string) => string>> = {
  noConfiguration: () => 'non c’è una configurazione',
  noProspects: () => 'nessuna fonte è una tabella di prospetti',
  severalProspects: () =>
    'più tabelle contengono prospetti: indicare una sola vista che le riunisca',
  noActivities: () => 'nessuna fonte è una tabella di attività',
  noId: (table) => `nessuna colonna di ${table} è l’id`,
  noProspect: (table) => `nessuna colonna di ${table} è il prospetto`,
};

/** What shapes cannot tell, and why, by the system whose words are asked for. */
const notTold: Readonly<Record<NotInShapes, (detail: string) => string>> = {
  history: () =>
    'Impossibile chiedere ai profili i cambi di fase: ne contano, uno per uno, l’ordine e le date.',
  unit: () =>
    'Impossibile chiedere ai profili --unit activities: delle attività uguali riportano solo la prima.',
  reps: () =>
    'Impossibile chiedere ai profili i venditori: nessuna colonna dice chi è il titolare di un prospetto, e dovrebbe dirlo la prima attività di ognuno.',
  money: () =>
    'Impossibile chiedere ai profili gli importi delle attività: ogni importo ha la sua data.',
  words: (system) =>
    `Impossibile chiedere ai profili le parole di ${system}: non riportano come si chiamavano le colonne.`,
  single: () => 'Impossibile chiederlo ai profili: riguarda singoli prospetti e singole date.',
};

/** What is wrong with the text of shapes, by that text or the column. */
const odd: Readonly<Record<OddShapes, (detail: string) => string>> = {
  noColumn: (column) => `manca la colonna ${column}`,
  notMade: (text) => `«${text}» non dice per che cosa sono stati preparati`,
  several: () => 'sono stati preparati per domande diverse',
  noNumber: (text) => `«${text}» non è un numero di prospetti`,
  noForm: () => 'ciò che uno di essi riporta non ha la forma che gli danno le query',
  noRow: () => 'non c’è nessuna riga',
  noLog: () => 'non dicono quante sono le attività',
};

/** How shapes are made that serve. */
const anew = (command: string): string => `Rifarli con ${command}.`;

/** What is said of queries and of the shapes that come of them. */
export const sqlErrors = {
  noDatabase: (known) => ({
    message: 'Impossibile scrivere una query: nessun database è stato indicato.',
    hint: `Indicarne uno con --dialect: ${known.join(', ')}.`,
  }),
  noTables: (file, fault, table) => ({
    message: `Impossibile scrivere una query: ${file === null ? '' : `in ${file} `}${tableFaults[fault](table)}.`,
    hint: 'Elencare le tabelle, come in "sources": [{ "table": "crm.deals", "as": "prospects", "columns": { "id": "deal_id", "stage": "stage" } }].',
  }),
  notInShapes: (what, detail, command) => ({
    message: notTold[what](detail),
    hint: command === null ? allRows : firstDays(command),
  }),
  otherShapes: (asked, made, command) => ({
    message: `Impossibile chiedere ${asked}: questi profili sono stati preparati per ${made}.`,
    hint: anew(command),
  }),
  otherReps: (command) => ({
    message:
      'Impossibile chiedere i venditori: questi profili sono stati preparati senza distinguerli.',
    hint: anew(command),
  }),
  otherOrder: (command) => ({
    message:
      'Impossibile chiedere --stages strict: questi profili non riportano l’ordine delle date.',
    hint: anew(command),
  }),
  shapesAlone: (file) => ({
    message: `Impossibile leggere ${theFile(file)} insieme ad altri file: i profili riassumono già tutti i prospetti e tutte le attività.`,
    hint: 'Indicare solo i profili.',
  }),
  noShapes: (file, fault, detail) => ({
    message: `Impossibile leggere i profili da ${theFile(file)}: ${odd[fault](detail)}.`,
    hint: 'Prepararli con la query che stampa spanco sql, senza modifiche; il client deve scrivere CSV con l’intestazione.',
  }),
  repeatedKeys: (file, prospects, command) => ({
    message: `Impossibile contare i profili ${ofFile(file)}: ${countOf(prospects, 'riga ha', 'righe hanno')} un id che ha anche un’altra riga.`,
    hint: `Serve una riga per prospetto: indicare una vista che ne abbia una sola. ${firstDays(command)}`,
  }),
  damagedKeys: (file, prospects) => ({
    message: `Impossibile contare i profili ${ofFile(file)}: ${countOf(prospects, 'id è un numero come 1.2e+16, che ha perso delle cifre', 'id sono numeri come 1.2e+16, che hanno perso delle cifre')}.`,
    hint: 'Conservare gli id come testo o numeri interi, o indicare una vista che li converta prima che siano arrotondati.',
  }),
  untellableDays: (file, field, example, command) => ({
    message: `Impossibile contare i profili ${ofFile(file)}: «${example}» (${field}) non si può leggere come data.`,
    hint: `Le date devono essere di tipo date, timestamp senza fuso orario, o testi come 2026-01-31, degli ultimi quarant’anni o dei prossimi nove: indicare una vista che le converta, nel fuso voluto, e lasci vuote le date fittizie. ${firstDays(command)}`,
  }),
  listedKeys: (file, rows, command) => ({
    message: `Impossibile contare i profili ${ofFile(file)}: ${countOf(rows, 'attività indica', 'attività indicano')} più prospetti in una sola cella.`,
    hint: `Indicare una vista con una riga per ognuno. ${firstDays(command)}`,
  }),
  nothingLinked: (rows, unmatched) => ({
    message: `Impossibile abbinare le attività ai prospetti: ${grouped(unmatched)} su ${grouped(rows)} ${agreeing(unmatched, 'indica', 'indicano')} un prospetto che non c’è.`,
    hint: 'Confrontare le colonne che sono "id" dei prospetti e "prospect" delle attività; gli id conservati come decimali si scrivono 7.0 in una e 7 nell’altra.',
  }),
  untoldOrder: (prospects, command) => ({
    message: `Impossibile dire l’esito di ${countOf(prospects, 'prospetto: è stato sia acquisito sia perso', 'prospetti: sono stati sia acquisiti sia persi')}, e questi profili non dicono che cosa sia venuto per ultimo.`,
    hint: anew(command),
  }),
  uncountableAmounts: (file, example) => ({
    message: `Impossibile leggere gli importi ${ofFile(file)}: «${example}» non è una somma di importi.`,
    hint: 'Gli importi devono essere numeri: indicare una vista che li converta.',
  }),
  unknownShapeColumns: (names, known, command) => ({
    message: `Impossibile chiedere ${listed(names)}: questi profili sono stati preparati senza ${agreeing(names.length, 'questa colonna', 'queste colonne')}${known.length === 0 ? '' : `, solo per ${listed(known)}`}.`,
    hint: anew(command),
  }),
  otherWords: (words, command) => ({
    message: `Impossibile leggere questi profili: le attività con ${listed(words)} sono state escluse perché non dicevano nulla, ma per la configurazione ora dicono qualcosa.`,
    hint: anew(command),
  }),
  noWords: (file, fields, found) => ({
    message: `Impossibile leggere le parole da ${theFile(file)}: ${agreeing(fields.length, 'serve la colonna', 'servono le colonne')} ${listed(fields)}. Colonne trovate: ${shortList(
      found.map((header) => `«${header}»`),
      20,
      'altre',
    )}.`,
    hint: 'Preparare il file con una query come select distinct kind as type, result as outcome from crm.activities.',
  }),
} satisfies Voice['errors']['sql'];
