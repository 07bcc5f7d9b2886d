import { casesTable } from '../understand/cases-table.js';
import { AmountCells, cellAt } from './columns/cells.js';
import { type CellPlace, placeOf, tells } from '../understand/column-plan.js';
import { BAD_DATE } from '../cells/dates/dates.js';
import { ExtraColumns } from './columns/extra-columns.js';
import type { ActivityField } from '../knowledge/fields/fields.js';
import { FlagReader, YES } from './columns/flag-cells.js';
import { bytes, integers } from './columns/growing.js';
import { hash, mixed, placeHash, trimmedId } from './identity/identifiers.js';
import type { Linker } from './identity/linking.js';
import { Places } from './places.js';
import type { Planned } from '../understand/planned.js';
import { EvidenceTable } from './evidence-table.js';
import type { Shared } from './shared.js';
import type { RowSinks, TakeRow } from './rows.js';
import { Seen } from './identity/seen.js';
import { SpelledWords } from '../cells/words/spelled.js';
import type { Became } from './trace.js';
import type { Cursor } from '../read/cursor.js';
import type { Row } from '../read/table.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';

/** What columns of yes and no say of an appointment stands above what its outcome says: they were made for it. */
const saidByFlag = { wasHeld: 'Held', noShow: 'No show' } as const;

/** The activities while they are read. */
export class ActivityColumns {
  readonly prospect = integers();
  readonly evidence = bytes();
  readonly day = integers();
  readonly rep = integers();
  /** Codes of the words; kept where fields are asked for beside those that are always read. */
  readonly type = integers();
  readonly outcome = integers();
  readonly extras: ExtraColumns<'activities'>;
  readonly types: SpelledWords<ActivityKind>;
  readonly outcomes: SpelledWords<OutcomeKind>;
  /** Null where no table has amounts. */
  readonly money: AmountCells | null;
  alike = 0;
  conflicts = 0;
  readonly proofs: EvidenceTable;
  /** Where each stands; null where nobody asks. */
  readonly places: Places | null;
  private readonly ids = new Seen();
  private readonly contents = new Seen();
  private readonly flags = new FlagReader();

  constructor(
    tables: readonly Planned<'activities'>[],
    private readonly optional: readonly ActivityField[],
    private readonly shared: Shared,
    private readonly linker: Linker,
    private readonly sinks: RowSinks,
  ) {
    this.places = sinks.trace === null ? null : new Places();
    this.extras = new ExtraColumns('activities', tables, optional, shared);
    const { words } = tables[0]!.reading;
    this.types = new SpelledWords(words.types);
    this.outcomes = new SpelledWords(words.outcomes);
    this.proofs = new EvidenceTable(this.types, this.outcomes);
    const withAmount = tables.some(({ plan }) => tells(plan, 'amount'));
    this.money = withAmount ? new AmountCells(shared.currencies) : null;
  }

