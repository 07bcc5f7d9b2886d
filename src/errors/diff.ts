/** Every message about two exports side by side. */
import { SpancoError } from './error.js';

export const needsTwo = (given: number) =>
  new SpancoError(
    'usage',
    'needs-two-exports',
    `Cannot compare exports: ${given === 0 ? 'none was' : given === 1 ? 'only one was' : `${given} were`} named.`,
    {
      hint: 'Name the earlier one, then the later one, each a file or a folder: spanco diff yesterday/ today/.',
    },
  );

export const withoutNames = () =>
  new SpancoError(
    'data',
    'diff-without-names',
    'Cannot tell which deals are the same: the exports have neither ids nor names in common.',
    { hint: 'Export the id of every deal, or name its column with --column prospects.id="…".' },
  );

export const diffNeedsExports = () =>
  new SpancoError(
    'usage',
    'diff-needs-exports',
    'Cannot compare exports by -p, -a, --history or --counts: two files or folders are named as words.',
    { hint: 'Write spanco diff yesterday/ today/.' },
  );
