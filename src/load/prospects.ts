import type { MoneyColumn, Names } from '../cells/columns.js';
import { type Provable, provable } from '../method/milestones.js';
import { cellAt, cellOf, type NameCells, type WordCells } from './columns/cells.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { nowhere, placeOf } from '../understand/column-plan.js';
import { ExtraColumns } from './columns/extra-columns.js';
import type { Extras } from './columns/extras.js';
import type { ProspectField } from '../knowledge/fields/fields.js';
import type { IdIndex } from './identity/id-index.js';
import { ProspectIds } from './identity/prospect-ids.js';
import { IdReader } from './identity/id-reader.js';
import { damagedId, isDamaged } from './identity/identifiers.js';
import { allRead, type Became, despite, duplicate, rejected, used } from './became.js';
import type { Cursor } from '../read/cursor.js';
import { NO_ID } from '../read/codes.js';
import type { Rows } from '../read/table.js';
import type { Mapping } from '../understand/mapping.js';
import { CalledSample } from './identity/proposal.js';
import { knownUntilIn } from './columns/kept-column.js';
import { NameIndex } from './identity/name-index.js';
import type { Planned } from '../understand/planned.js';
import type { Join } from '../knowledge/systems/preset.js';
import { type FlagField, flagFields, ProspectColumns } from './prospect-columns.js';
import { type Shared } from './shared.js';
import { type Completion, RepeatedIds, uniteProspects } from './completion.js';
import type { ProspectPlaces } from './prospect-places.js';
import { factsOf } from './told-by.js';
import { isSameList } from '../cells/text/fold.js';
import { subjectOf } from '../understand/subjects.js';
import { Tellings } from './tellings.js';
import { eachRecord, quoting, type RecordReader, type RecordSinks } from './records.js';
import type { StageKind } from '../knowledge/words/stages.js';

/** All prospects of an export, as columns; a place in them is a prospect. */
export interface Prospects {
  readonly size: number;
  /** Places by id; null where the export has no ids, so that each row is a prospect of its own. */
  readonly ids: IdIndex | null;
  /** Places of leads by their ids, where leads and deals name each other; null elsewhere. */
  readonly leadIds: IdIndex | null;
  /** Places by name and by address, where something is linked by them. */
  readonly called: ReadonlyMap<'name' | 'email', NameIndex>;
  /** What some of them are called, for when nothing matches. */
  readonly calledSample: CalledSample;
  readonly rep: Names | null;
  /** What stage and status say; codes of `words`. */
  readonly standings: ReadonlyMap<'stage' | 'status', WordCells<StageKind>>;
  /** What columns of yes and no say: see cells/words/flags. */
  readonly flags: ReadonlyMap<FlagField, Uint8Array>;
  /** UNDATED where the cell is empty; null where there is no such column. */
  readonly created: Int32Array | null;
  readonly closed: Int32Array | null;
  /** NEVER where the cell is empty; only columns that are there. */
  readonly dates: ReadonlyMap<Provable, Int32Array>;
  readonly amount: MoneyColumn | null;
  /** Columns asked for by field or header. */
  readonly attributes: ReadonlyMap<string, Names>;
  /** Values of fields that the question asks for. */
  readonly extras: Extras<ProspectField>;
  /** What stage and status of other rows of the prospect say besides those that stand, as {@link kindBits}; null where none does. */
  readonly saidBefore: ReadonlyMap<'stage' | 'status', Uint16Array> | null;
  /** Which columns of days the tables have that tell of each, as bits; null where all have the same. */
  readonly dated: Uint8Array | null;
  /** 1 for each that has a deal, where deals are given beside leads; null elsewhere. */
  readonly dealt: Uint8Array | null;
  /** What became of the values of several rows. */
  readonly completion: Completion;
  /** Where what is said of each stands; null where nobody asks. */
  readonly places: ProspectPlaces | null;
}

/** Places by name or address, filled as rows are kept. */
function namesOf(joins: ReadonlySet<Join>): Map<'name' | 'email', NameIndex> {
  const by = (['name', 'email'] as const).filter((one) => joins.has(one));
  return new Map(by.map((one) => [one, new NameIndex()]));
}

/**
 * Reads the prospects of all tables. Rows with one id are one prospect, united field by field.
 *
 * @param joins by what others will be matched to them
 * @throws SpancoError where a needed column is missing, dates or amounts cannot be settled, or strict rejects
 */
