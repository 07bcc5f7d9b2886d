import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program as it is built here. */
const builtBin = fileURLToPath(new URL('../../bin/spanco.js', import.meta.url));

/** What a child process did. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a child process is run. */
export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is piped in; null for a pipe that stays open and silent. */
  readonly stdin?: string | null;
  /** The program; the one built here unless told otherwise. */
  readonly bin?: string;
  /** A signal to send once the process waits for input. */
  readonly interrupt?: NodeJS.Signals;
}

function ended(command: string, args: readonly string[], setting: Setting): Promise<Ended> {
  const { cwd = root, env = {}, stdin = '', interrupt } = setting;
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  if (interrupt === undefined && stdin !== null) child.stdin.end(stdin);
  if (interrupt !== undefined) setTimeout(() => child.kill(interrupt), 500);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Runs the built program. */
export const runBin = (args: readonly string[], setting: Setting = {}): Promise<Ended> =>
  ended(process.execPath, [setting.bin ?? builtBin, ...args], setting);

/** Runs a line of shell, in which `spanco` is the built program. */
export const runShell = (line: string, setting: Setting = {}): Promise<Ended> => {
  const spanco = `spanco() { "${process.execPath}" "${setting.bin ?? builtBin}" "$@"; }`;
  return ended('bash', ['-c', `${spanco}\n${line}`], setting);
};

/** Runs another program. */
export const runProgram = (command: string, args: readonly string[], setting: Setting = {}) =>
  ended(command, args, setting);
