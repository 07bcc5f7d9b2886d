import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { main } from '../../src/main.js';
import type { CheckResult } from '../../src/questions/check/result.js';
import type { ReportResult } from '../../src/questions/common/result.js';

/** The directory that the fixtures are in, and that commands run from unless told otherwise. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the program did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world around one run. */
export interface Setup {
  /** What is piped in; `'terminal'` where nothing is and standard input is a terminal. */
  readonly stdin?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether standard output and error are a terminal. */
  readonly tty?: boolean;
  /** Columns of that terminal. */
  readonly columns?: number;
  /** The day it is. */
  readonly today?: string;
}

class Recorder extends Writable {
  text = '';
  constructor(
    readonly isTTY: boolean,
    readonly columns: number | undefined,
  ) {
    super();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs the program inside this process, in a world made for it. */
export async function runCli(args: readonly string[], setup: Setup = {}): Promise<Ran> {
  const { stdin = '', cwd = root, env = {}, tty = false, columns, today = '2026-04-01' } = setup;
  const isTerminal = stdin === 'terminal';
  const input: Readable & { isTTY?: boolean } = Readable.from(
    stdin === '' || isTerminal ? [] : [typeof stdin === 'string' ? Buffer.from(stdin) : stdin],
  );
  input.isTTY = isTerminal;
  const stdout = new Recorder(tty, columns);
  const stderr = new Recorder(tty, columns);
  const code = await main({
    argv: ['node', 'spanco', ...args],
    env,
    stdin: input,
    stdout,
    stderr,
    cwd: () => cwd,
    now: () => new Date(`${today}T12:00:00Z`),
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** The surroundings of a run beside one export, `f.csv`. */
export const inFile = (csv: string) => ({ cwd: folder({ 'f.csv': csv }) });

/** Makes a folder with these files, hands it over, and removes it whatever happens: for many runs in one test. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), 'spanco-test-'));
  try {
    writeFiles(path, files);
    return await use(path);
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Writes files, by name, into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A new directory with these files in it, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'spanco-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  writeFiles(path, files);
  return path;
}

/** Runs the program and reads the JSON it prints; anything but that is a failure of the test. */
export async function runJson<T>(args: readonly string[], setup: Setup = {}): Promise<T> {
  const { code, stdout, stderr } = await runCli([...args, '--json'], setup);
  // A check that finds an export unfit has said so, and says why.
  const isUnfit = args[0] === 'check' && code === 3 && stdout !== '';
  if (code !== 0 && !isUnfit) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** Two equally effective reps, one of them more efficient. */
export const two = 'rep,held,wins\nA,50,5\nB,60,5\n';

/** The arguments that name the fixture of a team. */
export const teamFiles = [
  '-p',
  'fixtures/team/prospects.csv',
  '-a',
  'fixtures/team/activities.csv',
] as const;

/** Runs a report as JSON and returns the result. */
export async function reportOf(
  args: readonly string[],
  setup: Setup = {},
): Promise<ReportResult & { readonly stderr: string }> {
  const { code, stdout, stderr } = await runCli([...args, '--json'], setup);
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return { ...(JSON.parse(stdout) as ReportResult), stderr };
}

/** The counts of each row, as `Anna Rossi 2 2 2 1 1 1 0 ?` (targets to orders, then lost). */
export const countsOf = ({ rows, total }: ReportResult): string[] =>
  [...rows, { ...total, group: { total: 'total' } }].map(({ group, counts }) =>
    [...Object.values(group), ...Object.values(counts).map((count) => count ?? '?')].join(' '),
  );

/** Codes of the warnings of a result. */
export const codesOf = ({ warnings }: Pick<ReportResult, 'warnings'>): string[] =>
  warnings.map(({ code }) => code);

/** What a file is read as, and the first column of each field. */
export async function readAs(csv: string) {
  const { tables } = await runJson<CheckResult>(['check', 'f.csv'], inFile(csv));
  const [table] = tables;
  const columns = Object.entries(table!.columns).map(([field, [header]]) => [field, header]);
  return { role: table!.role, columns: Object.fromEntries(columns) as Record<string, string> };
}
