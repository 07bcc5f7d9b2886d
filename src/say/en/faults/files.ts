import type { Disguise } from '../../facts.js';

/** Why the system would not read, by its code. */
const read = {
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'no name may hold a zero character',
};

/** Why the system would not write, by its code. */
const write = {
  ENOENT: 'its folder does not exist',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'its folder can only be read',
  EISDIR: 'it is a directory',
  ENOTDIR: 'its folder is not a directory',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'there is no space left',
  ERR_INVALID_ARG_VALUE: 'no name may hold a zero character',
};

/** What files are that people hand over by mistake. */
const disguises = {
  emptyZip: 'an empty zip archive',
  zip: 'a zip archive',
  xls: 'an old spreadsheet (.xls)',
  xlsb: 'a binary spreadsheet (.xlsb)',
  openDocument: 'an OpenDocument file that is no spreadsheet',
  numbers: 'a Numbers spreadsheet',
  docx: 'a text document (.docx)',
  pptx: 'a presentation (.pptx)',
  rtf: 'a text document (.rtf)',
  pdf: 'a PDF document',
  sqlite: 'a SQLite database',
  parquet: 'a Parquet file',
  arrow: 'an Arrow file',
  avro: 'an Avro file',
  zstd: 'a zstd archive',
  xz: 'an xz archive',
  bzip2: 'a bzip2 archive',
  sevenZip: 'a 7z archive',
  html: 'an HTML page',
  xml: 'an XML document',
  flatSheet: 'a spreadsheet written as XML (.fods, or of Excel 2003)',
  rar: 'a RAR archive',
  orc: 'an ORC file',
  access: 'an Access database',
} satisfies Record<Disguise, string>;

/** Why a spreadsheet is damaged. */
const book = {
  cutOff: () => 'it is cut off',
  noDirectory: () => 'it has no directory',
  badDirectory: () => 'its directory is damaged',
  method: (method: number) => `packed by method ${method}`,
  partMissing: (name: string) => `${name} is missing`,
  partPacked: (name: string) => `${name} cannot be unpacked`,
  partChanged: (name: string) => `${name} is not what it was`,
  partCutOff: (name: string) => `${name} is cut off`,
  longText: (name: string, limit: string) => `${name} holds a text of more than ${limit}`,
  sheetMissing: (name: string) => `sheet "${name}" is missing`,
  rowBeyond: (row: string | number) => `row ${row} lies beyond any sheet`,
  cellBeyond: (cell: string) => `cell ${cell} lies beyond any sheet`,
  noText: (number: string) => `there is no text ${number}`,
};

/** What is wrong with a file, as a clause that stands behind a colon. */
export const fileFaults = {
  read,
  write,
  disguises,
  book,
  noRows: () => 'it has a header but no rows',
  noRecords: () => 'it holds no records',
  deepJson: () => 'its JSON is nested too deeply',
  jsonRoot: () => 'its JSON is neither an array nor an object',
  notAnArray: (key: string) => `"${key}" is not an array`,
  // Of what a program hands over.
  objectOfKind: (kind: string) => `an object of the kind ${kind}`,
  mixedList: () => 'a list with something else in it',
};
