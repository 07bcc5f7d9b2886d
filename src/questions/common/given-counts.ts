import { needsExport } from '../../errors/counts.js';
import type { CountsStudy } from '../../funnel/study.js';
import type { CountingRequest, Grouping } from './request.js';

/** Refuses what is asked of prospects or rows, which counts do not have. @throws SpancoError naming the option */
export function refuseOfCounts(
  { settings, rows }: CountsStudy,
  request: CountingRequest,
  { by }: Pick<Grouping, 'by'>,
): void {
  const asked: readonly (readonly [flag: string, isUsed: boolean])[] = [
    ['--since', request.since !== null],
    ['--until', request.until !== null],
    ['--mature', request.mature !== null],
    ['--as-of', request.asOf !== null],
    ['--where', request.where.length > 0],
    ['--basis', request.basis !== 'activity'],
    ['--unit', request.unit !== 'prospects'],
    ['--stages', settings.stages !== 'recorded'],
    ['--credit', settings.credit !== 'owner'],
    ['--by', by.some((name) => name !== 'rep' && rows[0]?.labels[name] === undefined)],
  ];
  for (const [flag, isUsed] of asked) if (isUsed) throw needsExport(flag);
}
