/**
 * Starts the program from its bundle with the code V8 compiled when the bundle was built: half of a short
 * run would otherwise be spent compiling. A cache of another version of Node is refused by V8, and the
 * program is then compiled as usual. CommonJS, here and in `bin`, because Node's loader of ES modules takes
 * as long to get going as reading a thousand rows.
 *
 * There are two bundles, as loading one costs the more the larger it is: the main job alone, and everything.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { World } from './cli/world.js';

/** Names of the commands that the smaller bundle has no code for; put in by the build. */
declare const __FURTHER_COMMANDS__: readonly string[];

/** The two bundles, by what they hold. */
export type Bundle = 'report' | 'everything';

const fileOf = (bundle: Bundle): string => join(__dirname, `${bundle}.cjs`);

/** Where the build keeps what V8 compiled of a bundle. */
export const cacheOf = (bundle: Bundle): string => `${fileOf(bundle)}.cache`;

/** The program as it was loaded. */
export interface Loaded {
  readonly main: (world: World) => Promise<number>;
  /** What V8 has compiled so far, for the build to keep. */
  readonly compiled: () => Buffer;
}

/** Loads a bundle. @param cached what V8 compiled before, undefined to compile anew */
export function load(bundle: Bundle, cached: Buffer | undefined): Loaded {
  const file = fileOf(bundle);
  // The build writes nothing beyond ASCII, which is decoded at once.
  const wrapped = `(function(exports,require,module){${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData: cached });
  const module = { exports: {} as Pick<Loaded, 'main'> };
  const define = script.runInThisContext() as (
    exports: unknown,
    require: NodeJS.Require,
    module: unknown,
  ) => void;
  define(module.exports, require, module);
  return { main: module.exports.main, compiled: () => script.createCachedData() };
}

function keptCache(bundle: Bundle): Buffer | undefined {
  try {
    return readFileSync(cacheOf(bundle));
  } catch {
    return undefined;
  }
}

/** Runs the program. See `main.ts`. */
export function main(world: World): Promise<number> {
  const further = world.argv.some((word) => __FURTHER_COMMANDS__.includes(word));
  const bundle: Bundle = further ? 'everything' : 'report';
  return load(bundle, keptCache(bundle)).main(world);
}
