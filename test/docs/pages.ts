import { readFileSync, readdirSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A file of the repository, by its path from the root. */
export const fileOf = (path: string): URL => new URL(path, root);

/** The text of a file of the repository. */
export const textOf = (path: string): string => readFileSync(fileOf(path), 'utf8');

/** Every page of the documentation below the front page, by its path from the root. */
export const docs: readonly string[] = readdirSync(fileOf('docs'), { recursive: true })
  .map((path) => `docs/${path.toString().replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md'))
  .sort();

/** Every page that users or contributors read. */
export const pages: readonly string[] = ['README.md', 'CONTRIBUTING.md', ...docs];

/** A fenced block of a page. */
export interface Block {
  /** What follows the fence: the language, and behind it what the block needs. */
  readonly info: string;
  readonly text: string;
}

const fenced = /^```(.*)\n([^]*?)^```$/gm;

/** The fenced blocks of a language. */
export const blocksOf = (text: string, language: string): Block[] =>
  [...text.matchAll(fenced)]
    .map(([, info, block]) => ({ info: info!, text: block! }))
    .filter(({ info }) => info.split(' ')[0] === language);

/** A command of a page with the output that it shows. */
export interface Example {
  readonly command: string;
  readonly output: string;
}

// A command goes on where its line ends with a backslash.
const prompted = /^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm;

/** The commands of a console block. */
export const examplesOf = ({ text }: Block): Example[] =>
  [...text.matchAll(prompted)].map(([, command, output]) => ({
    command: command!,
    output: output!,
  }));

/** The programs that a block needs beside a shell and spanco: `console needs=jq`. */
export const needsOf = ({ info }: Block): string[] =>
  /needs=(\S+)/.exec(info)?.[1]!.split(',') ?? [];

/** The page with other examples in its console blocks. */
export const withExamples = (text: string, examples: (block: Block) => readonly Example[]) =>
  text.replace(fenced, (whole, info: string, block: string) =>
    info.split(' ')[0] === 'console'
      ? `\`\`\`${info}\n${examples({ info, text: block })
          .map(({ command, output }) => `$ ${command}\n${output}`)
          .join('')}\`\`\``
      : whole,
  );

const prose = (text: string): string => text.replace(fenced, '');

/** Where the links of a page lead. */
export const linksOf = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

/** The anchors of the headings of a page, as GitHub makes them. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of prose(text).matchAll(/^#+ (.*)$/gm)) {
    const anchor = heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let name = anchor;
    for (let count = 1; anchors.has(name); count += 1) name = `${anchor}-${count}`;
    anchors.add(name);
  }
  return anchors;
}
