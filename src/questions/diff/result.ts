/** The shape of what changed between two exports; a contract like that of the report. */
import * as z from 'zod';
import { type Milestone, milestones } from '../../method/milestones.js';
import { pathSteps } from '../../method/path.js';
import { dealStandings } from '../common/deal-standing.js';
import { money, quality, quotient, verdict, warning } from '../common/result.js';
import type { Rows } from '../common/rows-in-turn.js';

const count = z.int().min(0);
const milestone = z.enum(milestones as [Milestone, ...Milestone[]]);

/** What changes the open deals between two exports, in the order in which it is told. */
export const flows = [
  'cameIn',
  'reopened',
  'takenOver',
  'handedOver',
  'revalued',
  'won',
  'lost',
  'gone',
  'untold',
] as const;

export type Flow = (typeof flows)[number];

const sum = z.object({
  deals: z.int().describe('how many open deals it adds, negative where it takes some away'),
  money: z.array(money).describe('what it adds to their worth, by currency'),
});

const balance = z
  .object({
    rep: z.string().nullable().describe('null for everybody'),
    opening: sum.describe('open deals of the first export'),
    flows: z
      .object(Object.fromEntries(flows.map((flow) => [flow, sum])) as Record<Flow, typeof sum>)
      .describe(
        'untold: of whom one of the exports does not say whether it is open; revalued: other amounts of deals that stayed open',
      ),
    closing: sum.describe('open deals of the second export: opening and all flows'),
  })
  .describe('opening + flows = closing, in deals and in money of each currency');

const state = z
  .object({
    standing: z.enum(dealStandings),
    got: milestone.describe('the last milestone it got to, as far as is told'),
    mayBeFurther: z.boolean().describe('whether nothing says if it got further'),
    rep: z.string().nullable(),
    amount: money.nullable(),
    closes: z.iso.date().nullable().describe('the day it was, or is to be, closed'),
  })
  .nullable()
  .describe('null where the export does not have it');

/** What may have happened to a deal. */
export const happenings = [
  'came-in',
  'gone',
  'won',
  'lost',
  'reopened',
  'moved-on',
  'moved-back',
  'owner',
  'amount',
  'date',
] as const;

export type Happening = (typeof happenings)[number];

const change = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  happened: z.array(z.enum(happenings)).min(1),
  before: state,
  after: state,
});

const moversStep = z.object({
  from: milestone,
  to: milestone,
  ratio: z
    .enum(pathSteps)
    .nullable()
    .describe('null for steps taken together, because a milestone between them is unknown'),
  moved: quotient,
  stayed: quotient,
  gap: z.number().nullable().describe('of those that moved less those that stayed'),
  low: z.number().nullable().describe('lower limit of the 95 % interval of the gap (Newcombe)'),
  high: z.number().nullable(),
  p: z.number().min(0).max(1).nullable().describe('Fisher mid-p; null where there is no data'),
  verdict: verdict.describe('all steps judged together (Holm), whatever the open answers are'),
});

const movers = z
  .object({
    moved: count.describe('open deals of the first export that moved on or back, were won or lost'),
    stayed: count.describe('those of which nothing of this happened'),
    untold: count.describe('those of which nobody can tell'),
    sentence: z.string(),
    steps: z.array(moversStep).describe('the way of both as the first export tells it'),
  })
  .nullable()
  .describe(
    'what told those that moved from those that stayed, before they moved; null where none moved or none stayed',
  );

export const diffSchema = z.object({
  schema: z.literal('spanco/diff/1'),
  sentence: z.string(),
  happened: z
    .object(
      Object.fromEntries(happenings.map((one) => [one, count])) as Record<Happening, typeof count>,
    )
    .describe('deals by what happened to them; one may be in several'),
  total: balance,
  reps: z.array(balance).describe('by name'),
  changed: count.describe('deals of which something is different'),
  changes: z.array(change).describe('every deal of which something is different, by id, then name'),
  movers,
  before: quality,
  after: quality,
  warnings: z.array(warning),
});

export type DiffResult = z.infer<typeof diffSchema>;
export type Balance = DiffResult['total'];
export type DealChange = DiffResult['changes'][number];
export type DealState = NonNullable<DealChange['before']>;
export type Movers = NonNullable<DiffResult['movers']>;
export type MoversStep = Movers['steps'][number];

/** The same while the rows of its changes are not made. */
export type DiffAnswer = Omit<DiffResult, 'changes'> & { readonly changes: Rows<DealChange> };
