/** What must hold whatever the program was given. */
import type { Ran } from '../cli/fake-world.js';
import type { Ledger } from '../cli/report.js';

/** Milliseconds that no run may take: far more than any needs, far less than one that hangs. */
const longestRun = 20_000;

const placesOf = (ledger: Ledger): number =>
  ledger.used +
  ledger.blank +
  ledger.headerOrFooter +
  ledger.duplicate +
  ledger.rejected +
  ledger.unmatched;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** What is wrong with ledgers that must account for every row. */
function unbalanced(files: readonly (Ledger & { readonly file: string })[], all: Ledger): string[] {
  const faults = [...files, { ...all, file: 'all files' }].flatMap((ledger) => [
    ...(placesOf(ledger) === ledger.read ? [] : [`the ledger of ${ledger.file} does not balance`]),
    ...(sumOf(Object.values(ledger.rejectedBy)) === ledger.rejected
      ? []
      : [`the reasons of ${ledger.file} do not add up to its rejected rows`]),
  ]);
  const read = sumOf(files.map((ledger) => ledger.read));
  return read === all.read ? faults : [...faults, 'the files do not add up to all'];
}

interface JsonResult {
  readonly quality?: {
    readonly files: readonly (Ledger & { readonly file: string })[];
    readonly all: Ledger;
  };
}

function faultsOfJson(stdout: string): string[] {
  let result: JsonResult;
  try {
    result = JSON.parse(stdout) as JsonResult;
  } catch {
    return ['the result is no JSON'];
  }
  const { quality } = result;
  return quality === undefined ? [] : unbalanced(quality.files, quality.all);
}

function faultsOfError(stderr: string, asJson: boolean): string[] {
  const said = stderr.trimEnd().split('\n').at(-1)!;
  if (!asJson) {
    const isSentence = /^spanco: \S.*[.!?)"]$/su.test(said);
    return isSentence ? [] : [`the error is no sentence: ${said}`];
  }
  try {
    const { error } = JSON.parse(said) as { error: Record<string, unknown> };
    // The message quotes headers and cells exactly, line ends included.
    const { code, message } = error;
    const isWhole = typeof code === 'string' && typeof message === 'string';
    return isWhole ? [] : ['the error lacks its parts'];
  } catch {
    return [`the error is no JSON object: ${said}`];
  }
}

/** Everything that is wrong with a run, in words; nothing where nothing is. */
export function faultsOf(
  args: readonly string[],
  { code, stdout, stderr }: Ran,
  milliseconds: number,
): string[] {
  const asJson = args.includes('--json') || args.includes('json');
  const faults: string[] = [];
  if (![0, 1, 2, 3, 4].includes(code)) faults.push(`the exit code is ${code}`);
  if (milliseconds > longestRun) faults.push(`it took ${Math.round(milliseconds)} ms`);
  if (/unexpected error|"code":"unexpected"|^\s+at .*:\d+:\d+\)?$/im.test(stderr)) {
    faults.push(`it failed unexpectedly: ${stderr}`);
  }

  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(stderr)) {
    faults.push('a control character reached the terminal');
  }
  // A check that finds an export unfit has said so, and why, and is no error.
  const isUnfit = args[0] === 'check' && code === 3 && stdout !== '';
  if ((code === 1 || code === 2 || code === 3) && !isUnfit) {
    // Rows that could not be used are written out, and a result whose alarm names nobody stands beside that error.
    if (stdout !== '' && !args.includes('--rejects') && !args.includes('--fail-if')) {
      faults.push('there is a result beside the error');
    }
    faults.push(...faultsOfError(stderr, asJson));
  } else if (asJson && !args.includes('--rejects')) faults.push(...faultsOfJson(stdout));
  return faults;
}
