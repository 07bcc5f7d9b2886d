import type { Voice } from '../../en/index.js';
import { fileFaults } from '../faults/files.js';
import { listed, shortList } from '../lists.js';
import { theFile } from '../faults/where.js';

/** What is said of reading: files, bytes, CSV and JSON. */
export const inputErrors = {
  fileNotFound: (file, near: string | null = null) => ({
    message: `Impossibile leggere ${file}: il file non esiste.`,
    hint: near === null ? 'Controllare il percorso.' : `Forse si intendeva «${near}»?`,
  }),
  noFileMatches: (pattern, folder, files) => ({
    message: `Impossibile leggere ${pattern}: nessun file in ${folder} corrisponde.`,
    hint: files.length === 0 ? 'La cartella è vuota.' : `File presenti: ${listed(files)}.`,
  }),
  emptyFolder: (folder) => ({
    message: `Impossibile leggere ${folder}: in questa cartella non ci sono esportazioni.`,
    hint: 'Le esportazioni finiscono in .csv, .tsv, .tab, .txt, .json, .jsonl, .ndjson, .xlsx, .xlsm o .ods, compresse (.gz) o no; un file con un’altra estensione va indicato per nome.',
  }),
  isDirectory: (file) => ({
    message: `Impossibile leggere ${file}: è una cartella.`,
    hint: 'Indicare un file.',
  }),
  cannotRead: (file, cause) => ({
    message: `Impossibile leggere ${theFile(file)}: ${cause}.`,
  }),
  cannotWrite: (file, cause) => ({
    message: `Impossibile scrivere ${file}: ${cause}.`,
    hint: 'Nulla è stato scritto. Scegliere un percorso in cui si possa scrivere.',
  }),
  emptyInput: (file) => ({
    message: `Impossibile leggere ${theFile(file)}: non contiene nulla.`,
    hint: 'Ripetere l’esportazione, con la riga di intestazione.',
  }),
  noRows: (file, cause = fileFaults.noRows()) => ({
    message: `Impossibile misurare ${theFile(file)}: ${cause}.`,
    hint: 'Controllare il filtro dell’esportazione.',
  }),
  binaryInput: (file, disguise, command: string | null = null) => ({
    message: `Impossibile leggere ${theFile(file)}: ${disguise === null ? 'contiene dati binari, non testo' : `è ${fileFaults.disguises[disguise]}`}.`,
    hint:
      disguise === null
        ? 'Salvare o esportare come CSV o JSON; se è testo in UTF-16, indicarlo con --encoding utf-16le.'
        : command === null
          ? 'Salvare o esportare come CSV, JSON o .xlsx.'
          : `Esportare come CSV, JSON o .xlsx, oppure convertire: ${command}`,
  }),
  utf32Input: (file) => ({
    message: `Impossibile leggere ${theFile(file)}: è testo in UTF-32.`,
    hint: 'Salvare in UTF-8.',
  }),
  packedTwice: (file) => ({
    message: `Impossibile decomprimere ${theFile(file)}: sono dati gzip dentro dati gzip.`,
    hint: 'Decomprimere una volta prima.',
  }),
  brokenGzip: (file) => ({
    message: `Impossibile decomprimere ${theFile(file)}: i dati gzip sono danneggiati.`,
    hint: 'Copiare o scaricare di nuovo il file.',
  }),
  tooMuchData: (file, limit) => ({
    message: `Impossibile leggere ${theFile(file)}: decompresso supera il limite di ${limit}.`,
    hint: 'Dividere l’esportazione in più file.',
  }),
  recordTooLong: (file, line, limit) => ({
    message: `Impossibile leggere ${theFile(file)}: il record che comincia alla riga ${line} supera il limite di ${limit}.`,
    hint: 'Di solito ci sono virgolette (") aperte lì e mai chiuse.',
  }),
  unclosedQuote: (file, line) => ({
    message: `Impossibile leggere ${theFile(file)}: nel record che comincia alla riga ${line} le virgolette (") non si chiudono mai.`,
    hint: 'Chiudere le virgolette, o raddoppiarle ("") se fanno parte del testo.',
  }),
  secondHeader: ({ file, line }, row) => ({
    message: `Impossibile leggere ${theFile(file)}: la riga ${line} è una seconda intestazione con altre colonne (${shortList(
      row.map((header) => `«${header}»`),
      5,
      'altre',
    )}), quindi sono state unite più esportazioni.`,
    hint: 'Indicare le esportazioni una per una, come in spanco -p deals.csv -a activities.csv.',
  }),
  fileChanged: (file) => ({
    message: `Impossibile leggere ${file}: è cambiato durante la lettura.`,
    hint: 'Aspettare che chi lo scrive abbia finito, e ripetere il comando.',
  }),
  invalidJson: (file, line, column) => ({
    message: `Impossibile leggere ${theFile(file)} come JSON: il testo si interrompe o è errato alla riga ${line}, colonna ${column}.`,
    hint: 'Correggere il file in quel punto, o ripetere l’esportazione.',
  }),
  resultInput: (file, schema) => ({
    message: `Impossibile leggere ${theFile(file)} come esportazione: è ${schema}, scritto da spanco stesso.`,
    hint: 'Indicare l’esportazione da cui proviene; due risultati di spanco report --format json si confrontano con spanco diff.',
  }),
  jsonShape: (file, cause) => ({
    message: `Impossibile leggere ${theFile(file)}: ${cause}.`,
    hint: 'Il JSON può essere un array di record, un record per riga, {"prospects": […], "activities": […]} o {"records": […]}.',
  }),
} satisfies Voice['errors']['input'];
