import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../cli/fake-world.js';
import { runProgram, type Setting } from './run-bin.js';

/** A folder of a stranger, in which the packed program is installed. */
export interface Installed {
  readonly folder: string;
  /** The program. */
  readonly bin: string;
  /** What is in the package. */
  readonly files: readonly string[];
  /** How much it weighs as it is sent, and where it is installed. */
  readonly bytes: number;
  readonly bytesUnpacked: number;
  remove(): void;
}

/** Runs npm as somebody who has nothing, and no network. */
async function npm(home: string, args: readonly string[], setting: Setting): Promise<string> {
  const env = { HOME: home, npm_config_cache: join(home, 'cache'), npm_config_offline: 'true' };
  const { code, stdout, stderr } = await runProgram('npm', args, { ...setting, env });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

/** Packs what is built here and installs it in an empty folder. */
export async function installPacked(): Promise<Installed> {
  const place = mkdtempSync(join(tmpdir(), 'spanco-packed-'));
  const [home, folder] = [join(place, 'home'), join(place, 'project')];
  for (const each of [home, folder]) mkdirSync(each);
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', place];
  const [packed] = JSON.parse(await npm(home, pack, { cwd: root })) as [
    { filename: string; files: { path: string }[]; size: number; unpackedSize: number },
  ];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await npm(home, ['install', join(place, packed.filename)], { cwd: folder });
  return {
    folder,
    bin: join(folder, 'node_modules/.bin/spanco'),
    files: packed.files.map(({ path }) => path).sort(),
    bytes: packed.size,
    bytesUnpacked: packed.unpackedSize,
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** The packages in a folder. */
export const packagesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
