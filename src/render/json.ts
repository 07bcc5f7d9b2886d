import { escapeHarmful } from './safe-text.js';

/** A result as JSON: unrounded, two spaces deep, with a line end, and nothing in it that a terminal could obey. */
export const jsonText = (result: unknown): string =>
  `${escapeHarmful(JSON.stringify(result, null, 2))}\n`;
