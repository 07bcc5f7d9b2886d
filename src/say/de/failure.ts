import type { Voice } from '../en/index.js';

/** What is said of a fault of the program itself. */
export const failurePhrases: Voice['failure'] = {
  unexpected: (cause) => `Unerwarteter Fehler: ${cause}`,
  report: (stack) => `Unerwarteter Fehler, bitte melden.\n${stack}`,
};
