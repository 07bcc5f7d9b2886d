import type { Voice } from '../en/index.js';
import { listed, orList } from './lists.js';
import { fileFirst, fileName } from './places.js';
import { roleWords } from './roles.js';

/** What is said of the files that are read, while they are. */
export const filePhrases: Voice['files'] = {
  delimiters: { comma: 'coma', semicolon: 'punto y coma', tab: 'tabulador', bar: 'barra' },
  encoding: (names, isForced) => `${orList(names)}${isForced ? ', como indica --encoding' : ''}`,
  configuration: (file) => `Configuración: ${file}.`,
  understood: ({ file, role, system, encoding, delimiter, fields }) => {
    const form = [encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    const from = system === null ? '' : `, ${system}`;
    const columns = fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`);
    const name = fileFirst(file);
    return `${name}: se lee como ${roleWords[role]}${from}, ${form} (${columns.join('; ')}).`;
  },
  leftOut: (file) => `Se omite ${fileName(file)}: no contiene nada.`,
  ownResult: (file) => `Se omite ${fileName(file)}: es un resultado del propio spanco.`,
  sheets: (file, read, others, argument) => {
    const parts = read.map(
      ({ names, role }) => `${listed(names)}${role === null ? '' : ` para ${roleWords[role]}`}`,
    );
    return `De ${fileName(file)} se lee: ${parts.join('; ')}. No se lee: ${listed(others)}; para leer otra hoja, indica ${argument}.`;
  },
  progress: (megabytes) => `Leyendo… ${megabytes} MB`,
};
