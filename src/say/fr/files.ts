import type { Voice } from '../en/index.js';
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
  encoding: (names, isForced) =>
    `${names.join(' ou ')}${isForced ? ', comme le veut --encoding' : ''}`,
  configuration: (file) => `Configuration : ${file}.`,
  understood: ({ file, role, system, encoding, delimiter, fields }) => {
    const form = [encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    const from = system === null ? '' : `, ${system}`;
    const columns = fields.map(([field, headers]) => `${field} : ${headers.join(', ')}`);
    return `${fileFirst(file)} : ${roleWords[role]}${from}, ${form} (${columns.join(' ; ')}).`;
  },
  leftOut: (file) => `${fileFirst(file)} : vide, laissé de côté.`,
  ownResult: (file) => `${fileFirst(file)} : résultat de spanco lui-même, laissé de côté.`,
  /** @param argument as a shell takes it: the first that is not read */
  sheets: (file, read, others, argument) => {
    const parts = read.map(
      ({ names, role }) => `${listed(names)}${role === null ? '' : ` pour ${theRole(role)}`}`,
    );
    return `Lu ${ofFile(file)} : ${parts.join(' ; ')}. Non lu : ${listed(others)} ; indiquez ${argument} pour en lire une.`;
  },
  progress: (megabytes) => `Lecture… ${megabytes} Mo`,
} satisfies Voice['files'];
