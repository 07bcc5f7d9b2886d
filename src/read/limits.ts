/** What reading never exceeds. Errors name these limits. */
export const limits = {
  /** Characters of one CSV record: an unclosed quote must not swallow the rest of a file. */
  record: { value: 1024 * 1024, name: '1 MiB' },
  /** Characters of one JSON document, which is held in memory as a whole. */
  json: { value: 512 * 1024 * 1024 - 64, name: '512 MiB' },
  /** Bytes that one gzip file may unpack to. */
  unpacked: { value: 8 * 1024 ** 3, name: '8 GiB' },
} as const;
