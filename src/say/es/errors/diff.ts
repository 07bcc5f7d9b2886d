import type { Voice } from '../../en/index.js';
import { andList } from '../lists.js';

/** What is said of two exports side by side. */
export const diffErrors: Voice['errors']['diff'] = {
  needsTwo: (given) => ({
    message: `No se pueden comparar exportaciones: ${given === 0 ? 'no se nombró ninguna' : given === 1 ? 'solo se nombró una' : `se nombraron ${given}`}.`,
    hint: 'Nombra primero la anterior y después la posterior, cada una un archivo o una carpeta: spanco diff ayer/ hoy/.',
  }),
  withoutNames: () => ({
    message:
      'No se puede saber qué oportunidades son las mismas: las exportaciones no tienen en común ni ids ni nombres.',
    hint: 'Exporta el id de cada oportunidad, o nombra su columna con --column prospects.id="…".',
  }),
  diffNeedsExports: () => ({
    message:
      'No se pueden comparar exportaciones con -p, -a, --history o --counts: los dos archivos o carpetas se escriben sin opción.',
    hint: 'Escribe spanco diff ayer/ hoy/.',
  }),
  reportBesideExport: (report, other, command) => ({
    message: `No se puede comparar ${report} con ${other}: el uno es un resultado de spanco report, el otro una exportación.`,
    hint: `Haz un informe de la exportación, contado igual, y compara los dos: ${command}`,
  }),
  notAReport: (file, schema) => ({
    message: `No se puede comparar ${file}: es ${schema}, y de los resultados solo se compara spanco/report/1.`,
    hint: 'Escribe los dos con spanco report --format json.',
  }),
  notAsJson: (file) => ({
    message: `No se puede comparar ${file}: es un resultado de spanco que no está escrito en JSON.`,
    hint: 'Escribe los dos con spanco report --format json.',
  }),
  brokenReport: (file, place) => ({
    message: `No se puede comparar ${file}: no es lo que escribe spanco report (${place ?? 'JSON incompleto'}).`,
    hint: 'Escríbelo de nuevo con spanco report --format json.',
  }),
  reportsDiffer: ({ before, after, differences, isOfPeriods, command }) => ({
    message: `No se puede comparar ${before} con ${after}: no se contaron igual (${differences
      .map(
        ({ flag, before: first, after: second }) =>
          `${first ?? `sin ${flag}`} frente a ${second ?? `sin ${flag}`}`,
      )
      .join('; ')}).`,
    hint: `${isOfPeriods ? 'Para poner periodos uno junto a otro: spanco trend. ' : ''}Haz el segundo otra vez con las opciones del primero: ${command}`,
  }),
  settledInReports: (flags) => ({
    message: `No se puede usar ${andList(flags)}: los dos archivos son informes, que ya están contados.`,
    hint: 'Quítalo, o nombra las dos exportaciones.',
  }),
};
