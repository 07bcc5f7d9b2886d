import type { Voice } from '../en/index.js';

/** What is said of a fault of the program itself. */
export const failurePhrases: Voice['failure'] = {
  unexpected: (cause) => `Error inesperado: ${cause}`,
  report: (stack) => `error inesperado; por favor, comunícalo.\n${stack}`,
};
