type Numbers = Int32Array | Float64Array | Uint8Array;

/** A column of numbers that grows as rows are read, without an object a row. */
export class Growing<T extends Numbers> {
  length = 0;

  constructor(
    private data: T,
    private readonly make: (length: number) => T,
  ) {}

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
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
