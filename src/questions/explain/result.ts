/** The shape of an explanation, declared once; within a version keys are only ever added. */
import * as z from 'zod';
import { outcomes } from '../../method/milestones.js';
import { count, options, quality, warning } from '../common/result.js';

const outcome = z.enum(outcomes as [(typeof outcomes)[number]]);
const day = z.iso.date().nullable();

const place = {
  file: z.string(),
  record: count.describe('1-based, the header not counted'),
  line: count.nullable().describe('1-based line of the file; null for JSON'),
};

const row = z.object({
  ...place,
  role: z.enum(['prospects', 'activities', 'history']),
  says: z.record(z.string(), z.string()).describe('what the row says, as the export spells it'),
  day: day.describe('null where the row has none'),
  proves: z.array(outcome).describe('what the row proves by itself'),
  counts: z.array(outcome).describe('of these, what is counted because of this row'),
  why: z.string().describe('why it counts, or why it does not'),
});

const step = z.object({
  milestone: outcome,
  known: z.boolean().describe('whether the export can tell of it at all'),
  reached: z.boolean(),
  open: z
    .boolean()
    .describe('whether the export can tell of others that they reached it, and of this one cannot'),
  day: day.describe('day of the first evidence; null where nothing dates it'),
  credit: z.string().nullable().describe('the rep who gets the credit'),
  because: z.string().describe('in words: from which row, or why not'),
  witness: z
    .object({
      ...place,
      rule: z.string().describe('in words: why the row proves it'),
      dated: z
        .object(place)
        .nullable()
        .describe('the row whose closing day dates what this one proves; null where none does'),
      implied: z.boolean().describe('whether the row proves a later milestone, which implies it'),
    })
    .nullable()
    .describe('the row that proved it; null where it is not reached'),
});

export const explainSchema = z.object({
  schema: z.literal('spanco/explain/1'),
  options: options.pick({ stages: true, credit: true, tz: true }),
  prospect: z.object({
    id: z.string().nullable(),
    name: z.string().nullable(),
    rep: z.string(),
    entered: day,
  }),
  path: z.array(step),
  rows: z.array(row).describe('every row that is about the prospect, in the order they were read'),
  quality,
  warnings: z.array(warning),
});

export type ExplainResult = z.infer<typeof explainSchema>;
export type ExplainedRow = ExplainResult['rows'][number];
