import type { Voice } from '../en/index.js';

/** What is said of a fault of the program itself. */
export const failurePhrases = {
  unexpected: (cause) => `Erreur inattendue : ${cause}`,
  report: (stack) => `erreur inattendue, merci de la signaler.\n${stack}`,
} satisfies Voice['failure'];
