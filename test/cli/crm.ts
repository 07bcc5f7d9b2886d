import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportResult } from '../../src/questions/common/result.js';
import { root } from './fake-world.js';

type Counts = Readonly<Record<string, number | null>>;

/** What is so of an export. */
export interface Truth {
  readonly rows: Readonly<Record<string, Counts>>;
  readonly revenue: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly ledger: Readonly<Record<string, number>>;
}

/** An export of a CRM, as its generator made it. */
interface CrmCase {
  readonly args: readonly string[];
  readonly about: string;
  /** What the generator decided. */
  readonly truth: Truth;
}

/** Where the exports are. */
export const crmFolder = join(root, 'fixtures/crm');

/** Every export, by the name of its folder. */
export const crmNames: readonly string[] = readdirSync(crmFolder).sort();

/** The day on which the exports are read, which lies behind all they hold. */
export const crmDay = '2026-10-01';

/** What the generator wrote about an export. */
export const crmCaseOf = (name: string): CrmCase =>
  JSON.parse(readFileSync(join(crmFolder, name, 'report.json'), 'utf8')) as CrmCase;

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** What a report says of an export, of what the generator decided. */
export function foundIn({ rows, quality }: ReportResult, { args, truth }: CrmCase): Truth {
  // A list of people is no part of the export, and so of no ledger of it.
  const users = args.includes('--reps') ? args[args.indexOf('--reps') + 1] : undefined;
  const files = quality.files.filter(({ file }) => file !== users);
  const sum = (key: string) =>
    files.reduce((all, file) => all + (file as unknown as Record<string, number>)[key]!, 0);
  const money = (revenue: ReportResult['total']['revenue']) =>
    Object.fromEntries(revenue.map((one) => [one.currency ?? '(none)', cents(one.amount)]));
  return {
    rows: Object.fromEntries(rows.map(({ group, counts }) => [group.rep!, counts])),
    revenue: Object.fromEntries(rows.map(({ group, revenue }) => [group.rep!, money(revenue)])),
    ledger: Object.fromEntries(Object.keys(truth.ledger).map((key) => [key, sum(key)])),
  };
}
