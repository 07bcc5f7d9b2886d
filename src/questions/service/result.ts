/** The shape of a report on service; a contract like that of the report. */
import * as z from 'zod';
import { type CsatScale, csatScales } from '../../funnel/service/csat.js';
import { money, options, quality, quotient, warning } from '../common/result.js';

const count = z.int().min(0);
const scales = Object.keys(csatScales) as [CsatScale, ...CsatScale[]];

const taken = (unit: string) =>
  z
    .object({
      count: count.describe('cases of which it is known'),
      average: z.number().min(0).nullable(),
      median: z.number().min(0).nullable(),
    })
    .describe(unit);

const service = z.object({
  cases: count.describe('opened in the period, those that were called off not among them'),
  cancelled: count.describe('called off, sent twice, spam'),
  open: count,
  unresolved: count.describe('closed without a resolution'),
  unknown: count.describe('nothing says where they stand'),
  customers: count.nullable().describe('null where no case says whose it is'),
  resolution: quotient.describe(
    'resolved / cases of which is known where they stand, open ones too',
  ),
  firstContact: quotient.describe(
    'resolved with one contact / resolved, as far as contacts are known',
  ),
  csat: z.object({
    average: z.number().min(0).nullable().describe('on the scale of the answers'),
    answers: count,
    satisfied: quotient.describe('4–5 of 1–5, 8–10 of 0–10, 80 or more of percent'),
  }),
  minutes: taken('how long cases were handled, in minutes'),
  daysToClose: taken('calendar days from opened to closed'),
  oldest: z
    .object({ days: count, opened: z.iso.date(), id: z.string().nullable() })
    .nullable()
    .describe('the open case that was opened first, at asOf'),
});

const sales = z.object({
  targets: count.nullable(),
  wins: count.nullable(),
  conversion: quotient,
  revenue: z.array(money),
  goalShare: z.number().min(0).nullable(),
});

const customers = z.object({
  repeat: quotient.describe('bought more than once by the end of the period / bought in it'),
  retained: quotient.describe('active in the period and not lost in it / won before it'),
});

const both = z.object({ sales, service, customers });

export const serviceSchema = z.object({
  schema: z.literal('spanco/service/1'),
  options,
  csatScale: z
    .enum(scales)
    .nullable()
    .describe('null where there are no answers, or it is unknown'),
  agents: z.array(z.object({ rep: z.string(), service })).describe('by name'),
  total: service,
  sideBySide: z
    .object({
      people: z.array(both.extend({ rep: z.string() })),
      team: both.describe('everybody, whether they do both or not'),
    })
    .nullable()
    .describe('those who both sell and serve; null where nobody does'),
  sentence: z.string(),
  quality,
  warnings: z.array(warning),
});

export type ServiceResult = z.infer<typeof serviceSchema>;
export type ServiceNumbers = z.infer<typeof service>;
export type BothNumbers = z.infer<typeof both>;
