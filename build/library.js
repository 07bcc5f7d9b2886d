import { writeFileSync } from 'node:fs';
import { bundle } from './bundle.js';

// CommonJS packages inside an ES module ask for Node's own modules through require.
const requireOfNode =
  "import{createRequire as $spancoRequire}from'node:module';const require=$spancoRequire(import.meta.url);";

/**
 * Builds the library: one ES module that needs no package. Where nobody catches an error, Node prints its
 * names and the line of code it was thrown on: neither may drown the message.
 *
 * @param {string} file
 * @param {string} version
 * @returns {Promise<string[]>} the files that are in it
 */
export async function buildLibrary(file, version) {
  const { code, inputs } = await bundle('src/index.ts', {
    format: 'esm',
    banner: { js: requireOfNode },
    define: { __VERSION__: JSON.stringify(version) },
    minify: false,
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
  });
  writeFileSync(file, code);
  return inputs;
}
