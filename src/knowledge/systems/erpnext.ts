import type { Preset } from './preset.js';

/**
 * ERPNext and Frappe CRM. Headers are the labels of the data export, or the names of fields, as the report
 * builder and the interface for programs write them.
 */
// prettier-ignore
export const erpnext = {
  title: 'ERPNext',
  name: 'erpnext',
  tables: [
    {
      name: 'opportunities',
      role: 'prospects',
      marks: [['Opportunity From', 'Opportunity Owner'], ['Sales Stage', 'Status'], ['Party', 'party_name', 'Opportunity Amount', 'Opportunity Type']],
      columns: {
        id: ['ID', 'name'],
        name: ['Customer Name', 'Title', 'Party', 'party_name'],
        rep: ['Opportunity Owner', 'Converted By'],
        stage: ['Sales Stage'],
        status: ['Status'],
        source: ['Source', 'utm_source'],
        created: ['Opportunity Date', 'transaction_date', 'Created On', 'creation'],
        decision: ['Expected Closing Date', 'expected_closing'],
        amount: ['Opportunity Amount'],
        currency: ['Currency'],
        lostReason: ['order_lost_reason', 'Lost Reasons', 'Detailed Reason'],
      },
      words: {
        stages: {
          open: ['Replied'],
          orders: ['Converted'],
          // Set by hand, or where nobody answered for long.
          lost: ['Closed', 'Lost Quotation'],
        },
      },
    },
    {
      name: 'leads',
      role: 'prospects',
      marks: [['Lead Owner'], ['Organization Name', 'company_name', 'Qualification Status', 'Request Type'], ['Lead Name', 'Full Name', 'Series', 'naming_series']],
      columns: {
        id: ['ID', 'name'],
        name: ['Full Name', 'Lead Name', 'Organization Name', 'company_name'],
        email: ['Email', 'email_id', 'Email Address'],
        rep: ['Lead Owner'],
        status: ['Status'],
        source: ['Source', 'utm_source'],
        created: ['Created On', 'creation'],
        qualifiedOn: ['Qualified on'],
      },
      words: { stages: { targets: ['Replied'], lost: ['Lost Quotation', 'Do Not Contact'] } },
    },
    {
      // Frappe CRM.
      name: 'deals',
      role: 'prospects',
      marks: [['Deal Owner'], ['Expected Deal Value', 'Annual Revenue', 'Deal Elements'], ['Organization', 'organization_name', 'Naming Series']],
      columns: {
        id: ['ID', 'name'],
        name: ['Organization', 'Organization Name'],
        rep: ['Deal Owner'],
        stage: ['Status'],
        source: ['Source'],
        created: ['Created On', 'creation'],
        closed: ['Closed Date', 'Close Date'],
        decision: ['Expected Closure Date'],
        amount: ['Deal Value', 'Expected Deal Value'],
        currency: ['Currency'],
        lostReason: ['Lost Reason'],
      },
    },
  ],
  stages: [
    ['targets', 'Prospecting'],
    ['qualified', 'Qualification'],
    ['booked', 'Needs Analysis', 'Value Proposition', 'Identifying Decision Makers', 'Perception Analysis', 'Demo/Making'],
    ['proposals', 'Proposal/Price Quote', 'Proposal/Quotation', 'Negotiation/Review', 'Negotiation', 'Ready to Close'],
    ['wins', 'Won'],
    ['lost'],
  ],
} as const satisfies Preset;
