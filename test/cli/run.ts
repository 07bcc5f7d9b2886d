import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { main } from '../../src/main.js';

/** The project: fixtures are named from here. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and on what to run. */
export interface Surroundings {
  readonly stdin?: string;
  /** The project unless given. */
  readonly cwd?: string;
}

/** Runs the program in this process, on a process made for the test; today is 1 April 2026. */
export async function runCli(
  args: readonly string[],
  { stdin = '', cwd = root }: Surroundings = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const collect = (stream: keyof typeof written) =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written[stream] += chunk.toString('utf8');
        done();
      },
    });
  const code = await main({
    argv: ['node', 'spanco', ...args],
    env: {},
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    cwd: () => cwd,
    now: () => new Date('2026-04-01T12:00:00Z'),
  });
  return { code, ...written };
}

/** Runs the program and reads the JSON it prints; anything but exit code 0 is a failure of the test. */
export async function runJson<T>(
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<T> {
  const { code, stdout, stderr } = await runCli([...args, '--json'], surroundings);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'spanco-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
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