export async function readProspects(
  tables: readonly Planned<'prospects'>[],
  mapping: Mapping,
  shared: Shared,
  sinks: RecordSinks,
  joins: ReadonlySet<Join>,
): Promise<Prospects> {
  const hasIds = tables.every(({ plan }) => plan.columns.has('id'));
  const columns = new ProspectColumns(tables, mapping, shared);
  const asked: readonly ProspectField[] = [
    ...mapping.optional.prospects,
    'probability',
    ...(tables.length > 1 ? (['modified'] as const) : []),
  ];
  const extras = new ExtraColumns('prospects', tables, asked, shared);
  const subjects = tables.map(subjectOf);
  const isLinked = hasIds && tables.some(({ plan }) => plan.columns.has('counterpart'));
  const ids = new ProspectIds(shared, isLinked);
  const called = namesOf(joins);
  const calledSample = new CalledSample();
  const tellings = new Tellings();
  const repeated = new RepeatedIds();
  const all = [...columns.all, ...extras.all];
  const kept = all.map((column) => column.cells);
  const isLike = (table: number, other: number) =>
    table === other || isSameList(tables[table]!.plan.header, tables[other]!.plan.header);
  const readerOf = (planned: Planned<'prospects'>, rows: Rows): RecordReader => {
    const { plan } = planned;
    for (const { prepare } of columns.all) prepare(planned, rows);
    extras.prepare(planned, rows);
    tellings.open();
    calledSample.use(plan.header);
    const table = tellings.starts.length - 1;
    const column = plan.columns.get('id')?.[0] ?? -1;
    const namespace = isLinked && subjects[table] === 'leads' ? 'leads' : 'own';
    const { codes } = ids.of(namespace);
    const id = new IdReader(rows, { column: hasIds ? column : -1, constant: '' }, codes);
    const other = isLinked ? placeOf(plan, 'counterpart') : nowhere;
    const others = ids.of(isLinked && namespace === 'own' ? 'leads' : 'own');
    const counterpart = new IdReader(rows, other, others.codes);
    const names = [...called].map(([join, index]) => ({ index, place: placeOf(plan, join) }));
    const first = tellings.starts[table]!;
    let prospect = -1;
    const read = (cursor: Cursor, at: number): Became => {
      prospect = -1;
      const code = id.read(cursor, at);
      if (hasIds && code === NO_ID) return rejected('no-id');
      if (id.isUnclear(at) && isDamaged(id.text(cursor))) return damagedId(id.text(cursor));
      let unread = allRead;
      for (const { field, cells: column } of columns.all) {
        const bad = column.read(cursor, at);
        if (bad !== null) unread = [...unread, [field, bad]];
      }
      extras.read(cursor, at);
      prospect = hasIds
        ? ids.placeFor(namespace, code, counterpart.read(cursor, at), tellings.prospects, () =>
            id.text(cursor),
          )
        : tellings.prospects;
      calledSample.take(cursor);
      for (const { index, place } of names) index.add(cellOf(cursor, place), prospect);
      const newest = tellings.newestOf(prospect);
      if (newest !== -1) {
        const isNews = kept.some((column) => !column.isEmpty() && !column.same(newest));
        if (!isNews && isLike(table, tellings.tableOf(newest))) return despite(duplicate, unread);
        repeated.note(prospect, id.text(cursor));
      }
      for (const column of kept) column.push();
      tellings.add(prospect);
      return despite(newest < first ? used : duplicate, unread);
    };
    const take = (from: number, to: number): number => {
      if (ids.leads !== null || names.length > 0 || calledSample.looks) return from;
      let end = knownUntilIn(all, from, to);
      if (hasIds) end = ids.own.take(id.codes!, from, end);
      for (const column of kept) column.take(from, end);
      tellings.more(end - from);
      calledSample.pass(end - from);
      return end;
    };
    const [name, email] = [placeOf(plan, 'name'), placeOf(plan, 'email')];
    return {
      read,
      take,
      size: () => tellings.records,
      subject: (row) => ({
        id: id.textIn(row),
        counterpart: counterpart.textIn(row),
        name: cellAt(row, name),
        email: cellAt(row, email),
        prospect,
      }),
      says: quoting(plan, ['name', 'stage', 'status', ...flagFields]),
    };
  };
  const places = await eachRecord('prospects', tables, shared.scanner, sinks, readerOf);
  shared.dates.settle('prospects');
  columns.resolve();
  extras.resolve();
  const facts = factsOf(tellings, tables, subjects);
  const changed = extras.changes();
  const united = uniteProspects(tellings, all, { tables, subjects, changed }, repeated, places);
  sinks.trace?.settle();
  const named = ({ codes, dictionary }: NameCells): Names => ({
    codes: codes.values(),
    dictionary,
  });
  const { amount } = columns;
  return {
    size: tellings.prospects,
    ids: hasIds ? ids.own : null,
    leadIds: ids.leads,
    called,
    calledSample,
    rep: columns.rep === null ? null : named(columns.rep),
    standings: columns.standings,
    flags: new Map([...columns.flags].map(([field, { codes }]) => [field, codes.values()])),
    created: columns.days('created'),
    closed: columns.days('closed'),
    dates: new Map(
      provable.flatMap((outcome) => {
        const codes = columns.days(milestoneDates[outcome]);
        return codes === null ? [] : [[outcome, codes] as const];
      }),
    ),
    amount: amount && {
      values: amount.values.values(),
      currencies: amount.currencies.values(),
      names: amount.names,
    },
    attributes: new Map([...columns.attributes].map(([name, codes]) => [name, named(codes)])),
    extras: extras.values(),
    ...facts,
    ...united,
  };
}
