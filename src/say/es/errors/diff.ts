import type { Voice } from '../../en/index.js';

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
};
