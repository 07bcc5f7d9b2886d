import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { folder, root } from '../cli/fake-world.js';
import { commands } from '../../src/cli/commands.js';
import { type Ended, runBin, runProgram } from './run-bin.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const deals = [
  'id,rep,source,stage',
  "1,Anna Rossi,Trade fair,Won\n2,Marco D'Amico,Web,Lost\n3,Ana,Web,Open",
].join('\n');

let place: string;
let env: Readonly<Record<string, string>>;

/** A shell that is installed; the others are tried where they are, as in CI. */
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'spanco-shells-'));
  for (const name of ['deals.csv', 'my deals.csv']) writeFileSync(join(place, name), deals);
  const bin = join(place, 'bin');
  mkdirSync(bin);
  const program = join(bin, 'spanco');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/spanco.js" "$@"\n`);
  chmodSync(program, 0o755);
  env = { PATH: `${bin}:${process.env.PATH ?? ''}` };
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = await runBin(['completion', shell]);
    writeFileSync(join(place, `spanco.${shell}`), stdout);
  }
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const linesOf = ({ stdout }: Ended): string[] => stdout.split('\n').filter((line) => line !== '');

/** What bash offers for the last of some words, as it parts them. */
async function inBash(...words: readonly string[]): Promise<string[]> {
  const quoted = ['spanco', ...words].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
  const script = `source ./spanco.bash; COMP_WORDS=(${quoted.join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _spanco; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return linesOf(await runProgram('bash', ['-c', script], { cwd: place, env }));
}

const inFish = async (line: string): Promise<string[]> =>
  linesOf(
    await runProgram('fish', ['-c', `source ./spanco.fish; complete -C ${JSON.stringify(line)}`], {
      cwd: place,
      env: { ...env, HOME: place },
    }),
  ).map((each) => each.split('\t')[0]!);

/** What zsh writes on a terminal where somebody types a line and presses TAB, twice for the list. */
async function inZsh(line: string): Promise<string> {
  const script = `zmodload zsh/zpty
zpty -b shell zsh -f -i
say() { zpty -w shell "$1" }
say "PS1=READY\\>; unsetopt beep; autoload -U compinit; compinit -u -D; cd ${place}; source ./spanco.zsh; zstyle ':completion:*' list-prompt ''; LISTMAX=0"
sleep 2
zpty -n -w shell $'\\x15'${JSON.stringify(line)}$'\\t\\t'
sleep 4
zpty -r shell text '*' 2>/dev/null
all="$text"
while zpty -r -t shell text 2>/dev/null; do all="$all$text"; done
print -r -- "$all"
zpty -d shell`;
  const { stdout } = await runProgram('zsh', ['-f', '-c', script], {
    cwd: place,
    env: { ...env, HOME: place, TERM: 'dumb' },
  });
  return stdout;
}

describe('in bash', () => {
  test('commands, options, words and files are completed without the program', async () => {
    expect(await inBash('')).toEqual(expect.arrayContaining(Object.keys(commands)));
    expect(await inBash('help', 'e')).toEqual(['explain', 'exit-codes', 'environment']);
    expect(await inBash('comp')).toEqual(['compare', 'completion']);
    expect(await inBash('report', '--st')).toEqual(['--stages', '--strict']);
    expect(await inBash('report', '--format', 'm')).toEqual(['markdown']);
    expect(await inBash('report', '-p', 'de')).toEqual(['deals.csv']);
    expect(await inBash('report', '-p', 'my')).toEqual(['my deals.csv']);
    expect(await inBash('report', 'my')).toEqual(['my deals.csv']);
    expect(await inBash('my')).toEqual(['my deals.csv']);
    expect(await inBash('completion', 'z')).toEqual(['zsh']);
  });

  test('reps, columns and values are those of the export that is named', async () => {
    const of = ['report', '-p', 'deals.csv'] as const;
    expect(await inBash(...of, '--rep', 'an')).toEqual(['Anna Rossi', 'Ana']);
    expect(await inBash(...of, '--rep', '"Marco D')).toEqual(["Marco D'Amico"]);
    expect(await inBash(...of, '--by', 'rep,so')).toEqual(['rep,source']);
    expect(await inBash(...of, '--where', 'source', '=', 'W')).toEqual(['Web']);
    expect(await inBash('report', '--prospects', '=', 'deals.csv', '--rep', 'Mar')).toEqual([
      "Marco D'Amico",
    ]);
    expect(await inBash('report', 'my\\ deals.csv', '--rep', 'Mar')).toEqual(["Marco D'Amico"]);
  });

  test('nothing is offered, and nothing said, of files that cannot be read', async () => {
    expect(await inBash('report', '-p', 'none.csv', '--rep', '')).toEqual([]);
    expect(await inBash('report', '--rep', '')).toEqual([]);
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  test('commands, options and what the export holds are completed', async () => {
    expect(await inFish('spanco comp')).toEqual(['compare', 'completion']);
    expect(await inFish('spanco help ex')).toEqual(['exit-codes', 'explain']);
    expect(await inFish('spanco report --form')).toEqual(['--format']);
    expect(await inFish('spanco report --format mark')).toEqual(['markdown']);
    expect(await inFish('spanco report -p deals.csv --rep Ann')).toEqual(['Anna Rossi']);
    expect(await inFish('spanco report -p deals.csv --where source=')).toEqual([
      'source=Trade fair',
      'source=Web',
    ]);
  });
});

describe.skipIf(!has('zsh'))('in zsh', () => {
  test('commands and what the export holds are completed', async () => {
    expect(await inZsh('spanco scor')).toContain('scorecard');
    expect(await inZsh('spanco help exi')).toContain('exit-codes');
    expect(await inZsh('spanco report -p deals.csv --rep Ann')).toMatch(/Anna\\ Rossi/);
    expect(await inZsh('spanco report -p deals.csv --where source=W')).toContain('source=Web');
  });
});

test('a key reads at most the beginning of a large file', async () => {
  const rows = Array.from({ length: 400_000 }, (_, at) => `${at},Rep ${at % 7},Web,Open`);
  const cwd = folder({
    'large.csv': ['id,rep,source,stage', ...rows, '9,Late,Web,Won'].join('\n'),
  });
  const { stdout } = await runBin(['completion', 'values', '--', '--rep', '', 'large.csv'], {
    cwd,
  });
  expect(linesOf({ stdout } as Ended).sort()).toEqual(
    Array.from({ length: 7 }, (_, at) => `Rep ${at}`),
  );
});
