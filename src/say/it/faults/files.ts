import type { Disguise } from '../../facts.js';
import type { Voice } from '../../en/index.js';

/** Why the system would not read, by its code. */
const read = {
  EACCES: 'manca il permesso di lettura',
  EPERM: 'manca il permesso di lettura',
  ELOOP: 'i collegamenti girano in tondo',
  ENAMETOOLONG: 'il nome è troppo lungo',
  ERR_INVALID_ARG_VALUE: 'nessun nome può contenere un carattere nullo',
};

/** Why the system would not write, by its code. */
const write = {
  ENOENT: 'la cartella non esiste',
  EACCES: 'manca il permesso di scrittura',
  EPERM: 'manca il permesso di scrittura',
  EROFS: 'la cartella è in sola lettura',
  EISDIR: 'è una cartella',
  ENOTDIR: 'il percorso passa per un file che non è una cartella',
  ELOOP: 'i collegamenti girano in tondo',
  ENAMETOOLONG: 'il nome è troppo lungo',
  ENOSPC: 'non c’è più spazio',
  ERR_INVALID_ARG_VALUE: 'nessun nome può contenere un carattere nullo',
};

/** What files are that people hand over by mistake. */
const disguises = {
  emptyZip: 'un archivio zip vuoto',
  zip: 'un archivio zip',
  xls: 'un vecchio foglio di calcolo (.xls)',
  xlsb: 'un foglio di calcolo binario (.xlsb)',
  openDocument: 'un file OpenDocument che non è un foglio di calcolo',
  numbers: 'un foglio di calcolo Numbers',
  docx: 'un documento di testo (.docx)',
  pptx: 'una presentazione (.pptx)',
  rtf: 'un documento di testo (.rtf)',
  pdf: 'un documento PDF',
  sqlite: 'un database SQLite',
  parquet: 'un file Parquet',
  arrow: 'un file Arrow',
  avro: 'un file Avro',
  zstd: 'un archivio zstd',
  xz: 'un archivio xz',
  bzip2: 'un archivio bzip2',
  sevenZip: 'un archivio 7z',
  html: 'una pagina HTML',
  xml: 'un documento XML',
  flatSheet: 'un foglio di calcolo scritto in XML (.fods, o di Excel 2003)',
  rar: 'un archivio RAR',
  orc: 'un file ORC',
  access: 'una base di dati Access',
} satisfies Record<Disguise, string>;

/** Why a spreadsheet is damaged. */
const book = {
  cutOff: () => 'è troncato',
  noDirectory: () => 'manca l’indice',
  badDirectory: () => 'l’indice è danneggiato',
  method: (method) => `compresso con il metodo ${method}`,
  partMissing: (name) => `manca ${name}`,
  partPacked: (name) => `impossibile decomprimere ${name}`,
  partChanged: (name) => `${name} non corrisponde all’originale`,
  partCutOff: (name) => `${name} finisce a metà`,
  longText: (name, limit) => `${name} contiene un testo di oltre ${limit}`,
  sheetMissing: (name) => `manca il foglio «${name}»`,
  rowBeyond: (row) => `la riga ${row} è oltre i limiti di un foglio`,
  cellBeyond: (cell) => `la cella ${cell} è oltre i limiti di un foglio`,
  noText: (number) => `il testo ${number} non esiste`,
} satisfies Voice['fileFaults']['book'];

/** What is wrong with a file, as a clause that stands behind a colon. */
export const fileFaults = {
  read,
  write,
  disguises,
  book,
  noRows: () => 'ha un’intestazione ma nessuna riga',
  noRecords: () => 'non contiene record',
  deepJson: () => 'il JSON è annidato troppo in profondità',
  jsonRoot: () => 'il JSON non è né un array né un oggetto',
  notAnArray: (key) => `«${key}» non è un array`,
  // Of what a program hands over.
  objectOfKind: (kind) => `un oggetto di tipo ${kind}`,
  mixedList: () => 'un elenco con elementi di altro genere',
} satisfies Voice['fileFaults'];
