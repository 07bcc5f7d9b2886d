import type { Understood, Sheets } from '../en/files.js';
import { listed } from './lists.js';
import { fileFirst, ofFile } from './places.js';
import { roleWords, theRole } from './roles.js';

/** Delimiters of CSV files as people call them. */
const delimiters = {
  comma: 'virgule',
  semicolon: 'point-virgule',
  tab: 'tabulation',
  bar: 'barre verticale',
};

/** What is said of the files that are read, while they are. */
export const filePhrases = {
  delimiters,
  /** @param names an encoding, or several where nothing tells which; @param isForced by --encoding */
  encoding: (names: readonly string[], isForced: boolean) =>
    `${names.join(' ou ')}${isForced ? ', comme le veut --encoding' : ''}`,
  configuration: (file: string) => `Configuration : ${file}.`,
  understood: ({ file, role, system, encoding, delimiter, fields }: Understood) => {
    const form = [encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    const from = system === null ? '' : `, ${system}`;
    const columns = fields.map(([field, headers]) => `${field} : ${headers.join(', ')}`);
    return `${fileFirst(file)} : ${roleWords[role]}${from}, ${form} (${columns.join(' ; ')}).`;
  },
  leftOut: (file: string) => `${fileFirst(file)} : vide, laissé de côté.`,
  ownResult: (file: string) => `${fileFirst(file)} : résultat de spanco lui-même, laissé de côté.`,
  /** @param argument as a shell takes it: the first that is not read */
  sheets: (file: string, read: readonly Sheets[], others: readonly string[], argument: string) => {
    const parts = read.map(
      ({ names, role }) => `${listed(names)}${role === null ? '' : ` pour ${theRole(role)}`}`,
    );
    return `Lu ${ofFile(file)} : ${parts.join(' ; ')}. Non lu : ${listed(others)} ; indiquez ${argument} pour en lire une.`;
  },
  progress: (megabytes: string) => `Lecture… ${megabytes} Mo`,
};
