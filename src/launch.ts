/**
 * Starts the program from its bundle with the code V8 compiled when the bundle was built: half of a short
 * run would otherwise be spent compiling. CommonJS, here and in `bin`, because Node's loader of ES modules
 * takes as long to get going as reading a thousand rows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { World } from './cli/world.js';

/** Name of the bundle, which its content gives; put in by the build. */
declare const __BUNDLE__: string;
declare const __VERSION__: string;

const file = join(__dirname, __BUNDLE__);

/** Where the build keeps what V8 compiled: of this bundle, on this kind of machine, by this V8. */
export const cacheFile = `${file}.${process.arch}-${process.versions.v8}.cache`;

/** The program as it was loaded. */
export interface Loaded {
  readonly main: (world: World) => Promise<number>;
  /** What V8 has compiled so far, for the build to keep. */
  readonly compiled: () => Buffer;
  /** Whether V8 had no use for what it compiled before: it was started with other flags, for one. */
  readonly refused: boolean;
}

/** Loads the bundle. @param cached what V8 compiled before, undefined to compile anew */
export function load(cached: Buffer | undefined): Loaded {
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
  return {
    main: module.exports.main,
    compiled: () => script.createCachedData(),
    refused: script.cachedDataRejected === true,
  };
}

function keptCache(): Buffer | undefined {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

/** Says which version this is, which scripts ask often enough not to load the program for it. */
const sayVersion = ({ stdout }: World): Promise<Error | null | undefined> =>
  new Promise((resolve) => {
    stdout.on('error', () => undefined).write(`${__VERSION__}\n`, resolve);
  });

/** Runs the program. See `main.ts`. */
export async function main(world: World): Promise<number> {
  const [only, ...further] = world.argv.slice(2);
  const isVersion = further.length === 0 && (only === '--version' || only === '-V');
  // What keeps it from being written is for the program to say.
  if (isVersion && !(await sayVersion(world))) return 0;
  return load(keptCache()).main(world);
}
