import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { inFolder } from '../cli/fake-world.js';
import { agrees, valueAt } from './expectation.js';
import { type Ended, runBin } from './run-bin.js';

const texts = z.array(z.string());

/** A small input with the right answer. */
const caseSchema = z.strictObject({
  title: z.string(),
  why: z.string().describe('the fault that was, or would be'),
  files: z.record(z.string(), z.string()).default({}).describe('name → text, or base64:…'),
  stdin: z.string().default(''),
  args: texts,
  exit: z.int().default(0),
  expect: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'path into the JSON result → its value: exact, "~0.81" (within 0.005), "any" (not null), "absent", or { min, max }',
    ),
  stdout: texts.default([]),
  noStdout: texts.default([]),
  stderr: texts.default([]),
  noStderr: texts.default([]),
  made: z.record(z.string(), texts).default({}).describe('a file that is made → texts in it'),
});

export type Case = z.output<typeof caseSchema>;

/** The cases of a group. */
export const readCases = (json: string): Case[] => z.array(caseSchema).parse(JSON.parse(json));

function wrongInResult(expected: Readonly<Record<string, unknown>>, stdout: string): string[] {
  let result: unknown;
  try {
    result = JSON.parse(stdout);
  } catch {
    return ['standard output is no JSON'];
  }
  return Object.entries(expected).flatMap(([path, value]) => {
    const found = valueAt(result, path);
    return agrees(found, value)
      ? []
      : [`${path} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
  });
}

function wrongIn(each: Case, { code, stdout, stderr }: Ended, folder: string): string[] {
  const missing = (wanted: readonly string[], text: string, where: string) =>
    wanted.filter((part) => !text.includes(part)).map((part) => `no "${part}" on ${where}`);
  const unwanted = (parts: readonly string[], text: string, where: string) =>
    parts.filter((part) => text.includes(part)).map((part) => `"${part}" on ${where}`);
  const made = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  return [
    ...(code === each.exit ? [] : [`exit ${code}, not ${each.exit}`]),
    ...missing(each.stdout, stdout, 'standard output'),
    ...unwanted(each.noStdout, stdout, 'standard output'),
    ...missing(each.stderr, stderr, 'standard error'),
    ...unwanted(each.noStderr, stderr, 'standard error'),
    ...Object.entries(each.made).flatMap(([name, parts]) => missing(parts, made(name), name)),
    ...(each.expect !== undefined && code === each.exit ? wrongInResult(each.expect, stdout) : []),
  ];
}

/** Runs a case through the built program. @returns all that is not as it should be, to be read by people; '' for nothing */
export async function runCase(each: Case): Promise<string> {
  const files = Object.entries(each.files).map(([name, text]) => {
    const [, base64] = /^base64:(.*)$/s.exec(text) ?? [];
    return [name, base64 === undefined ? text : Buffer.from(base64, 'base64')] as const;
  });
  return inFolder(Object.fromEntries(files), async (folder) => {
    const ended = await runBin(each.args, { cwd: folder, stdin: each.stdin });
    const wrong = wrongIn(each, ended, folder);
    if (wrong.length === 0) return '';
    const run = `spanco ${each.args.join(' ')}`;
    return [run, ...wrong, `stderr: ${ended.stderr.slice(0, 300)}`, `why: ${each.why}`].join(
      '\n  ',
    );
  });
}
