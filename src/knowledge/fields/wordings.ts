import type { Role } from '../../read/table.js';
import type { Concept } from './concepts.js';
import type { FieldsOf } from './fields.js';

/**
 * What the words of a header must be about for it to mean a field. Each of `by` lists what must be there
 * together, the best first; `last` are headers that stand in where there is nothing better. A word about
 * anything else than these and `beside` makes it the header of something else.
 */
export interface Wording {
  readonly by: readonly string[];
  readonly last?: readonly string[];
  readonly beside?: string;
  /** What none of its words may be about. */
  readonly apart?: string;
  /** True where the words alone prove nothing: the values must look like it, too. */
  readonly confirmed?: true;
  /** The same for those of `last` alone. */
  readonly confirmedLast?: true;
}

const seller: Wording = {
  by: ['seller', 'assigned', 'responsible', 'manager customer', 'manager record', 'handled by'],
  last: [
    ...['seller key', 'assigned key', 'responsible key', 'manager key', 'seller mail'],
    ...['assigned mail', 'responsible mail', 'user key', 'manager', 'user', 'setter'],
    ...['won by', 'close by', 'employee', 'employee key'],
  ],
  beside: 'record activity case name person to seller customer user responsible resource employee',
};

/** The wordings of every field that has any. */
// prettier-ignore
export const wordings: { readonly [R in Role]: Partial<Readonly<Record<FieldsOf[R], Wording>>> } = {
  prospects: {
    id: { by: ['record key'], last: ['key', 'proposal key', 'property key'], beside: 'record', confirmedLast: true },
    name: { by: ['record name'], last: ['customer name', 'customer'], beside: 'record customer name person' },
    account: { by: ['customer name', 'customer'], last: ['customer key'], beside: 'record customer name person' },
    email: { by: ['mail person', 'mail customer', 'mail record'], beside: 'person customer record name' },
    rep: seller,
    segment: { by: ['segment'], beside: 'customer record name' },
    source: { by: ['source'], beside: 'record name kind person' },
    stage: { by: ['stage', 'status stage'], last: ['stage key'], beside: 'record name' },
    status: { by: ['won lost', 'status', 'result', 'status kind', 'close status', 'result kind', 'proposal status', 'proposal result'], last: ['status key'], beside: 'record name close won lost actual', confirmed: true },
    isWon: { by: ['won'], beside: 'record is close', confirmed: true },
    isLost: { by: ['lost'], beside: 'record is close', confirmed: true },
    isClosed: { by: ['close'], beside: 'record is', confirmed: true },
    isConverted: { by: ['converted'], beside: 'record is to', confirmed: true },
    created: { by: ['enter day', 'enter', 'first person day', 'record day'], last: ['person day', 'first person'], beside: 'record is', confirmed: true },
    closed: { by: ['actual close day', 'close day', 'result day', 'close'], beside: 'record actual', confirmed: true },
    decision: { by: ['expected close day', 'expected close'], beside: 'record', confirmed: true },
    amount: { by: ['won money', 'actual money', 'close money', 'money', 'contract money', 'order money', 'actual size', 'record size', 'won size', 'won unit', 'actual unit', 'close unit'], last: ['expected money', 'proposal size', 'expected size', 'expected unit', 'record unit', 'proposal unit'], beside: 'record close actual won unit size money proposal property order', confirmed: true },
    currency: { by: ['currency'], beside: 'key name money record proposal currency' },
    margin: { by: ['margin'], beside: 'record money actual unit', confirmed: true },
    customer: { by: ['customer kind', 'record kind', 'to customer'], last: ['customer'], beside: 'record customer is', confirmed: true },
    lostReason: { by: ['lost reason', 'close reason'], beside: 'record close name key' },
    qualifiedOn: { by: ['qualified day', 'converted day', 'converted'], beside: 'record', confirmed: true },
    bookedOn: { by: ['first activity day'], beside: 'record enter', confirmed: true },
    heldOn: { by: ['held day'], beside: 'record activity', confirmed: true },
    proposedOn: { by: ['proposal day', 'proposal sent day', 'proposal sent'], beside: 'record', confirmed: true },
    wonOn: { by: ['won day', 'won', 'proposal accepted day'], beside: 'record close', confirmed: true },
    orderedOn: { by: ['delivered day'], beside: 'record', apart: 'lead', confirmed: true },
    lostOn: { by: ['lost day', 'lost'], beside: 'record close', confirmed: true },
  },
  activities: {
    id: { by: ['activity key'], last: ['case key'], beside: 'activity case' },
    prospect: { by: ['record key'], last: ['customer key', 'person key'], beside: 'record' },
    prospectName: { by: ['record name', 'customer name', 'customer', 'person name', 'person'], beside: 'record customer name' },
    prospectEmail: { by: ['mail person', 'mail customer', 'mail record'], beside: 'person customer record name' },
    rep: seller,
    type: { by: ['activity kind'], beside: 'activity name' },
    outcome: { by: ['activity result', 'result', 'activity status'], beside: 'activity' },
    date: { by: ['activity day'], beside: 'activity enter first', confirmed: true },
    minutes: { by: ['duration minutes', 'minutes', 'duration'], beside: 'activity case', confirmed: true },
    csat: { by: ['satisfaction score', 'satisfaction', 'customer score'], beside: 'customer satisfaction case score' },
    resolved: { by: ['resolve'], beside: 'case is', confirmed: true },
    caseStatus: { by: ['case status'], beside: 'case name' },
    openedOn: { by: ['enter day', 'case day', 'case enter'], beside: 'case', confirmed: true },
    modified: { by: ['change day', 'change'], beside: 'case', confirmed: true },
    closedOn: { by: ['resolve day', 'close day', 'resolve', 'close'], beside: 'case', confirmed: true },
    timeToClose: { by: ['resolve hours', 'resolve minutes', 'resolve days', 'close days', 'close hours', 'resolve duration', 'day to resolve', 'day to close'], beside: 'to day case duration first' , confirmed: true },
    contacts: { by: ['count contacts'], beside: 'count customer' },
    firstContact: { by: ['first person resolve', 'first activity resolve'], beside: 'is first' },
  },
  history: {
    prospect: { by: ['record key'], beside: 'record' },
    prospectName: { by: ['record name'], beside: 'record' },
    from: { by: ['from stage', 'from status'], last: ['from stage key'], beside: 'record' },
    to: { by: ['to stage', 'to status', 'stage'], last: ['to stage key', 'stage key'], beside: 'record name' },
    date: { by: ['change day', 'stage change day', 'stage enter day', 'enter day', 'stage day'], beside: 'record stage', confirmed: true },
  },
  reps: {
    id: { by: ['seller key', 'user key'], beside: 'record' },
    login: { by: [] },
    email: { by: ['mail'], beside: 'seller user record' },
    name: { by: ['seller name', 'user name', 'seller'], beside: 'record' },
  },
};

/** Whether a text is a concept: for the types of {@link wordings}, which are texts. */
export const needsOf = (text: string): readonly Concept[] =>
  text.split(' ').filter((word) => word !== '') as Concept[];
