// The scanner is written in AssemblyScript (src/read/scanner/assembly) and stands in the bundles as base64.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './place.js';

const folder = at('src/read/scanner/assembly');
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/** The name under which the bundles import it. */
export const scannerName = 'spanco:scanner';

/** Compiles it, or takes what was compiled of the same sources. */
function compiled() {
  const module = join(folder, 'module.ts');
  const hash = createHash('sha256').update(options.join(' '));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  const cache = at(`node_modules/.cache/spanco/scanner-${hash.digest('hex').slice(0, 16)}.wasm`);
  if (!existsSync(cache)) {
    const compiler = at('node_modules/assemblyscript/bin/asc.js');
    mkdirSync(at('node_modules/.cache/spanco'), { recursive: true });
    execFileSync(process.execPath, [compiler, module, ...options, '--outFile', cache]);
  }
  return readFileSync(cache);
}

/** The module that the bundles import: the compiled scanner as base64. */
export const scannerModule = () =>
  `export const base64 = ${JSON.stringify(compiled().toString('base64'))};`;
