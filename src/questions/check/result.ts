/** The shape of a check, declared once; within a version keys are only ever added. */
import * as z from 'zod';
import { provable } from '../../method/milestones.js';
import { quotientKeys, ratioKeys } from '../../method/ratios.js';
import { count, quality, quotient, roleNames, warning } from '../common/result.js';

const format = z.object({
  field: z.string(),
  column: z.string(),
  written: z.string().describe('how its cells are written, such as dd/mm/yyyy or 1.234,56'),
  settledBy: z
    .enum(['values', 'option', 'other columns', 'system'])
    .nullable()
    .describe('what told how to read it; null where the cells leave no doubt'),
});

const table = z.object({
  file: z.string(),
  role: z.enum(roleNames),
  system: z.string().nullable().describe('the CRM and its table, as recognised or named'),
  encoding: z.string().describe('in words; the ledger has its WHATWG name'),
  delimiter: z.string().nullable(),
  columns: z.record(z.string(), z.array(z.string())).describe('the headers read, by field'),
  constants: z.record(z.string(), z.string()).describe('what stands for every row, by field'),
  formats: z.array(format),
  spare: z
    .record(z.string(), z.string())
    .describe(
      'fields that no ratio is made of, by header: in a table of prospects, ready for --by and --where',
    ),
  ignored: z.array(z.string()).describe('headers that are no field, or one that another header is'),
  repeated: z.array(z.string()).describe('headers that come twice; the first column is read'),
  unknownStages: z
    .array(z.string())
    .describe('columns of days of stages whose names are not known'),
  proposed: z
    .array(
      z.object({
        field: z.string(),
        header: z.string(),
        evidence: z.string().describe('what the column holds'),
        argument: z.string().describe('the option that says so'),
      }),
    )
    .describe('columns that could be what the table lacks'),
});

const link = z.object({
  role: z.enum(['activities', 'history']),
  by: z.array(z.enum(['id', 'name', 'email'])),
  rows: count.describe('rows that name a prospect'),
  matched: count,
  rate: z.number().min(0).max(1).nullable(),
  ambiguous: z
    .array(z.object({ name: z.string(), count }))
    .describe('names that several prospects have, with the rows that use them'),
});

const fed = z.object({
  key: z.enum(ratioKeys as [(typeof ratioKeys)[number]]),
  short: z.string(),
  ...quotient.shape,
  missing: z.string().nullable().describe('what the export does not tell; null where it is fed'),
  mend: z.string().nullable().describe('the option or the line of configuration that would help'),
});

export const checkSchema = z.object({
  schema: z.literal('spanco/check/1'),
  fit: z
    .enum(['yes', 'partly', 'no'])
    .describe('yes: all four ratios are known and all rows used; no: none of the ratios is known'),
  unknownRatios: z.array(z.enum(quotientKeys)),
  milestones: z
    .array(
      z.object({
        milestone: z.enum(provable as unknown as [(typeof provable)[number]]),
        reached: count.nullable(),
        told: count.describe('prospects of whom the export says whether they reached it'),
        open: count.nullable().describe('those of whom it does not; null where it tells of nobody'),
        by: z
          .array(z.enum(['dates', 'stages', 'flags', 'history', 'activities']))
          .describe('the sources that speak of it'),
      }),
    )
    .describe('of each milestone, for how many prospects it is told, and by what'),
  questions: z
    .array(
      z.object({
        question: z.enum(['report', 'compare', 'plan', 'scorecard', 'trend', 'leads', 'service']),
        missing: z.string().nullable().describe('what it lacks; null where it can be answered'),
      }),
    )
    .describe('which questions the export can answer'),
  ratios: z.array(fed).describe('the four ratios: whether this export can feed them'),
  tables: z.array(table),
  completion: z
    .object({
      shared: count.describe('prospects that several files tell of'),
      files: z.array(
        z.object({
          file: z.string(),
          fields: z
            .record(z.string(), count)
            .describe('of how many of these its value of a field stands'),
        }),
      ),
      conflicts: z
        .array(z.object({ field: z.string(), prospects: count, ids: z.array(z.string()) }))
        .describe('of how many prospects rows differ in a field, with the ids of some'),
    })
    .describe('what files of prospects add to each other'),
  links: z.array(link).describe('how well activities and changes of stage match prospects'),
  path: z.object({
    skipped: count.describe('prospects that reached a milestone without an earlier one'),
    outOfOrder: count.describe('prospects of which a milestone is dated before an earlier one'),
    backward: count.describe('changes to an earlier stage'),
    reopened: count.describe('changes from a closed stage to an open one'),
    same: count.describe('rows that say a stage changed into itself'),
    otherFields: count.describe('rows of the history about other fields than the stage'),
  }),
  quality,
  warnings: z.array(warning.extend({ mend: z.string().nullable() })),
});

export type CheckResult = z.infer<typeof checkSchema>;
