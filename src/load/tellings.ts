import { type Growing, integers } from './columns/growing.js';

/**
 * Which records tell of which prospect. Each row that says something new is a record; where every record is a
 * prospect of its own, as in most exports, nothing is kept but how many there are.
 */
export class Tellings {
  /** How many records there are. */
  records = 0;
  prospects = 0;
  /** Where the records of each table begin. */
  readonly starts: number[] = [];
  private of: Growing<Int32Array> | null = null;
  private newest: Growing<Int32Array> | null = null;

  /** Begins the next table. */
  open(): void {
    this.starts.push(this.records);
  }

  /** The newest record of a prospect; -1 for one of whom none is there. */
  newestOf(prospect: number): number {
    return prospect >= this.prospects ? -1 : (this.newest?.get(prospect) ?? prospect);
  }

  /** The table of a record. */
  tableOf(record: number): number {
    return this.starts.findLastIndex((start) => start <= record);
  }

  /** One more record tells of a prospect, who may be the next one. */
  add(prospect: number): void {
    const isNew = prospect === this.prospects;
    if (isNew) this.prospects += 1;
    else if (this.of === null) this.part();
    this.of?.push(prospect);
    if (isNew) this.newest?.push(this.records);
    else this.newest!.set(prospect, this.records);
    this.records += 1;
  }

  /** As many records tell of prospects that nobody has told of, one each. */
  more(count: number): void {
    for (let made = 0; made < count; made++) {
      this.of?.push(this.prospects);
      this.newest?.push(this.records);
      this.prospects += 1;
      this.records += 1;
    }
  }

  /** The prospect of each record; null where each is a prospect of its own, in this order. */
  prospectOf(): Int32Array | null {
    return this.of?.values() ?? null;
  }

  /** Some prospect has a second record. */
  private part(): void {
    [this.of, this.newest] = [integers(), integers()];
    for (let record = 0; record < this.records; record++) {
      this.of.push(record);
      this.newest.push(record);
    }
  }
}
