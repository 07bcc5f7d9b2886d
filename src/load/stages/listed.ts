import type { StageKind } from '../../knowledge/words/stages.js';
import type { Mapping } from '../../understand/mapping.js';
import type { PlannedTables } from '../../understand/planning.js';

/** The stages that the user lists: in words of their own, or as a pipeline. */
export function listed({ words, pipeline }: Mapping, { prospects, history }: PlannedTables) {
  const spoken = [...prospects, ...history][0]?.reading.words.stages;
  const kinds = Object.entries(words.stages ?? {}) as [StageKind, readonly string[]][];
  const listedOrder = pipeline.flatMap((name) => {
    const kind = spoken?.kindOf(name) ?? null;
    return kind === null ? [] : [[kind, name] as const];
  });
  const listedStages: ReadonlySet<StageKind> = new Set([
    ...kinds.flatMap(([kind, names]) => (names.length === 0 ? [] : [kind])),
    ...listedOrder.map(([kind]) => kind),
  ]);
  return { listedStages, listedOrder };
}
