import type { Preset } from './preset.js';

/** vtiger. Records of other modules are written with theirs: `Accounts::::Acme`. */
// prettier-ignore
export const vtiger = {
  title: 'vtiger',
  name: 'vtiger',
  tables: [
    {
      name: 'opportunities',
      role: 'prospects',
      marks: [['Opportunity Number', 'Opportunity No', 'Potential No', 'Potential Name'], ['Sales Stage'], ['Assigned To', 'assigned_user_id', 'Expected Close Date', 'closingdate']],
      columns: {
        id: ['Opportunity Number', 'Opportunity No', 'Potential No'],
        name: ['Opportunity Name', 'Potential Name'],
        rep: ['Assigned To', 'assigned_user_id'],
        stage: ['Sales Stage'],
        source: ['Lead Source'],
        created: ['Created Time'],
        decision: ['Expected Close Date', 'closingdate'],
        amount: ['Amount'],
        currency: ['Currency', 'currency_id'],
        customer: ['Type', 'opportunity_type'],
        lostReason: ['Lost Reason', 'Loss Reason'],
      },
    },
    {
      name: 'leads',
      role: 'prospects',
      marks: [['Lead No', 'Lead Number'], ['Lead Status'], ['Assigned To', 'assigned_user_id']],
      columns: {
        id: ['Lead No', 'Lead Number'],
        name: ['Company', 'Last Name'],
        email: ['Primary Email', 'Email'],
        rep: ['Assigned To', 'assigned_user_id'],
        status: ['Lead Status'],
        source: ['Lead Source'],
        created: ['Created Time'],
      },
    },
    {
      name: 'events',
      role: 'activities',
      marks: [['Activity Type'], ['Start Date & Time', 'Start Date and Time', 'date_start'], ['Event Status', 'Status'], ['Assigned To', 'assigned_user_id']],
      columns: {
        prospectName: ['Related To', 'parent_id'],
        rep: ['Assigned To', 'assigned_user_id'],
        type: ['Activity Type'],
        outcome: ['Event Status', 'Status'],
        date: ['Start Date & Time', 'Start Date and Time', 'date_start'],
      },
      join: 'name',
    },
  ],
  stages: [
    ['targets', 'Prospecting'],
    ['qualified', 'Qualification'],
    ['booked', 'Needs Analysis'],
    ['booked', 'Value Proposition'],
    ['booked', 'Id. Decision Makers', 'Identify Decision Makers'],
    ['booked', 'Perception Analysis'],
    ['proposals', 'Proposal/Price Quote', 'Proposal/Quotation', 'Proposal or Price Quote'],
    ['proposals', 'Negotiation/Review', 'Negotiation or Review'],
    ['wins', 'Closed Won'],
    ['lost', 'Closed Lost'],
  ],
} as const satisfies Preset;
