import { fileURLToPath } from 'node:url';

/**
 * A file of the project, by its path from the root.
 *
 * @param {string} path
 */
export const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
