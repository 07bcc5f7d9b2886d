#!/usr/bin/env node
/**
 * All of the program in one file, which runs wherever it is copied to. The program itself stands behind this
 * code in a comment of a function, which Node passes over, and is started with the code that V8 compiled in an earlier run:
 * half of a short run would otherwise be spent compiling. So do the languages other than English, each read only
 * where it is asked for. CommonJS, because Node's loader of ES modules takes
 * as long to get going as reading a thousand rows.
 */
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { keepCompiled, keptCompiled, placeOf } from './compiled.js';
import type { World } from './cli/world.js';

/** A name that the content of the program gives; put in by the build. */
declare const __NAME__: string;
/** A function that the build puts behind this code; it does nothing, and its comment is the program. */
declare function __HOLDER__(): void;
/** What stands in the comment, first to last: languages by their codes, and the program. */
declare const __PARTS__: readonly (readonly [part: string, length: number])[];
declare const __VERSION__: string;

/** What the program exports: itself, and the library. */
type Program = typeof import('./program.js');

/** The program as it was loaded. */
interface Loaded {
  readonly program: Program;
  /** Whether V8 had no use for what it compiled before: there was nothing, or it was started with other flags. */
  readonly isAnew: boolean;
  /** What V8 has compiled so far. */
  readonly compiled: () => Buffer;
}

/** The end of the comment, and what stands for it within. */
const [closing, escaped] = ['*/', '*\x01/'];

const requireModule = require;

/** What stands in the comment for a part; behind the last one only the comment ends, and the function. */
function written(part: string): string {
  const place = __PARTS__.findIndex(([name]) => name === part);
  const behind = __PARTS__.slice(place + 1).reduce((sum, [, length]) => sum + length, 0);
  const end = -`${closing}}`.length - behind;
  // What V8 has read of this file anyway.
  return __HOLDER__.toString().slice(end - __PARTS__[place]![1], end);
}

const programText = (): string => written('program').replaceAll(escaped, closing);

/** The text of a language, which is packed: nobody reads five. */
const languageText = (name: string): string => {
  const { inflateRawSync } = requireModule('node:zlib') as typeof import('node:zlib');
  return inflateRawSync(Buffer.from(written(name), 'base64')).toString('latin1');
};

/** A text as a script. @param cached what V8 compiled before, undefined to compile anew */
const scriptOf = (text: string, cached?: Buffer): Script =>
  new Script(`(function(exports,require,module){${text}\n})`, {
    filename: __filename,
    cachedData: cached,
  });

/** What a script exports. */
function exportsOf(script: Script): unknown {
  const module = { exports: {} as unknown };
  const define = script.runInThisContext() as (
    exports: unknown,
    require: (name: string) => unknown,
    module: unknown,
  ) => void;
  define(module.exports, requirePart, module);
  return module.exports;
}

/** A part of this file, or a module of Node's. */
const requirePart = (name: string): unknown =>
  __PARTS__.some(([part]) => part === name)
    ? exportsOf(scriptOf(languageText(name)))
    : requireModule(name);

/** @param cached what V8 compiled before, undefined to compile anew */
function load(cached: Buffer | undefined): Loaded {
  const script = scriptOf(programText(), cached);
  return {
    program: exportsOf(script) as Program,
    isAnew: cached === undefined || script.cachedDataRejected === true,
    compiled: () => script.createCachedData(),
  };
}

/** Says which version this is, which scripts ask often enough not to load the program for it. */
const sayVersion = ({ stdout }: World): Promise<Error | null | undefined> =>
  new Promise((resolve) => {
    stdout.on('error', () => undefined).write(`${__VERSION__}\n`, resolve);
  });

/** What only prints: too little of the program runs for it to be worth keeping. */
const printing = ['-h', '--help', 'help', '-V', '--version', 'completion', 'man', 'schema'];

/** The command that is run, as far as its name goes; what is named without one is reported. */
const commandOf = ([first = '']: readonly string[]): string =>
  /^[a-z]{3,12}$/.test(first) ? first : 'report';

/**
 * Has the V8 of Node 20 optimise a function after four times the work it would by itself. A run is over soon, and
 * what it optimises early it throws away again at the first row of another kind: a tenth to a fifth of its time on the
 * processor. Later versions have no such flag, and gain nothing from the one that took its place.
 */
function optimiseLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000');
}

/** Runs the program. See `main.ts`. */
export async function main(world: World): Promise<number> {
  const args = world.argv.slice(2);
  const isVersion = args.length === 1 && (args[0] === '--version' || args[0] === '-V');
  // What keeps it from being written is for the program to say.
  if (isVersion && !(await sayVersion(world))) return 0;
  optimiseLate();
  const place = placeOf(world.env, __NAME__, commandOf(args));
  const { program, isAnew, compiled } = load(keptCompiled(place));
  const code = await program.main(world);
  const isWork = code === 0 && !args.some((word) => printing.includes(word));
  if (isAnew && isWork) keepCompiled(place, compiled);
  return code;
}

// Of the code that commands keep, that of a report is what a library asks for most.
const loaded = () => load(keptCompiled(placeOf(process.env, __NAME__, 'report'))).program;

/** The library. See `index.ts`. */
export const library = () => loaded().library();

/** The manual, which the build writes. See `cli/manual.ts`. */
export const manual = () => loaded().manual();

if (require.main === module) {
  void main(process).then((code) => (process.exitCode = code));
}
