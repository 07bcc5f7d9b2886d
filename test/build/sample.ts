/** What a library may hold, for the test of how its types are rolled up. */
import * as z from 'zod';
import type { Milestone } from '../../src/method/milestones.js';

const share = z.number().min(0).max(1);
const money = z.object({ currency: z.string().nullable(), amount: z.number() });

const row = z.object({
  rep: z.string(),
  revenue: z.array(money),
  share: share.nullable(),
  note: z.string().optional(),
});

const sampleSchema = z.object({
  schema: z.literal('sample/1'),
  rows: z.array(row.extend({ wins: z.int() })),
  byRep: z.record(z.string(), share),
  verdict: z.enum(['real', 'luck']),
  range: z.tuple([z.number(), z.number()]),
  gap: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('known'), gap: z.number() }),
    z.object({ kind: z.literal('unknown'), why: z.string() }),
  ]),
  warnings: z.array(z.looseObject({ code: z.string() })),
});

export type SampleResult = z.infer<typeof sampleSchema>;
export type SampleRow = SampleResult['rows'][number];

const sampleOptions = z.object({ rep: z.array(z.string()).default([]), top: z.int().optional() });

/** What may be asked. */
export type SampleOptions = z.input<typeof sampleOptions>;

/**
 * Counts the rows.
 *
 * @param milestone what is counted
 * @returns how many there are
 */
export function countRows(result: SampleResult, milestone: Milestone): number {
  return milestone === 'wins' ? sampleSchema.parse(result).rows.length : 0;
}

/** How many reps are asked for. */
export const countReps = (options: SampleOptions): number =>
  sampleOptions.parse(options).rep.length;
