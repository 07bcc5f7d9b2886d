/** What the tests that compare numbers need of a report, read from its JSON alone. */
import { type Ran, runCli, type Setup } from './fake-world.js';

/** One count by outcome (`targets` … `lost`); null is what the export cannot tell. */
export type Counts = Readonly<Record<string, number | null>>;

/** A row, or the total, of a report. */
export interface Row {
  readonly group: Readonly<Record<string, string>>;
  readonly counts: Counts;
  /** Prospects of whom it is open. */
  readonly open: Counts;
}

/** Where the rows of one file, or of all, went. */
export interface Ledger {
  readonly read: number;
  readonly used: number;
  readonly blank: number;
  readonly headerOrFooter: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly rejectedBy: Readonly<Record<string, number>>;
  readonly unmatched: number;
}

/** The parts of the result that tests look at. */
export interface Report {
  readonly rows: readonly Row[];
  readonly total: Row;
  readonly quality: {
    readonly files: readonly (Ledger & { readonly file: string })[];
    readonly all: Ledger;
    readonly prospects: number;
    readonly activities: number | null;
    readonly conflicts: number;
    readonly skippedStages: number;
  };
}

/** Runs `spanco report --json ...args` and parses what it prints. @throws Error where it fails */
export async function report(args: readonly string[], world: Setup = {}): Promise<Report> {
  const ran: Ran = await runCli(['report', '--json', '-q', ...args], world);
  if (ran.code !== 0) {
    throw new Error(`spanco report ${args.join(' ')} exited with ${ran.code}: ${ran.stderr}`);
  }
  return JSON.parse(ran.stdout) as Report;
}
