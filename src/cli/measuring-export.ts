import { commandNeedsExport } from '../errors/counts.js';
import { type Grouping, measure, type Measured } from './measuring.js';

/** What was counted of an export: its journeys are there. */
type MeasuredExport = Measured & { readonly source: NonNullable<Measured['source']> };

/**
 * Reads and counts for a command that asks something of prospects or activities.
 *
 * @throws SpancoError where counts are given instead, which have neither, and as `measure` does
 */
export async function measureExported(
  command: string,
  call: Parameters<typeof measure>[0],
  grouping: Grouping,
): Promise<MeasuredExport> {
  if (call.values.counts !== undefined) throw commandNeedsExport(command);
  const measured = await measure(call, grouping);
  return { ...measured, source: measured.source! };
}
