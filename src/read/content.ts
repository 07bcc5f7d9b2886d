import { tooMuchData } from '../errors/input.js';
import { limits } from './limits.js';

/** The content of an input that is read more than once: again from its source, or kept where that gives it but once. */
export class Content {
  private readonly kept: Buffer[] = [];
  private length = 0;

  /**
   * @param bytes where it is read for the first time
   * @param again reads it anew; null where its source cannot
   */
  constructor(
    private readonly file: string,
    private readonly bytes: AsyncIterator<Buffer>,
    private readonly again: (() => AsyncGenerator<Buffer>) | null,
  ) {}

  /** Its bytes from the beginning; what was read before is to be left alone then. */
  async *read(): AsyncGenerator<Buffer> {
    if (this.again !== null) {
      await this.bytes.return?.();
      yield* this.again();
      return;
    }
    yield* this.kept;
    for (;;) {
      const next = await this.bytes.next();
      if (next.done === true) return;
      this.length += next.value.length;
      if (this.length > limits.json.value) throw tooMuchData(this.file, limits.json.name);
      const piece = Buffer.from(next.value);
      this.kept.push(piece);
      yield piece;
    }
  }

  /** Its beginning, as long as is asked for, or longer. */
  async head(length: number): Promise<Buffer> {
    let head: Buffer = Buffer.alloc(0);
    for await (const piece of this.read()) {
      head = Buffer.concat([head, piece]);
      if (head.length >= length) break;
    }
    return head;
  }
}
