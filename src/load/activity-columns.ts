import { requireField } from '../understand/columns.js';
import { AmountCells } from './columns/amount-cells.js';
import { placeOf, tells } from '../understand/column-plan.js';
import { UNDATED } from '../cells/dates/calendar.js';
import { currencyInHeader } from '../cells/amounts/header-currency.js';
import type { DateColumn } from '../cells/dates/date-column.js';
import { BAD_DATE } from '../cells/dates/dates.js';
import { ExtraColumns } from './columns/extra-columns.js';
import type { ActivityField } from '../knowledge/fields/fields.js';
import { DayReader } from './columns/day-reader.js';
import { ActivityContents } from './activity-contents.js';
import { ActivityRows } from './activity-rows.js';
import { Meanings } from './columns/meanings.js';
import { isSameList } from '../cells/text/fold.js';
import { IdReader } from './identity/id-reader.js';
import { mixed } from './identity/identifiers.js';
import type { Linker } from './identity/linking.js';
import type { Planned } from '../understand/planned.js';
import { EvidenceTable } from './evidence-table.js';
import { OutcomeReader } from './outcome-reader.js';
import type { Shared } from './shared.js';
import { quoting, type RecordReader } from './records.js';
import { Seen } from './identity/seen.js';
import { TextIds } from './identity/text-ids.js';
import { SpelledWords } from '../cells/words/spelled.js';
import { allRead, type Became, despite, duplicate, noDay, used } from './became.js';
import type { Cursor } from '../read/cursor.js';
import type { Rows } from '../read/table.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';
import { voice } from '../say/voice.js';

const tellsWhat = ['type', 'outcome', 'wasHeld', 'noShow'] as const;

/** The activities while they are read. */
export class ActivityColumns {
  readonly rows = new ActivityRows();
  readonly extras: ExtraColumns<'activities'>;
  readonly types: SpelledWords<ActivityKind>;
  readonly outcomes: SpelledWords<OutcomeKind>;
  /** Null where no table has amounts. */
  readonly money: AmountCells | null;
  alike = 0;
  conflicts = 0;
  readonly proofs: EvidenceTable;
  private readonly seen: Seen;
  /** Whom rows are about besides the first, by the place of their first record; few rows name several. */
  private readonly listed = new Map<number, readonly number[]>();
  /** Repetitions of rows that are about nobody, by id and all that they say. */
  private readonly lost = new TextIds();
  private readonly contents: ActivityContents;

  constructor(
    tables: readonly Planned<'activities'>[],
    optional: readonly ActivityField[],
    private readonly shared: Shared,
    private readonly linker: Linker,
  ) {
    this.extras = new ExtraColumns('activities', tables, optional, shared);
    this.seen = new Seen(shared.newIds());
    this.contents = new ActivityContents(tables);
    const { words } = tables[0]!.reading;
    this.types = new SpelledWords(words.types);
    this.outcomes = new SpelledWords(words.outcomes);
    this.proofs = new EvidenceTable(this.types, this.outcomes);
    const withAmount = tables.some(({ plan }) => tells(plan, 'amount'));
    this.money = withAmount ? new AmountCells(shared.currencies) : null;
  }