  /** What to do with each row of a table. */
  taker(planned: Planned<'activities'>): TakeRow {
    const { plan, reading } = planned;
    const { header } = plan;
    const { types, outcomes, proofs } = this;
    const { rejects } = this.sinks;
    const { reps } = this.shared;
    const link = this.linker.ofTable(planned);
    types.speak(reading.words.types);
    outcomes.speak(reading.words.outcomes);
    const idPlace = placeOf(plan, 'id');
    const typePlace = placeOf(plan, 'type');
    const repPlace = placeOf(plan, 'rep');
    const datePlace = placeOf(plan, 'date');
    const title = header[datePlace.column] ?? 'date';
    const dates = this.shared.dates.of('activities', 'date', header, title, reading.dates);
    const outcomeOf = this.outcomeReader(planned);
    const money = this.useMoney(planned);
    const { extras } = this;
    extras.prepare(planned);
    const keepsWords = this.optional.length > 0 || this.places !== null;
    const note = (row: Row, cursor: Cursor, became: Became) =>
      this.trace(planned, link.called, link.prospect, row, cursor, became);
    return (row, cursor, ledger) => {
      if (!link.reads(row, cursor, ledger)) return;
      const cell = cellAt(row, datePlace);
      const day = dates.read(cell, cursor);
      if (day === BAD_DATE) {
        const detail = `"${cell}" is not a day`;
        if (this.sinks.trace !== null) note(row, cursor, { fate: 'rejected', detail, at: -1 });
        rejects.reject(ledger, cursor, 'date', detail, header, row);
        return;
      }
      extras.read(row, cursor);
      const bad = money?.read(row, cursor) ?? null;
      if (bad !== null) {
        const { detail } = bad;
        if (this.sinks.trace !== null) note(row, cursor, { fate: 'rejected', detail, at: -1 });
        rejects.reject(ledger, cursor, bad.reason, detail, header, row);
        return;
      }
      const type = types.code(cellAt(row, typePlace));
      const outcome = outcomes.code(outcomeOf(row));
      const rep = reps.code(cellAt(row, repPlace));
      const prospect = link.look();
      let digest = mixed(mixed(mixed(type, outcome), day), rep);
      digest = mixed(digest, prospect < 0 ? hash(link.called) : prospect);
      if (money !== null) digest = mixed(digest, money.digest());
      // Of a case everything may change but its number.
      if (reading.layout === casesTable) digest = mixed(digest, hash(row.join('\0')));
      const isRepeated = this.isRepeated(trimmedId(cellAt(row, idPlace)), digest);
      if (this.sinks.trace !== null) {
        const at = this.prospect.length;
        const fate = isRepeated ? 'duplicate' : prospect < 0 ? 'unmatched' : 'used';
        const detail = fate === 'unmatched' ? link.why() : null;
        note(row, cursor, { fate, detail, at: fate === 'used' ? at : -1 });
      }
      if (isRepeated) ledger.duplicate += 1;
      else if (prospect < 0) link.lose(row, cursor, ledger);
      else {
        link.keep(ledger);
        types.counts[type]! += 1;
        outcomes.counts[outcome]! += 1;
        this.places?.put(this.prospect.length, cursor.place());
        money?.write(this.prospect.length);
        this.prospect.push(prospect);
        this.evidence.push(proofs.of(type, outcome));
        this.day.push(day);
        this.rep.push(rep);
        extras.write(this.prospect.length - 1);
        if (!keepsWords) return;
        this.type.push(type);
        this.outcome.push(outcome);
      }
    };
  }

  /** Reads what came of an activity: what a flag says, else the outcome. */
  private outcomeReader({ plan }: Planned<'activities'>): (row: Row) => string {
    const outcome = placeOf(plan, 'outcome');
    const flags = (['noShow', 'wasHeld'] as const).filter((flag) => tells(plan, flag));
    if (flags.length === 0) return (row) => cellAt(row, outcome);
    const places = flags.map((flag) => [placeOf(plan, flag), saidByFlag[flag]] as const);
    return (row) => {
      for (const [place, said] of places) if (this.flags.read(row, place) === YES) return said;
      return cellAt(row, outcome);
    };
  }

  private useMoney({ plan, reading }: Planned<'activities'>): AmountCells | null {
    if (this.money === null) return null;
    const amount: CellPlace = placeOf(plan, 'amount');
    const title = plan.header[amount.column] ?? 'amount';
    const at = { amount, currency: placeOf(plan, 'currency'), fallback: reading.currency };
    const column = this.shared.amounts.of('activities.amount', plan.header, title, reading.decimal);
    this.money.use(at, tells(plan, 'amount') ? column : null);
    return this.money;
  }

  /** Notes a row of the prospect that is explained. */
  private trace(
    { plan }: Planned<'activities'>,
    called: string,
    prospect: number,
    row: Row,
    cursor: Cursor,
    became: Became,
  ): void {
    const { trace } = this.sinks;
    if (trace === null || !trace.isAbout(called, became.fate === 'rejected' ? -1 : prospect))
      return;
    const says = Object.fromEntries(
      (['type', 'outcome', 'rep'] as const).flatMap((field) => {
        const text = cellAt(row, placeOf(plan, field)).trim();
        return text === '' ? [] : [[field, text]];
      }),
    );
    trace.rows.push({ role: 'activities', place: cursor.place(), ...became, says });
  }

  /**
   * Whether a row says again what another one with its id said. Rows without an id are never repeated,
   * two equal ones may be two real calls; they are counted.
   */
  private isRepeated(id: string, digest: number): boolean {
    if (id === '') {
      // The digest itself stands for the id here, mixed twice so that 64 bits tell contents apart.
      const other = mixed(mixed(0x9747b28c, digest), digest);
      if (this.contents.see(digest, other, digest) === 'same') this.alike += 1;
      return false;
    }
    const sighting = this.ids.see(placeHash(id), hash(id), digest);
    if (sighting === 'conflict') this.conflicts += 1;
    return sighting === 'same';
  }
}
