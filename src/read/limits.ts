/** How much of something, and how errors call it. */
export interface Limit {
  readonly value: number;
  readonly name: string;
}

/** What reading never exceeds. Errors name these limits. */
export const limits = {
  /** Characters of one CSV record: an unclosed quote must not swallow the rest of a file. */
  record: { value: 1024 * 1024, name: '1 MiB' },
  /** Characters of one JSON document, which is held in memory as a whole. */
  json: { value: 512 * 1024 * 1024 - 64, name: '512 MiB' },
  /** Bytes that one gzip file may unpack to. */
  unpacked: { value: 8 * 1024 ** 3, name: '8 GiB' },
  /** Bytes of one spreadsheet, which is held in memory as it is packed. */
  book: { value: 512 * 1024 ** 2, name: '512 MiB' },
  /** Bytes that one sheet may unpack to: a million rows of twenty cells take 700 MiB. */
  sheet: { value: 1024 ** 3, name: '1 GiB' },
  /** Bytes that what all sheets share may unpack to, which is held in memory: their texts. */
  shared: { value: 256 * 1024 ** 2, name: '256 MiB' },
} as const satisfies Record<string, Limit>;

/** Bytes of white space before the first row; what begins with more is taken to be empty. */
export const mostBlank = 1024 ** 2;
