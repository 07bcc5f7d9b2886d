import type { Rung } from '../../common/show/document.js';

const bare = ['revenue', 'standing'];

/** What gives way first where the terminal is narrow: the standing is said again below, in the sentences. */
export const rungs: readonly Rung[] = [
  {},
  { without: ['revenue'] },
  { without: ['standing'] },
  { without: bare },
  { without: bare, counts: 'below' },
  { without: [...bare, 'interval'], counts: 'below', titles: 'short' },
  { without: [...bare, 'interval'], counts: 'below', titles: 'short', texts: 'short' },
];
