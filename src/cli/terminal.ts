import { Chalk, type ChalkInstance } from 'chalk';
import { safeLines } from '../render/safe-text.js';
import { unwritten } from './files.js';
import type { Output, World } from './world.js';
import { voice } from '../say/voice.js';

/** What the user said of colour and width. */
export interface TerminalWishes {
  /** --color or --no-color, null for neither. */
  readonly color: boolean | null;
  /** --width, null for none. */
  readonly width: number | null;
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** Colour: a flag over NO_COLOR over FORCE_COLOR over TERM=dumb over is-it-a-terminal, a stream at a time. */
function colourLevel(flag: boolean | null, env: World['env'], isTerminal: boolean): 0 | 1 {
  if (flag !== null) return flag ? 1 : 0;
  if (isSet(env.NO_COLOR)) return 0;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR === '0' ? 0 : 1;
  if (env.TERM === 'dumb') return 0;
  return isTerminal ? 1 : 0;
}

const progressAfter = 1000;
const progressEvery = 200;

/** The streams of the program, and what may be done with them. */
export class Terminal {
  // Not `performance`, which Node first has to load.
  private readonly started = Date.now();
  private lastProgress = 0;
  private bytes = 0;
  private progressShown = false;
  private broken = false;

  constructor(private readonly world: World) {
    // A reader that has seen enough closes the pipe; that is no error.
    for (const stream of [world.stdout, world.stderr]) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EPIPE') this.broken = true;
        // Any other error reaches whoever is writing, see put().
      });
    }
  }

  /** A chalk for data on standard output. */
  chalk({ color }: TerminalWishes, toFile: boolean): ChalkInstance {
    const level = toFile ? 0 : colourLevel(color, this.world.env, this.world.stdout.isTTY === true);
    return new Chalk({ level });
  }

  /** Columns that lines must fit; null where nothing limits them. */
  width({ width }: TerminalWishes, toFile: boolean): number | null {
    if (width !== null) return width;
    if (toFile || this.world.stdout.isTTY !== true) return null;
    const columns = Number(this.world.env.COLUMNS ?? Number.NaN);
    // A terminal that does not know its size says 0.
    return Number.isInteger(columns) && columns > 0 ? columns : this.world.stdout.columns || 80;
  }

  /** Whether standard output is a terminal, which shows nothing but text. */
  get isShown(): boolean {
    return this.world.stdout.isTTY === true;
  }

  /** Whether pictures of characters can be shown there. */
  get draws(): boolean {
    return this.isShown && this.world.env.TERM !== 'dumb';
  }

  /** Writes data, and waits until it is out. */
  async write(data: string | Uint8Array): Promise<void> {
    this.clearProgress();
    await this.put(this.world.stdout, data);
  }

  /** The same of data that may come in pieces. */
  async writeAll(data: string | Uint8Array | Iterable<string>): Promise<void> {
    if (typeof data === 'string' || data instanceof Uint8Array) return this.write(data);
    for (const piece of data) {
      if (this.broken) return;
      await this.write(piece);
    }
  }

  /** Writes a line for people, beside the data. */
  async say(line: string): Promise<void> {
    this.clearProgress();
    await this.put(this.world.stderr, `${safeLines(line)}\n`);
  }

  /** Counts bytes read, and shows them while work lasts and somebody watches. */
  progress(bytes: number): void {
    this.bytes += bytes;
    if (this.world.stderr.isTTY !== true) return;
    const now = Date.now();
    if (now - this.started < progressAfter || now - this.lastProgress < progressEvery) return;
    this.lastProgress = now;
    this.progressShown = true;
    const megabytes = (this.bytes / 1e6).toFixed(0);
    this.world.stderr.write(`\r\u001b[K${voice().files.progress(megabytes)}`);
  }

  private clearProgress(): void {
    if (this.progressShown) this.world.stderr.write('\r\u001b[K');
    this.progressShown = false;
  }

  private async put(stream: Output, data: string | Uint8Array): Promise<void> {
    if (this.broken || data === '') return;
    await new Promise<void>((resolve, reject) => {
      stream.write(data, (error) => {
        if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
        else reject(unwritten(voice().places.standardOutput(), error));
      });
    });
  }
}
