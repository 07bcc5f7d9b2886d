/**
 * A stream that can be looked into before it is read: what was seen of it is read again.
 *
 * Pieces are asked for by their place, so that nobody who has asked for one and left (as unpacking does, which reads
 * ahead) takes it from those who come after.
 */
export class Lookable implements AsyncIterable<unknown> {
  private readonly pieces: AsyncIterator<unknown>;
  private readonly seen: Promise<IteratorResult<unknown>>[] = [];

  constructor(stream: AsyncIterable<unknown>) {
    this.pieces = stream[Symbol.asyncIterator]();
  }

  /** From the beginning, and all of it stays to be read. */
  async *look(): AsyncGenerator {
    for (let at = 0; ; at += 1) {
      const piece = await (this.seen[at] ??= this.pieces.next());
      if (piece.done === true) return;
      yield piece.value;
    }
  }

  /** From the beginning, for the last time: what is read is not kept. */
  async *[Symbol.asyncIterator](): AsyncGenerator {
    try {
      for (;;) {
        const piece = await (this.seen.shift() ?? this.pieces.next());
        if (piece.done === true) return;
        yield piece.value;
      }
    } finally {
      await this.pieces.return?.();
    }
  }
}
