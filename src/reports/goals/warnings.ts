import type { Warning } from '../../warnings.js';
import type { GoalResult } from './result.js';

/** What a reader of goals must be told, once each. */
export function goalWarnings(goals: readonly GoalResult[]): Warning[] {
  const unknown = goals.filter(({ status }) => status === 'unknown');
  const unforeseen = goals.filter(
    ({ phase, attained, forecast }) =>
      phase === 'running' && attained !== null && forecast === null,
  );
  const measures = [...new Set(unknown.map(({ measure }) => measure))];
  return [
    ...(measures.length === 0 ? [] : [{ code: 'goals-unknown' as const, measures }]),
    ...(unforeseen.length === 0 ? [] : [{ code: 'goals-unforeseen' as const }]),
  ];
}
