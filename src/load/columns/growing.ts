type Numbers = Int32Array | Float64Array | Uint8Array;

/** A column of numbers that grows as rows are read, without an object a row. */
export class Growing<T extends Numbers> {
  length = 0;

  constructor(
    private data: T,
    private readonly make: (length: number) => T,
  ) {}

  push(value: number): void {
    if (this.length === this.data.length) this.grow(this.length + 1);
    this.data[this.length++] = value;
  }

  /** Makes room behind all others. @returns it, to be written: a view that stands until more is asked for */
  more(count: number): T {
    const from = this.length;
    this.length += count;
    if (this.length > this.data.length) this.grow(this.length);
    return this.data.subarray(from, this.length) as T;
  }

  /** Keeps the values at some places, in this order; none stands before where it goes to. */
  gather(places: Int32Array): void {
    for (let at = 0; at < places.length; at++) this.data[at] = this.data[places[at]!]!;
    this.length = places.length;
  }

  get(place: number): number {
    return this.data[place]!;
  }

  set(place: number, value: number): void {
    this.data[place] = value;
  }

  /** The values as they stand: a view, not a copy. */
  values(): T {
    return this.data.subarray(0, this.length) as T;
  }

  private grow(length: number): void {
    const larger = this.make(Math.max(length, this.data.length * 2));
    larger.set(this.data);
    this.data = larger;
  }
}

const first = 1024;

/** A growing column of whole numbers. */
export const integers = (): Growing<Int32Array> =>
  new Growing<Int32Array>(new Int32Array(first), (length) => new Int32Array(length));

/** A growing column of numbers; NaN stands for no value and is turned to null before it leaves. */
export const decimals = (): Growing<Float64Array> =>
  new Growing<Float64Array>(new Float64Array(first), (length) => new Float64Array(length));

/** A growing column of small sets of bits. */
export const bytes = (): Growing<Uint8Array> =>
  new Growing<Uint8Array>(new Uint8Array(first), (length) => new Uint8Array(length));
