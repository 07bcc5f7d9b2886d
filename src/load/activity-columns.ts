import { requireField } from '../understand/columns.js';
import { AmountCells, cellAt } from './columns/cells.js';
import { type CellPlace, placeOf, tells } from '../understand/column-plan.js';
import { UNDATED } from '../cells/dates/calendar.js';
import { currencyInHeader } from '../cells/amounts/header-currency.js';
import { BAD_DATE } from '../cells/dates/dates.js';
import { ExtraColumns } from './columns/extra-columns.js';
import type { ActivityField } from '../knowledge/fields/fields.js';
import { FlagReader } from './columns/flag-cells.js';
import { YES } from '../cells/words/flags.js';
import { bytes, integers } from './columns/growing.js';
import { ActivityContents } from './activity-contents.js';
import { IdIndex } from './identity/id-index.js';
import { isSameList } from '../cells/text/fold.js';
import { mixed, trimmedId } from './identity/identifiers.js';
import type { Linker } from './identity/linking.js';
import type { Planned } from '../understand/planned.js';
import { EvidenceTable } from './evidence-table.js';
import type { Shared } from './shared.js';
import { quoting, type RecordReader } from './records.js';
import { Seen } from './identity/seen.js';
import { SpelledWords } from '../cells/words/spelled.js';
import { allRead, type Became, despite, duplicate, noDay, used } from './became.js';
import type { Cursor } from '../read/cursor.js';
import type { Row } from '../read/table.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';

/** What columns of yes and no say of an appointment stands above what its outcome says: they were made for it. */
const saidByFlag = { wasHeld: 'Held', noShow: 'No show' } as const;

const tellsWhat = ['type', 'outcome', 'wasHeld', 'noShow'] as const;
const noKind = 'no column is the type or the outcome';

/** The activities while they are read. */
export class ActivityColumns {
  readonly prospect = integers();
  readonly evidence = bytes();
  readonly saying = bytes();
  readonly day = integers();
  readonly clock = integers();
  readonly rep = integers();
  /** Codes of the words. */
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
  private readonly seen = new Seen();
  /** Whom rows are about besides the first, by the place of their first record; few rows name several. */
  private readonly listed = new Map<number, readonly number[]>();
  /** Repetitions of rows that are about nobody, by id and all that they say. */
  private readonly lost = new IdIndex();
  private readonly contents: ActivityContents;
  private readonly flags = new FlagReader();

  constructor(
    tables: readonly Planned<'activities'>[],
    optional: readonly ActivityField[],
    private readonly shared: Shared,
    private readonly linker: Linker,
  ) {
    this.extras = new ExtraColumns('activities', tables, optional, shared);
    this.contents = new ActivityContents(tables);
    const { words } = tables[0]!.reading;
    this.types = new SpelledWords(words.types);
    this.outcomes = new SpelledWords(words.outcomes);
    this.proofs = new EvidenceTable(this.types, this.outcomes);
    const withAmount = tables.some(({ plan }) => tells(plan, 'amount'));
    this.money = withAmount ? new AmountCells(shared.currencies) : null;
  }

