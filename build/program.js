import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { runFirst } from './first-runs.js';
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
 * Builds the program: the bundle, the code V8 compiled of it, and the launcher that brings both together.
 *
 * @param {string} folder
 * @param {string} version
 * @returns {Promise<string[]>} the files that are in it
 */
export async function buildProgram(folder, version) {
  const { code, inputs } = await bundle('src/main.ts', {
    ...asScript,
    define: { __VERSION__: JSON.stringify(version) },
  });
  // V8 tells bundles apart by their length alone. The launcher knows its bundle, and a bundle its cache, by
  // a name that its content gives.
  const name = `spanco-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.cjs`;
  const launcher = await bundle('src/launch.ts', {
    ...asScript,
    define: { __BUNDLE__: JSON.stringify(name), __VERSION__: JSON.stringify(version) },
  });
  writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, 'main.cjs'), launcher.code);
  await keepCompiled(join(folder, 'main.cjs'));
  return inputs;
}

/**
 * Keeps what V8 compiled in a few runs.
 *
 * @param {string} launcher
 */
async function keepCompiled(launcher) {
  const { load, cacheFile } = /** @type {typeof import('../src/launch.js')} */ (
    createRequire(import.meta.url)(launcher)
  );
  const { main, compiled } = load(undefined);
  await runFirst(main);
  writeFileSync(cacheFile, compiled());
  if (load(readFileSync(cacheFile)).refused) throw new Error('V8 refuses what it has compiled.');
}
