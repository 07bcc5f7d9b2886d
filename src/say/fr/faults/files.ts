import type { Voice } from '../../en/index.js';
import type { Disguise } from '../../facts.js';
import { quoted } from '../lists.js';

/** Why the system would not read, by its code. */
const read = {
  EACCES: 'la lecture n’est pas autorisée',
  EPERM: 'la lecture n’est pas autorisée',
  ELOOP: 'ses liens tournent en rond',
  ENAMETOOLONG: 'le nom est trop long',
  ERR_INVALID_ARG_VALUE: 'un nom ne peut pas contenir de caractère nul',
};

/** Why the system would not write, by its code. */
const write = {
  ENOENT: 'le dossier n’existe pas',
  EACCES: 'l’écriture n’est pas autorisée',
  EPERM: 'l’écriture n’est pas autorisée',
  EROFS: 'le dossier est en lecture seule',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'son dossier n’est pas un dossier',
  ELOOP: 'ses liens tournent en rond',
  ENAMETOOLONG: 'le nom est trop long',
  ENOSPC: 'il n’y a plus de place',
  ERR_INVALID_ARG_VALUE: 'un nom ne peut pas contenir de caractère nul',
};

/** What files are that people hand over by mistake. */
const disguises = {
  emptyZip: 'une archive zip vide',
  zip: 'une archive zip',
  xls: 'un ancien classeur (.xls)',
  xlsb: 'un classeur binaire (.xlsb)',
  openDocument: 'un fichier OpenDocument qui n’est pas un classeur',
  numbers: 'un classeur Numbers',
  docx: 'un document texte (.docx)',
  pptx: 'une présentation (.pptx)',
  rtf: 'un document texte (.rtf)',
  pdf: 'un document PDF',
  sqlite: 'une base SQLite',
  parquet: 'un fichier Parquet',
  arrow: 'un fichier Arrow',
  avro: 'un fichier Avro',
  zstd: 'une archive zstd',
  xz: 'une archive xz',
  bzip2: 'une archive bzip2',
  sevenZip: 'une archive 7z',
  html: 'une page HTML',
  xml: 'un document XML',
  flatSheet: 'un classeur écrit en XML (.fods, ou d’Excel 2003)',
  rar: 'une archive RAR',
  orc: 'un fichier ORC',
  access: 'une base de données Access',
} satisfies Record<Disguise, string>;

/** Why a spreadsheet is damaged. */
const book = {
  cutOff: () => 'fichier tronqué',
  noDirectory: () => 'répertoire absent',
  badDirectory: () => 'répertoire abîmé',
  method: (method: number) => `compression par la méthode ${method}`,
  partMissing: (name: string) => `${name} manque`,
  partPacked: (name: string) => `${name} ne se décompresse pas`,
  partChanged: (name: string) => `${name} n’est plus ce qu’il était`,
  partCutOff: (name: string) => `${name} est tronqué`,
  longText: (name: string, limit: string) => `${name} contient un texte de plus de ${limit}`,
  sheetMissing: (name: string) => `la feuille ${quoted(name)} manque`,
  rowBeyond: (row: string | number) => `la ligne ${row} est hors de toute feuille`,
  cellBeyond: (cell: string) => `la cellule ${cell} est hors de toute feuille`,
  noText: (number: string) => `il n’y a pas de texte ${number}`,
};

/** What is wrong with a file, as a clause that stands behind a colon. */
export const fileFaults = {
  read,
  write,
  disguises,
  book,
  noRows: () => 'il y a un en-tête mais aucune ligne',
  noRecords: () => 'il n’y a aucun enregistrement',
  deepJson: () => 'le JSON est imbriqué trop profondément',
  jsonRoot: () => 'le JSON n’est ni un tableau ni un objet',
  notAnArray: (key) => `"${key}" n’est pas un tableau`,
  // Of what a program hands over.
  objectOfKind: (kind) => `un objet du genre ${kind}`,
  mixedList: () => 'une liste qui contient autre chose',
} satisfies Voice['fileFaults'];
