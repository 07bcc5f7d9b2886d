import type { OutcomeKind } from './outcomes.js';
import type { StageKind } from './stages.js';
import type { ActivityKind } from './types.js';

/** Meanings that end a deal: nobody is told that a word has one of them because it is spelled alike. */
export const decisive: readonly (StageKind | ActivityKind | OutcomeKind)[] = [
  ...(['wins', 'orders', 'lost'] as const),
  ...(['win', 'order', 'loss'] as const),
  ...(['won', 'accepted', 'ordered'] as const),
];
