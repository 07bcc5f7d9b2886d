import type { Preset } from './preset.js';

/** Zoho CRM, whose modules are files of their own: Deals (once Potentials), Leads, Calls, Events, Tasks. */
// prettier-ignore
export const zoho = {
  title: 'Zoho CRM',
  name: 'zoho',
  keepsPast: true,
  tables: [
    {
      name: 'deals',
      role: 'prospects',
      marks: [['Deal Name', 'Potential Name'], ['Stage'], ['Closing Date', 'Deal Owner', 'Potential Owner']],
      columns: {
        id: ['Record Id', 'Deal Id', 'Potential Id'],
        name: ['Deal Name', 'Potential Name'],
        rep: ['Deal Owner', 'Potential Owner', 'Deal Owner.id', 'Potential Owner.id'],
        stage: ['Stage'],
        source: ['Lead Source'],
        created: ['Created Time'],
        closed: ['Closing Date'],
        amount: ['Amount'],
        currency: ['Currency'],
        customer: ['Type'],
        lostReason: ['Reason For Loss', 'Reason For Loss__s'],
      },
    },
    {
      name: 'leads',
      role: 'prospects',
      marks: [['Lead Owner', 'Lead Owner.id'], ['Lead Status'], ['Record Id', 'Created Time', 'Lead Owner.id']],
      columns: {
        id: ['Record Id', 'Lead Id'],
        name: ['Company', 'Lead Name', 'Full Name'],
        email: ['Email'],
        rep: ['Lead Owner', 'Lead Owner.id'],
        status: ['Lead Status'],
        source: ['Lead Source'],
        temperature: ['Rating'],
        created: ['Created Time'],
      },
    },
    {
      name: 'calls',
      role: 'activities',
      marks: [['Call Owner', 'Call Owner.id', 'Call Start Time'], ['Call Type', 'Call Status', 'Call Result', 'Call Purpose', 'Outgoing Call Status']],
      columns: {
        id: ['Record Id', 'Call Id'],
        prospect: ['Related To.id', 'Contact Name.id'],
        prospectName: ['Related To', 'Contact Name'],
        rep: ['Call Owner', 'Call Owner.id'],
        outcome: ['Call Result', 'Call Status', 'Outgoing Call Status'],
        date: ['Call Start Time', 'Created Time'],
      },
      constants: { type: 'Call' },
    },
    {
      // Not seen as an export: from memory, after the calls.
      name: 'events',
      role: 'activities',
      marks: [['Host', 'Host.id', 'Event Owner', 'Event Owner.id'], ['Start DateTime', 'From'], ['Related To', 'Related To.id', 'Contact Name', 'Contact Name.id']],
      columns: {
        id: ['Record Id', 'Event Id'],
        prospect: ['Related To.id', 'Contact Name.id'],
        prospectName: ['Related To', 'Contact Name'],
        rep: ['Host', 'Event Owner', 'Host.id', 'Event Owner.id'],
        date: ['Start DateTime', 'From'],
      },
      constants: { type: 'Meeting' },
    },
    {
      name: 'tasks',
      role: 'activities',
      marks: [['Task Owner', 'Task Owner.id'], ['Due Date', 'Closed Time'], ['Status', 'Subject']],
      columns: {
        id: ['Record Id', 'Task Id'],
        prospect: ['Related To.id', 'Contact Name.id'],
        prospectName: ['Related To', 'Contact Name'],
        rep: ['Task Owner', 'Task Owner.id'],
        outcome: ['Status'],
        date: ['Closed Time', 'Due Date', 'Created Time'],
      },
      constants: { type: 'Task' },
    },
  ],
  stages: [
    ['targets', 'Attempted to Contact', 'Contact in Future', 'Contacted', 'Not Contacted'],
    ['qualified', 'Pre Qualified'],
    ['qualified', 'Qualification'],
    ['qualified', 'Prospect'],
    ['booked', 'Needs Analysis'],
    ['booked', 'Value Proposition'],
    ['booked', 'Identify Decision Makers', 'Id. Decision Makers'],
    ['booked', 'Perception Analysis'],
    ['proposals', 'Initial Offer'],
    ['proposals', 'Proposal/Price Quote'],
    ['proposals', 'Negotiation/Review'],
    ['wins', 'Closed Won'],
    ['lost', 'Closed Lost'],
    ['lost', 'Closed Lost to Competition'],
    ['lost', 'Junk Lead', 'Lost Lead', 'Not Qualified'],
  ],
  words: {
    outcomes: {
      // Call results. From memory.
      favourable: ['Requested more info'],
      reached: ['Requested call back'],
      noAnswer: ['No response/Busy'],
    },
  },
} as const satisfies Preset;
