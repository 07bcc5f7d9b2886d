import type { Voice } from '../en/index.js';
import { listed, orList } from './lists.js';
import { fileFirst, fileName } from './places.js';
import { roleWords, theRole } from './roles.js';

/** Delimiters of CSV files as people call them. */
const delimiters = {
  comma: 'virgola',
  semicolon: 'punto e virgola',
  tab: 'tabulazione',
  bar: 'barra verticale',
};

/** What is said of the files that are read, while they are. */
export const filePhrases = {
  delimiters,
  encoding: (names, isForced) => `${orList(names)}${isForced ? ', come dice --encoding' : ''}`,
  configuration: (file) => `Configurazione: ${file}.`,
  understood: ({ file, role, system, encoding, delimiter, fields }) => {
    const form = [encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    const from = system === null ? '' : `, ${system}`;
    const columns = fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`);
    const name = fileFirst(file);
    return `${name}: contenuto letto come ${roleWords[role]}${from}, ${form} (${columns.join('; ')}).`;
  },
  leftOut: (file) => `${fileName(file)} non contiene nulla e viene saltato.`,
  ownResult: (file) => `${fileName(file)} è un risultato di spanco stesso e viene saltato.`,
  sheets: (file, read, others, argument) => {
    const parts = read.map(
      ({ names, role }) =>
        `${listed(names)}${role === null ? '' : ` per leggere ${theRole[role]}`}`,
    );
    return `Fogli letti di ${fileName(file)}: ${parts.join('; ')}. Non letti: ${listed(others)}; per leggerne uno scrivere ${argument}.`;
  },
  progress: (megabytes) => `Lettura in corso … ${megabytes} MB`,
} satisfies Voice['files'];
