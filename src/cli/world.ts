import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** All that the program knows of the world; the process of Node is one. */
export interface World {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  cwd(): string;
  /** Texts that are read in place of files, by the names they go by. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Streams that were looked into, by their names: read from here, they still have what was seen. */
  readonly streams?: ReadonlyMap<string, AsyncIterable<unknown>>;
  /** Hears a signal once, and ends the program; a world without signals has neither. */
  once?(signal: 'SIGINT' | 'SIGTERM', hear: () => void): unknown;
  exit?(code: number): never;
  /** The clock; only the default of --as-of asks it. */
  readonly now?: () => Date;
}

/** What reading needs of the world. */
export type ReadingWorld = Pick<World, 'stdin' | 'cwd' | 'texts' | 'streams' | 'once' | 'exit'>;

/** A world that reads streams in place of what is named so; the process of Node is no object to be copied. */
export const readingWorld = (
  world: ReadingWorld,
  streams: ReadingWorld['streams'],
): ReadingWorld => ({
  stdin: world.stdin,
  cwd: () => world.cwd(),
  ...(world.texts && { texts: world.texts }),
  ...(world.once && { once: world.once.bind(world) }),
  ...(world.exit && { exit: world.exit.bind(world) }),
  ...(streams && { streams }),
});