  /** Reads the rows of a table. @throws SpancoError where a needed column is missing */
  reader(planned: Planned<'activities'>, rows: Rows): RecordReader {
    const { table, plan, reading } = planned;
    const { types, outcomes, proofs, extras, contents, rows: kept } = this;
    const { reps } = this.shared;
    const link = this.linker.ofTable(planned, rows);
    requireField('activities', plan, table.file, tellsWhat, voice().columnFaults.noKind());
    types.speak(reading.words.types);
    outcomes.speak(reading.words.outcomes);
    const id = new IdReader(rows, placeOf(plan, 'id'), this.seen.ids);
    const typeOf = new Meanings(rows, placeOf(plan, 'type'), (cell) => types.code(cell));
    const repOf = new Meanings(rows, placeOf(plan, 'rep'), (cell) => reps.code(cell));
    const days = new DayReader(rows, placeOf(plan, 'date'), this.dateColumn(planned));
    const outcomeOf = new OutcomeReader(rows, plan, outcomes);
    const money = this.useMoney(planned, rows);
    extras.prepare(planned, rows);
    contents.prepare(planned, rows);
    let [day, type, outcome, rep, prospect, content] = [UNDATED, 0, 0, -1, -1, 0];
    const digest = (): number =>
      mixed(mixed(mixed(mixed(prospect, day), rep), content), money?.digest() ?? 0);
    const isSame = (at: number): boolean =>
      kept.prospect[at] === prospect &&
      kept.day[at] === day &&
      kept.clock[at] === days.clock &&
      kept.rep[at] === rep &&
      types.areSame(kept.type[at]!, type) &&
      outcomes.areSame(kept.outcome[at]!, outcome) &&
      isSameList(this.listed.get(at) ?? [], link.others) &&
      money?.same(at) !== false &&
      contents.same(at);
    const read = (cursor: Cursor, at: number): Became => {
      const unlinked = link.read(cursor, at);
      if (unlinked !== null) return unlinked;
      let unread = allRead;
      day = days.read(cursor, at);
      const { clock } = days;
      if (day === BAD_DATE) {
        unread = [['date', noDay(days.cell(cursor))]];
        day = UNDATED;
      }
      extras.read(cursor, at);
      const bad = money?.read(cursor, at) ?? null;
      if (bad !== null) unread = [...unread, ['amount', bad]];
      type = typeOf.read(cursor, at);
      outcome = outcomeOf.read(cursor, at);
      rep = repOf.read(cursor, at);
      prospect = link.look(at);
      const code = id.read(cursor, at);
      if (prospect < 0 && !link.isOfNobody) {
        return code >= 0 && this.isLostAgain(code, cursor) ? duplicate : link.lose();
      }
      content = contents.read(cursor, at);
      if (this.isRepeated(code, digest, isSame)) return duplicate;
      if (link.others.length > 0) this.listed.set(kept.size, [...link.others]);
      link.keep();
      types.counts[type]! += 1;
      outcomes.counts[outcome]! += 1;
      const saying = proofs.code(type, outcome);
      kept.hold(Math.max(types.size, outcomes.size));
      for (let other = -1; other < link.others.length; other++) {
        const place = kept.next(rows);
        kept.prospect[place] = other === -1 ? prospect : link.others[other]!;
        kept.saying[place] = saying;
        kept.evidence[place] = proofs.sayings[saying]!.proves;
        kept.day[place] = day;
        kept.clock[place] = clock;
        kept.rep[place] = rep;
        kept.type[place] = type;
        kept.outcome[place] = outcome;
        money?.push();
        extras.push();
        contents.push();
      }
      return despite(used, unread);
    };
    const take = (from: number, to: number): number => {
      if (id.codes === null || contents.isKept) return from;
      let end = link.knownUntil(from, to);
      end = days.knownUntil(from, end);
      for (const meanings of [typeOf, outcomeOf, repOf]) end = meanings.knownUntil(from, end);
      end = extras.knownUntil(from, end);
      end = money?.knownUntil(from, end) ?? end;
      end = this.seen.take(id.codes, from, end, kept.size);
      if (end === from) return from;
      kept.hold(Math.max(types.size, outcomes.size));
      const first = kept.more(end - from, rows);
      link.take(from, end, kept.prospect, first);
      days.fill(from, end, kept.day, first, kept.clock);
      typeOf.fill(from, end, kept.type, first);
      outcomeOf.fill(from, end, kept.outcome, first);
      repOf.fill(from, end, kept.rep, first);
      types.count(kept.type.subarray(first, kept.size));
      outcomes.count(kept.outcome.subarray(first, kept.size));
      proofs.fill(kept, first);
      extras.take(from, end);
      money?.take(from, end);
      return end;
    };
    const says = quoting(plan, ['type', 'outcome', 'rep']);
    return { read, take, size: () => kept.size, subject: () => link, says };
  }

  private dateColumn({ plan: { header, columns }, reading }: Planned<'activities'>): DateColumn {
    const title = header[columns.get('date')?.[0] ?? -1] ?? 'date';
    return this.shared.dates.column('activities', 'date', header, title, reading.dates);
  }

  private useMoney({ plan, reading }: Planned<'activities'>, rows: Rows): AmountCells | null {
    if (this.money === null) return null;
    const amount = placeOf(plan, 'amount');
    const title = plan.header[amount.column] ?? 'amount';
    const fallback = currencyInHeader(title) ?? reading.currency;
    const at = { amount, currency: placeOf(plan, 'currency'), fallback };
    const column = this.shared.amounts.column(
      'activities.amount',
      plan.header,
      title,
      reading.decimal,
    );
    this.money.use(rows, at, tells(plan, 'amount') ? column : null);
    return this.money;
  }

  /**
   * Whether a row says again what another one with its id said. Rows without an id are never repeated,
   * two equal ones may be two real calls; they are counted.
   */
  private isRepeated(id: number, digest: () => number, isSame: (at: number) => boolean): boolean {
    const place = this.rows.size;
    if (id < 0) {
      if (this.seen.seeNameless(digest(), place, isSame) === 'same') this.alike += 1;
      return false;
    }
    const sighting = this.seen.see(id, digest, place, isSame);
    if (sighting === 'conflict') this.conflicts += 1;
    return sighting === 'same';
  }

  /** Whether a row that is about nobody says again, in every cell, what another one with its id said. */
  private isLostAgain(id: number, cursor: Cursor): boolean {
    const known = this.lost.size;
    return this.lost.add([id, ...cursor.row()].join('\0')) < known;
  }
}
