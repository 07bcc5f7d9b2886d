// Builds the program (one bundle, with the code V8 compiled of it), the library and its types.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** What packages get in place of modules that would cost every start or short run too much. */
const lighter = {
  // Ours knows at once what most texts take, and asks string-width about the others.
  'string-width': {
    for: 'cli-table3',
    contents: "module.exports = require('./src/render/text-width.ts').textWidth;",
  },
  // Only starts commands that are programs of their own; we have none.
  'node:child_process': { for: 'commander', contents: 'module.exports = {};' },
};

const lighterModules = {
  name: 'lighter',
  setup({ onResolve, onLoad }) {
    for (const [path, module] of Object.entries(lighter)) {
      onResolve({ filter: new RegExp(`^${path}$`) }, ({ importer }) =>
        importer.split(/[\\/]/).includes(module.for) ? { path, namespace: 'lighter' } : null,
      );
    }
    onLoad({ filter: /.*/, namespace: 'lighter' }, ({ path }) => ({
      contents: lighter[path].contents,
      resolveDir: at('.'),
    }));
  },
};

/** Packages whose ES modules ask for import.meta.url, which a script does not have. */
const scriptAlias = { tinyglobby: at('node_modules/tinyglobby/dist/index.cjs') };

const options = {
  plugins: [lighterModules],
  absWorkingDir: at('.'),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20.19',
  // The bundle runs as a script, which has no import() of its own.
  supported: { 'dynamic-import': false },
  define: { __VERSION__: JSON.stringify(version) },
  logLevel: 'warning',
};

/** The commands that the smaller of the two bundles leaves out. */
const furtherCommands = readdirSync(at('src/cli/commands'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((command) => command !== 'report');

const withoutFurther = {
  name: 'without-further-commands',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`/commands/(${furtherCommands.join('|')})\\.js$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'further' }));
    onLoad({ filter: /.*/, namespace: 'further' }, () => ({ contents: 'export {};' }));
  },
};

const script = { ...options, alias: scriptAlias, format: 'cjs' };
rmSync(at('dist'), { recursive: true, force: true });
await build({
  ...script,
  plugins: [...options.plugins, withoutFurther],
  entryPoints: ['src/main.ts'],
  outfile: 'dist/program/report.cjs',
});
await build({
  ...script,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/program/everything.cjs',
});
await build({
  ...script,
  define: { ...options.define, __FURTHER_COMMANDS__: JSON.stringify(furtherCommands) },
  entryPoints: ['src/launch.ts'],
  outfile: 'dist/program/main.cjs',
});
await build({
  ...options,
  format: 'esm',
  splitting: true,
  // CommonJS packages inside an ES module ask for Node's own modules through require.
  banner: {
    js: "import{createRequire as $spancoRequire}from'node:module';const require=$spancoRequire(import.meta.url);",
  },
  supported: {},
  entryPoints: ['src/index.ts'],
  outdir: 'dist/library',
});

// One run of each bundle shows V8 which functions a short run needs.
const { load, cacheOf } = await import(new URL('dist/program/main.cjs', import.meta.url));
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const firstRuns = { report: 'report', everything: 'compare' };
for (const [bundle, command] of Object.entries(firstRuns)) {
  const { main, compiled } = load(bundle, undefined);
  const files = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];
  const code = await main({
    argv: ['node', 'spanco', command, ...files],
    env: {},
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    cwd: () => at('.'),
  });
  if (code !== 0) throw new Error(`The first run of the built program ended with ${code}.`);
  writeFileSync(cacheOf(bundle), compiled());
}

if (!process.argv.includes('--no-types')) {
  const tsc = at('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', at('tsconfig.types.json')], { stdio: 'inherit' });
}
