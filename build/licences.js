import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './place.js';

/**
 * The package that a file belongs to; undefined for a file of ours.
 *
 * @param {string} file
 */
const packageOf = (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

/** @param {string} name */
function licenceOf(name) {
  const folder = at(join('node_modules', name));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`Cannot ship ${name}: it has no file of its licence.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * Writes the licences of the packages that are inside what is shipped, as they ask for.
 *
 * @param {readonly string[]} inputs the files that are shipped
 * @param {string} file where to
 */
export function writeLicences(inputs, file) {
  const names = new Set(inputs.map(packageOf).filter((name) => name !== undefined));
  const parts = [...names].sort().map((name) => `${name}\n\n${licenceOf(name)}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  writeFileSync(file, `spanco contains these packages.\n${rule}${parts.join(rule)}`);
}
