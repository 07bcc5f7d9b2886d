/**
 * Starts the program from its bundle with the code V8 compiled when the bundle was built: half of a short
 * run would otherwise be spent compiling. A cache of another version of Node is refused by V8, and the
 * program is then compiled as usual. CommonJS, here and in `bin`, because Node's loader of ES modules takes
 * as long to get going as reading a thousand rows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { World } from './cli/world.js';

const bundle = join(__dirname, 'program.cjs');
/** Where the build keeps what V8 compiled. */
export const cacheFile = `${bundle}.cache`;

/** The program as it was loaded. */
export interface Loaded {
  readonly main: (world: World) => Promise<number>;
  /** What V8 has compiled so far, for the build to keep. */
  readonly compiled: () => Buffer;
}

/** Loads the program. @param cached what V8 compiled before, undefined to compile anew */
export function load(cached: Buffer | undefined): Loaded {
  const wrapped = `(function(exports,require,module){${readFileSync(bundle, 'utf8')}\n})`;
  const script = new Script(wrapped, { filename: bundle, cachedData: cached });
  const module = { exports: {} as Pick<Loaded, 'main'> };
  const define = script.runInThisContext() as (
    exports: unknown,
    require: NodeJS.Require,
    module: unknown,
  ) => void;
  define(module.exports, require, module);
  return { main: module.exports.main, compiled: () => script.createCachedData() };
}

function keptCache(): Buffer | undefined {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

/** Runs the program. See `main.ts`. */
export const main = (world: World): Promise<number> => load(keptCache()).main(world);
