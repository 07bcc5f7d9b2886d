import type { InputRole } from '../roles.js';
import { listed } from './lists.js';
import { fileFirst, fileName } from './places.js';
import { roleWords } from './roles.js';

/** Delimiters of CSV files as people call them. */
const delimiters = { comma: 'comma', semicolon: 'semicolon', tab: 'tab', bar: 'bar' };

/** How a file was understood. */
export interface Understood {
  readonly file: string;
  readonly role: InputRole;
  /** The system it is from, with what that calls the table; null where it is of none that is known. */
  readonly system: string | null;
  readonly encoding: string;
  /** null where it has none. */
  readonly delimiter: string | null;
  /** Headers by field. */
  readonly fields: readonly (readonly [field: string, headers: readonly string[]])[];
}

/** Sheets that are read of a spreadsheet. */
export interface Sheets {
  readonly names: readonly string[];
  /** What they are read for; null where their columns tell. */
  readonly role: InputRole | null;
}

/** What is said of the files that are read, while they are. */
export const filePhrases = {
  delimiters,
  /** @param names an encoding, or several where nothing tells which; @param isForced by --encoding */
  encoding: (names: readonly string[], isForced: boolean) =>
    `${names.join(' or ')}${isForced ? ', as --encoding says' : ''}`,
  configuration: (file: string) => `Configuration: ${file}.`,
  understood: ({ file, role, system, encoding, delimiter, fields }: Understood) => {
    const form = [encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    const from = system === null ? '' : `, ${system}`;
    const columns = fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`);
    const name = fileFirst(file);
    return `${name} read as ${roleWords[role]}${from}, ${form} (${columns.join('; ')}).`;
  },
  leftOut: (file: string) => `${fileName(file)} is empty, and left out.`,
  ownResult: (file: string) => `${fileName(file)} is a result of spanco itself, and left out.`,
  /** @param argument as a shell takes it: the first that is not read */
  sheets: (file: string, read: readonly Sheets[], others: readonly string[], argument: string) => {
    const parts = read.map(
      ({ names, role }) => `${listed(names)}${role === null ? '' : ` for ${roleWords[role]}`}`,
    );
    return `Read of ${fileName(file)}: ${parts.join('; ')}. Not read: ${listed(others)}; say ${argument} to read one of them.`;
  },
  progress: (megabytes: string) => `Reading … ${megabytes} MB`,
};
