import type { Looks } from '../../src/read/table.js';

/** No row needs a closer look. */
export const noLooks: Looks = {
  first: new Uint8Array(0x10000),
  second: new Uint8Array(0x10000),
  last: new Uint8Array(0x100),
  columns: [],
};
