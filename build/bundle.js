import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { toAscii } from './ascii.js';
import { at } from './place.js';
import { scannerModule, scannerName } from './scanner.js';

/** The version of the package. */
export const version = /** @type {{ version: string }} */ (
  JSON.parse(readFileSync(at('package.json'), 'utf8'))
).version;

/**
 * What packages get in place of modules that would cost every start or short run too much.
 *
 * @type {Record<string, { for: string, contents: string }>}
 */
const lighter = {
  // Ours knows at once what most texts take, and asks string-width about the others.
  'string-width': {
    for: 'cli-table3',
    contents: "module.exports = require('./src/render/text-width.ts').textWidth;",
  },
  // Only starts commands that are programs of their own; we have none.
  'node:child_process': { for: 'commander', contents: 'module.exports = {};' },
};

/** @type {import('esbuild').Plugin} */
const lighterModules = {
  name: 'lighter',
  setup({ onResolve, onLoad }) {
    for (const [path, module] of Object.entries(lighter)) {
      onResolve({ filter: new RegExp(`^${path}$`) }, ({ importer }) =>
        importer.split(/[\\/]/).includes(module.for) ? { path, namespace: 'lighter' } : null,
      );
    }
    onLoad({ filter: /.*/, namespace: 'lighter' }, ({ path }) => ({
      contents: /** @type {{ contents: string }} */ (lighter[path]).contents,
      resolveDir: at('.'),
    }));
  },
};

/** @type {import('esbuild').Plugin} */
const compiledScanner = {
  name: 'scanner',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${scannerName}$`) }, ({ path }) => ({
      path,
      namespace: 'scanner',
    }));
    onLoad({ filter: /.*/, namespace: 'scanner' }, () => ({ contents: scannerModule() }));
  },
};

/**
 * Bundles a module with everything it needs but Node's own modules, in ASCII.
 *
 * @param {string} entry from the root of the project
 * @param {import('esbuild').BuildOptions} options what differs from bundle to bundle
 * @returns {Promise<{ code: string, inputs: string[] }>} the bundle and the files that are in it
 */
export async function bundle(entry, { plugins = [], ...options }) {
  const { metafile, outputFiles } = await build({
    plugins: [lighterModules, compiledScanner, ...plugins],
    absWorkingDir: at('.'),
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    // Licences are kept in a file of their own.
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
    // Node has these; esbuild would have each be made anew wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true, ...options.supported },
    metafile: true,
    write: false,
  });
  const [output] = outputFiles;
  if (output === undefined || outputFiles.length > 1) throw new Error(`${entry}: not one bundle`);
  return { code: toAscii(output.text), inputs: Object.keys(metafile.inputs) };
}
