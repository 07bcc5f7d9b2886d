import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
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

/** The languages that are loaded only where somebody asks for them. */
const languages = readdirSync(at('src/say'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'en' ? [entry.name] : [],
);

/**
 * Leaves those languages out of the program: it requires each as a part of the file, by its name.
 *
 * @type {import('esbuild').Plugin}
 */
const languagesApart = {
  name: 'languages-apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^[.]/(${languages.join('|')})/index[.]js$`) }, ({ path }) => ({
      path: path.slice(2, 4),
      external: true,
    }));
  },
};

/** A text as it can stand in a comment, which it must not end: see src/launch.ts. */
const asComment = (/** @type {string} */ code) => code.replaceAll('*/', '*\x01/');

/** A text as it can stand there where it is seldom asked for, and is to be passed over fast. */
const packed = (/** @type {string} */ code) =>
  deflateRawSync(code, { level: 9 }).toString('base64');

/**
 * Builds the program and the library as one file that needs no other.
 *
 * @param {string} file
 * @param {string} version
 * @returns {Promise<string[]>} the files that are in it
 */
export async function buildProgram(file, version) {
  const options = {
    ...asScript,
    define: { __VERSION__: JSON.stringify(version) },
    // Where nobody catches an error, Node prints the line of code it was thrown on.
    lineLimit: 120,
  };
  const program = await bundle('src/program.ts', { ...options, plugins: [languagesApart] });
  const spoken = await Promise.all(
    languages.map((name) => bundle(`src/say/${name}/index.ts`, options)),
  );
  const name = createHash('sha256').update(program.code).digest('hex').slice(0, 12);
  const texts = [...spoken.map(({ code }) => packed(code)), asComment(program.code)];
  const parts = [...languages, 'program'].map((part, place) => [part, texts[place]?.length]);
  const launcher = await bundle('src/launch.ts', {
    ...asScript,
    define: {
      __NAME__: JSON.stringify(name),
      __PARTS__: JSON.stringify(parts),
      __VERSION__: JSON.stringify(version),
    },
  });
  writeFileSync(file, `${launcher.code.trimEnd()}\nfunction __HOLDER__(){/*${texts.join('')}*/}\n`);
  chmodSync(file, 0o755);
  return [...new Set([program, ...spoken].flatMap(({ inputs }) => inputs))];
}
