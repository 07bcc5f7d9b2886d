/** The shape of what changed between two reports; a contract like that of the report. */
import * as z from 'zod';
import { type Outcome, outcomes } from '../../../method/milestones.js';
import { each, group, options, quality, quotients, warning } from '../../common/result.js';

const day = z.iso.date();

const { counts, open, ratios, links } = group.shape;

const measures = z
  .object({ counts, open, ratios, links })
  .nullable()
  .describe('null where the report does not have the group: nobody knows how many that are');

/** What a number changed by, and what it may have changed by. */
const changeOf = <S extends z.ZodType>(number: S) =>
  z
    .object({
      change: number.describe(
        'the second report less the first; null where it is unknown in one of them, or where open answers leave it open',
      ),
      least: number.describe('the least it can be, whatever the open answers of both'),
      most: number.describe('the most it can be'),
    })
    .describe('0.01 of a ratio is a point');

const changes = z
  .object({
    counts: each<Outcome, ReturnType<typeof changeOf<z.ZodNullable<z.ZodInt>>>>(
      outcomes,
      changeOf(z.int().nullable()),
    ),
    ...quotients(changeOf(z.number().nullable())),
  })
  .nullable()
  .describe('null where only one of the reports has the group');

const row = z.object({
  group: group.shape.group,
  before: measures,
  after: measures,
  change: changes,
});

export const reportsDiffSchema = z.object({
  schema: z.literal('spanco/diff-reports/1'),
  options: options.omit({ asOf: true }).describe('how both were counted'),
  asOf: z.object({ before: day.nullable(), after: day.nullable() }),
  sentence: z.string(),
  rows: z
    .array(row)
    .describe('every group of either report: those of the second, then those of the first alone'),
  total: row,
  before: quality,
  after: quality,
  warnings: z.array(warning),
});

export type ReportsDiffResult = z.infer<typeof reportsDiffSchema>;
export type ReportsDiffRow = ReportsDiffResult['rows'][number];
export type Measures = NonNullable<ReportsDiffRow['before']>;
export type Changes = NonNullable<ReportsDiffRow['change']>;
export type Change = Changes['counts']['wins'];
