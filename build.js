// Builds the program, the library, its types, and the licences of the packages inside them.
import { mkdirSync, rmSync } from 'node:fs';
import { version } from './build/bundle.js';
import { buildLibrary } from './build/library.js';
import { writeManual, writeSchemas } from './build/reference.js';
import { writeLicences } from './build/licences.js';
import { at } from './build/place.js';
import { buildProgram } from './build/program.js';
import { rollUpTypes } from './build/types.js';

rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist'));
const inputs = await buildProgram(at('dist/spanco.cjs'), version);
await buildLibrary(at('dist/index.js'), at('dist/spanco.cjs'));
await writeManual(at('dist/man'), at('dist/spanco.cjs'), version);
await writeSchemas(at('dist/schemas'), at('dist/spanco.cjs'));
writeLicences(inputs, at('dist/licences.txt'));
if (!process.argv.includes('--no-types')) {
  await rollUpTypes(at('src/index.ts'), at('dist/index.d.ts'));
}
