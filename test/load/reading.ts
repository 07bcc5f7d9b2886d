import { Readable } from 'node:stream';
import { daysIn } from '../../src/cells/dates/zone.js';
import { type Export, readExport } from '../../src/load/export.js';
import { Rejects } from '../../src/load/ledger.js';
import type { Trace } from '../../src/load/trace.js';
import type { OptionalFields } from '../../src/knowledge/fields/fields.js';
import type { Role } from '../../src/read/table.js';
import { openTables } from '../../src/read/tables.js';
import type { Mapping, TableMapping } from '../../src/understand/mapping.js';

/** Nothing said of a table. */
const tableMapping: TableMapping = {
  columns: {
    prospects: new Map(),
    activities: new Map(),
    history: new Map(),
    reps: new Map(),
  },
  constants: new Map(),
  crm: 'none',
  join: null,
  dateOrder: null,
  decimal: null,
  currency: null,
};

interface Wishes {
  readonly optional?: Partial<OptionalFields>;
  readonly trace?: Trace;
}

/** An export of several files: name, what it holds, and its CSV text. */
export async function readFiles(
  files: readonly (readonly [file: string, role: Role, csv: string])[],
  { optional = {}, trace }: Wishes = {},
): Promise<Export> {
  const mapping: Mapping = {
    tables: tableMapping,
    words: {},
    pipeline: [],
    repAliases: new Map(),
    dayOf: daysIn('UTC'),
    attributes: [],
    optional: { prospects: [], activities: [], ...optional },
    goals: [],
  };
  const given = [];
  for (const [file, role, csv] of files) {
    const source = { stdin: Readable.from([Buffer.from(csv)]), cwd: '.' };
    const options = { delimiter: null, encoding: null, headerScore: () => 1 };
    const [table] = await openTables('-', source, options);
    given.push({ table: { ...table!, file }, role, tableMapping });
  }
  return readExport(given, mapping, new Rejects(true, null), { trace: trace ?? null });
}
