import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { bundle } from './bundle.js';
import { at } from './place.js';

/** Packages whose ES modules ask for import.meta.url, which a script does not have. */
const scripts = { tinyglobby: at('node_modules/tinyglobby/dist/index.cjs') };

/** @type {import('esbuild').BuildOptions} */
const asScript = {
  format: 'cjs',
  alias: scripts,
  // A script that is run as ours is has no import() of its own.
  supported: { 'dynamic-import': false },
};

/**
 * Builds the program and the library as one file that needs no other.
 *
 * @param {string} file
 * @param {string} version
 * @returns {Promise<string[]>} the files that are in it
 */
export async function buildProgram(file, version) {
  const program = await bundle('src/program.ts', {
    ...asScript,
    define: { __VERSION__: JSON.stringify(version) },
    // Where nobody catches an error, Node prints the line of code it was thrown on.
    lineLimit: 120,
  });
  const name = createHash('sha256').update(program.code).digest('hex').slice(0, 12);
  // As a comment, which it must not end: see src/launch.ts.
  const text = program.code.replaceAll('*/', '*\x01/');
  const launcher = await bundle('src/launch.ts', {
    ...asScript,
    define: {
      __NAME__: JSON.stringify(name),
      __LENGTH__: String(text.length),
      __VERSION__: JSON.stringify(version),
    },
  });
  writeFileSync(file, `${launcher.code.trimEnd()}\n/*${text}*/\n`);
  chmodSync(file, 0o755);
  return program.inputs;
}
