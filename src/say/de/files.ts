import type { Voice } from '../en/index.js';
import { listed } from './lists.js';
import { fileName } from './places.js';
import { roleWords } from './roles.js';

/** What is said of the files that are read, while they are. */
export const filePhrases: Voice['files'] = {
  delimiters: {
    comma: 'Komma',
    semicolon: 'Semikolon',
    tab: 'Tabulator',
    bar: 'senkrechter Strich',
  },
  encoding: (names, isForced) => `${names.join(' oder ')}${isForced ? ', laut --encoding' : ''}`,
  configuration: (file) => `Konfiguration: ${file}.`,
  understood: ({ file, role, system, encoding, delimiter, fields }) => {
    const form = [encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    const from = system === null ? '' : `, ${system}`;
    const columns = fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`);
    return `${fileName(file)} gelesen als ${roleWords[role]}${from}, ${form} (${columns.join('; ')}).`;
  },
  leftOut: (file) => `${fileName(file)} ist leer und bleibt außer Betracht.`,
  ownResult: (file) =>
    `${fileName(file)} ist ein Ergebnis von spanco selbst und bleibt außer Betracht.`,
  sheets: (file, read, others, argument) => {
    const parts = read.map(
      ({ names, role }) => `${listed(names)}${role === null ? '' : ` für ${roleWords[role]}`}`,
    );
    return `Aus ${fileName(file)} gelesen: ${parts.join('; ')}. Nicht gelesen: ${listed(others)}; eines davon lesen Sie mit ${argument}.`;
  },
  progress: (megabytes) => `Lese … ${megabytes} MB`,
};
