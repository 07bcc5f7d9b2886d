/**
 * The language that a run is answered in. It holds for all that one call of the program or the library does,
 * and for nothing else that the process does meanwhile, so that it need not be handed through every function
 * that makes a sentence.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { en, type Voice } from './en/index.js';

export type { Voice } from './en/index.js';

let spoken: AsyncLocalStorage<Voice> | null = null;

/** All that is said, in the language of the run; English where none was asked for. */
export const voice = (): Voice => spoken?.getStore() ?? en;

/**
 * Does some work in a language. English costs nothing, where nothing else was spoken before: following a
 * language through promises slows all of them down.
 */
export function speaking<T>(language: Voice, work: () => T): T {
  if (language === en && spoken === null) return work();
  spoken ??= new AsyncLocalStorage();
  return spoken.run(language, work);
}
