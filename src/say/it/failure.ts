import type { Voice } from '../en/index.js';

/** What is said of a fault of the program itself. */
export const failurePhrases = {
  unexpected: (cause) => `Errore imprevisto: ${cause}`,
  report: (stack) => `errore imprevisto, segnalarlo per favore.\n${stack}`,
} satisfies Voice['failure'];