  /** Reads the rows of a table. @throws SpancoError where a needed column is missing */
  reader(planned: Planned<'activities'>): RecordReader {
    const { table, plan, reading } = planned;
    const { header } = plan;
    const { types, outcomes, proofs, extras, contents } = this;
    const { reps } = this.shared;
    const link = this.linker.ofTable(planned);
    requireField('activities', plan, table.file, tellsWhat, noKind);
    types.speak(reading.words.types);
    outcomes.speak(reading.words.outcomes);
    const idPlace = placeOf(plan, 'id');
    const typePlace = placeOf(plan, 'type');
    const repPlace = placeOf(plan, 'rep');
    const datePlace = placeOf(plan, 'date');
    const title = header[datePlace.column] ?? 'date';
    const dates = this.shared.dates.column('activities', 'date', header, title, reading.dates);
    const outcomeOf = this.outcomeReader(planned);
    const money = this.useMoney(planned);
    extras.prepare(planned);
    contents.prepare(planned);
    let [day, type, outcome, rep, prospect] = [UNDATED, 0, 0, -1, -1];
    const isSame = (at: number): boolean =>
      this.prospect.get(at) === prospect &&
      this.day.get(at) === day &&
      this.clock.get(at) === dates.clock &&
      this.rep.get(at) === rep &&
      types.areSame(this.type.get(at), type) &&
      outcomes.areSame(this.outcome.get(at), outcome) &&
      isSameList(this.listed.get(at) ?? [], link.others) &&
      money?.same(at) !== false &&
      contents.same(at);
    const read = (row: Row, cursor: Cursor): Became => {
      const unlinked = link.read(row);
      if (unlinked !== null) return unlinked;
      let unread = allRead;
      day = dates.read(cellAt(row, datePlace), cursor);
      const { clock } = dates;
      if (day === BAD_DATE) {
        unread = [['date', noDay(cellAt(row, datePlace))]];
        day = UNDATED;
      }
      extras.read(row, cursor);
      const bad = money?.read(row, cursor) ?? null;
      if (bad !== null) unread = [...unread, ['amount', bad]];
      type = types.code(cellAt(row, typePlace));
      outcome = outcomes.code(outcomeOf(row));
      rep = reps.code(cellAt(row, repPlace));
      prospect = link.look();
      const id = trimmedId(cellAt(row, idPlace));
      if (prospect < 0 && !link.isOfNobody) {
        return id !== '' && this.isLostAgain(id, row) ? duplicate : link.lose();
      }
      const place = this.prospect.length;
      const digest = mixed(
        mixed(mixed(mixed(prospect, day), rep), contents.read(row)),
        money?.digest() ?? 0,
      );
      if (this.isRepeated(id, digest, place, isSame)) return duplicate;
      if (link.others.length > 0) this.listed.set(place, [...link.others]);
      link.keep();
      types.counts[type]! += 1;
      outcomes.counts[outcome]! += 1;
      const saying = proofs.code(type, outcome);
      for (let at = -1; at < link.others.length; at++) {
        this.prospect.push(at === -1 ? prospect : link.others[at]!);
        this.saying.push(saying);
        this.evidence.push(proofs.sayings[saying]!.proves);
        this.day.push(day);
        this.clock.push(clock);
        this.rep.push(rep);
        this.type.push(type);
        this.outcome.push(outcome);
        money?.push();
        extras.push();
        contents.push();
      }
      return despite(used, unread);
    };
    const says = quoting(plan, ['type', 'outcome', 'rep']);
    return { read, size: () => this.prospect.length, subject: () => link, says };
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
    const fallback = currencyInHeader(title) ?? reading.currency;
    const at = { amount, currency: placeOf(plan, 'currency'), fallback };
    const column = this.shared.amounts.column(
      'activities.amount',
      plan.header,
      title,
      reading.decimal,
    );
    this.money.use(at, tells(plan, 'amount') ? column : null);
    return this.money;
  }

  /**
   * Whether a row says again what another one with its id said. Rows without an id are never repeated,
   * two equal ones may be two real calls; they are counted.
   */
  private isRepeated(
    id: string,
    digest: number,
    place: number,
    isSame: (at: number) => boolean,
  ): boolean {
    if (id === '') {
      if (this.seen.seeNameless(digest, place, isSame) === 'same') this.alike += 1;
      return false;
    }
    const sighting = this.seen.see(id, digest, place, isSame);
    if (sighting === 'conflict') this.conflicts += 1;
    return sighting === 'same';
  }

  /** Whether a row that is about nobody says again, in every cell, what another one with its id said. */
  private isLostAgain(id: string, row: Row): boolean {
    const known = this.lost.size;
    return this.lost.add([id, ...row].join('\0')) < known;
  }
}
