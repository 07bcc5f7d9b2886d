import type { Said } from '../../said.js';

/** What is said of two exports side by side. */
export const diffErrors = {
  needsTwo: (given: number): Said => ({
    message: `Cannot compare exports: ${given === 0 ? 'none was' : given === 1 ? 'only one was' : `${given} were`} named.`,
    hint: 'Name the earlier one, then the later one, each a file or a folder: spanco diff yesterday/ today/.',
  }),
  withoutNames: (): Said => ({
    message:
      'Cannot tell which deals are the same: the exports have neither ids nor names in common.',
    hint: 'Export the id of every deal, or name its column with --column prospects.id="…".',
  }),
  diffNeedsExports: (): Said => ({
    message:
      'Cannot compare exports by -p, -a, --history or --counts: two files or folders are named as words.',
    hint: 'Write spanco diff yesterday/ today/.',
  }),
};
