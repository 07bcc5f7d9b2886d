/** The shape of a report on leads; a contract like that of the report. */
import * as z from 'zod';
import { contactStates } from '../../funnel/first-contact.js';
import { type Milestone, milestones } from '../../method/milestones.js';
import { lossReasonKinds } from '../../knowledge/words/loss-reasons.js';
import { durations } from '../common/durations.js';
import { counts, money, open, options, quality, quotient, warning } from '../common/result.js';
import type { Rows } from '../common/rows-in-turn.js';
import { parts } from './score.js';

const count = z.int().min(0);
const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string];

/** The milestones that a target can get to. */
export const steps = milestones.slice(1) as Exclude<Milestone, 'targets'>[];

const reached = z.object(
  Object.fromEntries(steps.map((step) => [step, quotient])) as Record<
    (typeof steps)[number],
    typeof quotient
  >,
);

const firstContact = durations
  .extend({
    count: count.describe('targets whose first contact is dated on or after their entry'),
    ...(Object.fromEntries(contactStates.map((state) => [state, count])) as Record<
      (typeof contactStates)[number],
      typeof count
    >),
  })
  .describe(
    'never: a day old or more, and never contacted; young: entered less than a day before asOf; untimed: contacted, but on an unknown day or before entry only; all of them with count add up to targets',
  );

const row = z.object({
  group: z.string().describe('(none) where the export says nothing; "total" for all'),
  kind: z
    .string()
    .nullable()
    .describe('what the words mean, such as tradeFair; null for others: own spellings, (none)'),
  counts,
  open,
  reached: reached.describe('milestone / targets; wins is the conversion'),
  revenue: z.array(money),
  firstContact: firstContact
    .nullable()
    .describe('null where activities or days of entry are unknown'),
});

const rows = z.array(row);

const entry = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  rep: z.string().nullable(),
  source: z.string().nullable(),
  reason: z.string().nullable().describe('as the export has it'),
  reasonKind: z.enum(keysOf(lossReasonKinds)).nullable().describe('null where unknown'),
  amount: money.nullable(),
  ofMedian: z.number().nullable().describe('amount / median lost amount of its currency'),
  lostOn: z.iso.date().nullable(),
  daysSince: count.nullable(),
  got: z.enum(milestones as [Milestone]).describe('the last milestone it got to'),
  score: z.object({
    total: count,
    ...(Object.fromEntries(parts.map((part) => [part, count])) as Record<
      (typeof parts)[number],
      typeof count
    >),
  }),
  why: z.string(),
});

const share = z.number().min(0).max(1).nullable();

const openLead = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  rep: z.string().nullable(),
  source: z.string().nullable(),
  temperature: z.string().nullable(),
  got: z
    .enum(milestones as [Milestone])
    .describe('the last milestone it got to, as far as is told'),
  mayBeFurther: z.boolean().describe('whether nothing says if it got further'),
  since: z.iso.date().nullable().describe('the day of that milestone'),
  days: count.nullable().describe('days since then, up to --as-of'),
  lastTouch: count.nullable().describe('days since anybody was last in touch; null where unknown'),
  amount: money.nullable(),
  chance: share.describe(
    'wins among those decided that got as far from the same source, steadied by all sources; null where too few tell',
  ),
  low: share.describe('lower limit of the 95 % interval (Wilson) of the record'),
  high: share,
  won: count.nullable().describe('the record: so many of those decided were won'),
  decided: count.nullable(),
  why: z.string(),
});

export const leadsSchema = z.object({
  schema: z.literal('spanco/leads/1'),
  options: options.extend({
    hot: count.describe('days to a decision up to which an open prospect is hot'),
    warm: count.describe('days to a decision up to which it is warm'),
  }),
  sentence: z.string(),
  sourcesSentence: z.string().describe('of the sources alone; empty where nothing can be said'),
  sources: rows.nullable().describe('null where no column says it, here and below'),
  temperatures: rows.nullable(),
  qualifications: rows.nullable(),
  total: row,
  merged: z
    .array(z.object({ spelling: z.string(), as: z.string() }))
    .describe('sources shown under the name of what they mean'),
  winBack: z
    .object({
      count: count.describe('how many may be won back'),
      entries: z.array(entry).describe('most promising first'),
      medians: z.array(money).describe('median lost amount by currency'),
      won: count.describe('0, since who was won at last is not lost any more'),
      ahead: count.describe('left out: lost only after asOf'),
    })
    .nullable()
    .describe('null where losses are unknown'),
  open: z
    .object({
      entries: z.array(openLead).describe('most promising first'),
      unranked: count.describe('of them those whose like are too few to tell a chance'),
    })
    .nullable()
    .describe('null unless they are asked for (--list open), and where nothing tells who is open'),
  quality,
  warnings: z.array(warning),
});

export type LeadsResult = z.infer<typeof leadsSchema>;
export type LeadsRow = z.infer<typeof row>;
type WinBack = NonNullable<LeadsResult['winBack']>;
export type WinBackEntry = z.infer<typeof entry>;
/** The same while its entries are not made. */
export type WinBackAnswer = Omit<WinBack, 'entries'> & { readonly entries: Rows<WinBackEntry> };
export type LeadsAnswer = Omit<LeadsResult, 'winBack'> & { readonly winBack: WinBackAnswer | null };
export type FirstContact = z.infer<typeof firstContact>;
export type OpenLeads = NonNullable<LeadsResult['open']>;
export type OpenLead = z.infer<typeof openLead>;
