import type { Place } from '../errors/place.js';
import { nameKey } from '../cells/text/fold.js';
import type { Became } from './became.js';

/** The kinds of tables whose rows are about a prospect. */
export type RecordRole = 'prospects' | 'activities' | 'history';

/** One row that speaks of the prospect that is explained. */
export interface TracedRow {
  readonly role: RecordRole;
  readonly place: Place;
  readonly fate: Became['fate'];
  /** Why it was not used; null where it was. */
  readonly detail: string | null;
  /** What it says, as the export spells it: stage and status, type and outcome, or the two stages. */
  readonly says: Readonly<Record<string, string>>;
}

/** A prospect, as its own row presents it. */
export interface Presented {
  /** Empty where the export has no ids. */
  readonly id: string;
  /** The id of its other record, the deal of a lead or the lead of a deal; empty for none. */
  readonly counterpart: string;
  readonly name: string;
  readonly email: string;
  /** Its place among the prospects, -1 where the row is not used. */
  readonly prospect: number;
}

/** A prospect, as a row about it calls it. */
export interface Called {
  readonly called: string;
  /** Its place, below 0 for nobody. */
  readonly prospect: number;
}

/** Whom a row is about. */
export type Subject = Presented | Called;

interface PlacedRow {
  readonly prospect: number;
  readonly row: TracedRow;
}

/** A row that stands where one is asked for. */
interface FoundRow extends PlacedRow {
  readonly id: string;
  /** Whether its file is named as it is, and not by the end of its path alone. */
  readonly isNamed: boolean;
}

/** A row that is asked for by its file and line, or the number of its record where there are no lines. */
interface WantedPlace {
  readonly file: string;
  readonly line: number;
}

/** A place as lists print it: `deals.csv:3`, `deals.json:record 3`. */
function placeIn(wanted: string): WantedPlace | null {
  const [, file, line] = /^(.+):(?:\p{L}+ )?(\d{1,9})$/su.exec(wanted) ?? [];
  return file === undefined ? null : { file, line: Number(line) };
}

/** Follows one prospect through the reading of an export: every row that is about it, and what became of it. */
export class Trace {
  /** Rows about it, in the order they were read. */
  rows: TracedRow[] = [];
  /** Its place among the prospects, -1 where there is none such, or where several have the name. */
  prospect = -1;
  /** Its id, null where the export has none. */
  id: string | null = null;
  /** Ids of the prospects that have the name which was asked for. */
  readonly namesakes = new Map<number, string>();
  private readonly byId: PlacedRow[] = [];
  private readonly byName: PlacedRow[] = [];
  private readonly byPlace: FoundRow[] = [];
  /** What rows may call it besides what was asked for: names and addresses, as name keys. */
  private readonly called = new Set<string>();
  private readonly key: string;
  /** The row that is asked for; null where what is asked for can be none. */
  readonly place: WantedPlace | null;

  /** @param wanted its id, its name where no prospect has that id, or its row, as `deals.csv:3` */
  constructor(readonly wanted: string) {
    this.key = nameKey(wanted);
    this.place = placeIn(wanted);
  }

  /** Whether the prospect was told by its row alone, so that its id may tell more rows; null where it has none. */
  get idByPlace(): string | null {
    return this.byId.length + this.byName.length === 0 && this.byPlace.length > 0 ? this.id : null;
  }

  /** Notes a row if it is about the prospect. @param traced makes the note */
  note(subject: Subject, traced: () => TracedRow): void {
    if ('id' in subject) this.notePresented(subject, traced);
    else if (this.isAbout(subject)) this.rows.push(traced());
  }

  private notePresented(presented: Presented, traced: () => TracedRow): void {
    const { id, counterpart, name, email, prospect } = presented;
    if (this.place !== null) this.noteAt(this.place, presented, traced());
    const isNamed = id === this.wanted || counterpart === this.wanted;
    const isOne = prospect !== -1 && this.byId.some((placed) => placed.prospect === prospect);
    const isSame = this.wanted !== '' && (isNamed || isOne);
    // A later row of a prospect is about it, by whatever name.
    const isKnown = prospect !== -1 && this.namesakes.has(prospect);
    if (!isSame && !isKnown && nameKey(name) !== this.key) return;
    (isSame ? this.byId : this.byName).push({ prospect, row: traced() });
    if (!isSame && prospect !== -1) this.namesakes.set(prospect, id);
    for (const text of [name, email]) this.called.add(nameKey(text));
  }

  private noteAt({ file, line }: WantedPlace, { id, prospect }: Presented, row: TracedRow): void {
    const { place } = row;
    const isFile = place.file === file || place.file.endsWith(`/${file}`);
    if (!isFile || (place.line ?? place.record) !== line) return;
    this.byPlace.push({ prospect, row, id, isNamed: place.file === file });
  }

  /** Settles that it is the prospect of a row; with several such rows each is one that is called so. */
  private settleByPlace(): void {
    const named = this.byPlace.filter(({ isNamed }) => isNamed);
    const found = named.length > 0 ? named : this.byPlace;
    const [first] = found;
    if (found.every(({ prospect }) => prospect !== -1 && prospect === first!.prospect)) {
      this.prospect = first!.prospect;
      this.id = first!.id === '' ? null : first!.id;
      this.rows.push(...found.map(({ row }) => row));
    } else if (found.length === 1) this.rows.push(first!.row);
    else {
      const nameOf = ({ file, line, record }: Place) => `${file}:${line ?? record}`;
      found.forEach(({ row }, at) => this.namesakes.set(at, nameOf(row.place)));
    }
  }

  /** Settles which prospect it is, once all of them were read: that with the id, else the only one with the name, else that of the row. */
  settle(): void {
    if (this.byId.length + this.byName.length === 0 && this.byPlace.length > 0) {
      this.settleByPlace();
      return;
    }
    const rows = this.byId.length > 0 ? this.byId : this.byName;
    const places = new Set(rows.map(({ prospect }) => prospect).filter((at) => at !== -1));
    if (places.size === 1) {
      this.prospect = [...places][0]!;
      const id = this.byId.length > 0 ? this.wanted : this.namesakes.get(this.prospect)!;
      this.id = id === '' ? null : id;
    }
    if (this.byId.length > 0) this.namesakes.clear();
    if (places.size <= 1) this.rows.push(...rows.map(({ row }) => row));
  }

  /** Whether a row is about the prospect: it is matched to it, or calls it as it is called here. */
  private isAbout({ called, prospect }: Called): boolean {
    if (prospect >= 0 && prospect === this.prospect) return true;
    const names = called.split(';').map((name) => name.trim());
    const calls = (name: string) =>
      name === this.wanted || nameKey(name) === this.key || this.called.has(nameKey(name));
    if (!names.some((name) => name !== '' && calls(name))) return false;
    // Where no prospects are given, the first row that names it makes it known.
    if (prospect >= 0 && this.prospect === -1) {
      this.prospect = prospect;
      this.id = names.includes(this.wanted) ? this.wanted : called;
    }
    return prospect < 0 || prospect === this.prospect;
  }
}
