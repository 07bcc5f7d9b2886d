import { readFileSync } from 'node:fs';

/** A file of the repository, by its path from the root. */
export const fileOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);

export const readme = readFileSync(fileOf('README.md'), 'utf8');

/** The contents of the fenced blocks of a language. */
export const blocksOf = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text]) => text!,
  );

/** A command of the README with the output that it shows. */
export interface Example {
  readonly command: string;
  readonly output: string;
}

/** Every command of the console blocks. */
export const examples: readonly Example[] = blocksOf('console').flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end), output: part.slice(end + 1) };
    }),
);
