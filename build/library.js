import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Writes the library: an ES module that takes it out of the file of the program, so that it is shipped once.
 *
 * @param {string} file
 * @param {string} program beside it
 */
export async function buildLibrary(file, program) {
  const { library } = /** @type {typeof import('../src/launch.js')} */ (
    createRequire(import.meta.url)(program)
  );
  const names = Object.keys(await library()).sort();
  writeFileSync(
    file,
    `import program from './spanco.cjs';\nexport const {\n${names.map((name) => `  ${name},\n`).join('')}} = await program.library();\n`,
  );
}
