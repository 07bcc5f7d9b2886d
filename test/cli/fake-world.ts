/** The program in-process: a world made for a test, and folders that are gone when the test is over. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { World } from '../../src/cli/world.js';
import { main } from '../../src/main.js';

/** What a test says of the world; the rest is empty. */
export interface FakeWorld {
  /** Text piped in; without it standard input is a terminal. */
  readonly stdin?: string;
  /** The working directory: the one of the test runner without it. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The day the clock shows, such as `2026-03-31`. */
  readonly today?: string;
}

/** What the program left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
class Captured extends Writable {
  private readonly pieces: string[] = [];

  constructor() {
    super({ decodeStrings: false });
  }

  get text(): string {
    return this.pieces.join('');
  }

  override _write(piece: string | Buffer, _encoding: string, done: () => void): void {
    this.pieces.push(piece.toString());
    done();
  }
}

function piped(text: string | undefined): World['stdin'] {
  return text === undefined
    ? Object.assign(Readable.from([]), { isTTY: true })
    : Readable.from(text === '' ? [] : [Buffer.from(text)]);
}

/** Runs the program in-process, as `spanco ...args` in a world of its own. */
export async function spanco(
  args: readonly string[],
  { stdin, cwd = process.cwd(), env = {}, today = '2026-03-31' }: FakeWorld = {},
): Promise<Ran> {
  const stdout = new Captured();
  const stderr = new Captured();
  const code = await main({
    argv: ['node', 'spanco', ...args],
    env,
    stdin: piped(stdin),
    stdout,
    stderr,
    cwd: () => cwd,
    now: () => new Date(`${today}T12:00:00Z`),
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Writes files, by name, into a folder. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const all = Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text));
  await Promise.all(all);
}

/** Makes a folder with these files, hands it over, and removes it whatever happens. */
export async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'spanco-test-'));
  try {
    await writeFiles(folder, files);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
