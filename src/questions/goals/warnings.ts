import type { Warning } from '../../warnings/warnings.js';
import type { GoalResult } from './result.js';

/**
 * What a reader of goals must be told, once each.
 *
 * @param undatedWins wins that nothing dates
 */
export function goalWarnings(goals: readonly GoalResult[], undatedWins: number): Warning[] {
  const unknown = goals.filter(({ status, attained }) => status === 'unknown' && attained === null);
  const unforeseen = goals.filter(
    ({ phase, attained, forecast }) =>
      phase === 'running' && attained !== null && forecast === null,
  );
  const ofWins = goals.some(({ measure }) => measure === 'wins' || measure === 'revenue');
  const measures = [...new Set(unknown.map(({ measure }) => measure))];
  return [
    ...(measures.length === 0 ? [] : [{ code: 'goals-unknown' as const, measures }]),
    ...(unforeseen.length === 0 ? [] : [{ code: 'goals-unforeseen' as const }]),
    ...(ofWins && undatedWins > 0 ? [{ code: 'goals-undated' as const, count: undatedWins }] : []),
  ];
}
