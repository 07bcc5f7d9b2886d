// What is looked up beside the program, made by the program: its manual, and the shapes of its results.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

/**
 * The built program.
 *
 * @param {string} program
 * @returns {typeof import('../src/launch.js')}
 */
const built = (program) => createRequire(import.meta.url)(program);

/**
 * Writes the pages of the manual.
 *
 * @param {string} folder
 * @param {string} program
 * @param {string} version
 */
export async function writeManual(folder, program, version) {
  mkdirSync(folder);
  const { manualPages } = await built(program).manual();
  for (const { name, text } of manualPages(version)) writeFileSync(join(folder, `${name}.1`), text);
}

/**
 * What the program prints.
 *
 * @param {string} program
 * @param {string[]} args
 */
async function printed(program, args) {
  let [out, errors] = ['', ''];
  /** @param {(text: string) => void} read */
  const output = (read) =>
    new Writable({
      write: (chunk, _encoding, done) => {
        read(String(chunk));
        done();
      },
    });
  const code = await built(program).main({
    argv: ['node', 'spanco', ...args],
    env: {},
    stdin: Readable.from([]),
    stdout: output((text) => (out += text)),
    stderr: output((text) => (errors += text)),
    cwd: () => '/',
  });
  if (code !== 0) throw new Error(`spanco ${args.join(' ')} ended with ${code}: ${errors}`);
  return out;
}

/**
 * Writes the JSON Schema of every result, and of the configuration.
 *
 * @param {string} folder
 * @param {string} program
 */
export async function writeSchemas(folder, program) {
  mkdirSync(folder);
  const { schemaNames } = await built(program).manual();
  for (const name of schemaNames()) {
    // For programs, without the spaces that double it.
    const schema = JSON.stringify(JSON.parse(await printed(program, ['schema', name])));
    writeFileSync(join(folder, `${name}.json`), `${schema}\n`);
  }
}
