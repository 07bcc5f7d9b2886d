import type { CountedAs } from '../en/plurals.js';
import type { Voice } from '../en/index.js';
import { shortList } from './lists.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';
import { dayText } from './days.js';
import { things } from './things.js';

/** Of what rows are rejected, or unmatched. */
const wholes: Readonly<Record<'rejected' | 'unmatched', CountedAs>> = {
  rejected: ['fila leída', 'filas leídas'],
  unmatched: ['actividad', 'actividades'],
};

/** Where a number about the data is from, as an alarm says it. */
export const dataPhrases: Voice['data'] = {
  partOf: (part, whole, metric, files) => {
    const each = files.map(({ file, count }) => `${file} ${grouped(count)}`);
    return `${grouped(part)} de ${countOf(whole, ...wholes[metric])}${each.length === 0 ? '' : ` (${shortList(each, 3)})`}`;
  },
  openOf: (open, targets) =>
    `${grouped(open)} sin respuesta${targets === null ? '' : ` de ${things(targets, 'targets')}`}`,
  days: (last, asOf) =>
    `los días entre el ${dayText(last)}, el último de los datos, y el ${dayText(asOf)}`,
};
