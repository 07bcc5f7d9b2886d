import type { Preset } from './preset.js';

/** Freshsales, now of Freshworks. Owners are e-mail addresses; several values of a cell are parted by ";". */
// prettier-ignore
export const freshsales = {
  title: 'Freshsales',
  name: 'freshsales',
  tables: [
    {
      name: 'deals',
      role: 'prospects',
      marks: [['Deal Name', 'Name'], ['Deal Value', 'Deal Pipeline'], ['Deal Stage'], ['Deal Name', 'Deal Pipeline', 'Related account', 'Sales owner']],
      columns: {
        // Beyond the name, the value, the stage, the owner and the day of closing, from memory.
        id: ['Deal ID', 'ID'],
        name: ['Deal Name', 'Name'],
        account: ['Related account', 'Account name'],
        rep: ['Owner', 'Sales Owner', 'Owner Email', 'Sales Owner Email'],
        stage: ['Deal Stage'],
        source: ['Source', 'Lead Source'],
        created: ['Created At', 'Created Date'],
        closed: ['Closed Date'],
        decision: ['Expected Close Date'],
        amount: ['Deal Value'],
        currency: ['Currency', 'Deal Currency'],
        customer: ['Deal Type', 'Type'],
        lostReason: ['Lost Reason'],
      },
    },
    {
      // What its webhooks send.
      name: 'deals (deal_… columns)',
      role: 'prospects',
      marks: [['deal_deal_stage_name', 'deal_deal_pipeline_name'], ['deal_id', 'deal_name']],
      columns: {
        id: ['deal_id'],
        name: ['deal_name'],
        rep: ['deal_owner_name', 'deal_owner_email', 'deal_owner_id'],
        source: ['deal_source_name'],
        stage: ['deal_deal_stage_name'],
        created: ['deal_created_at'],
        closed: ['deal_closed_date'],
        decision: ['deal_expected_close'],
        amount: ['deal_amount'],
        currency: ['deal_currency_name'],
        customer: ['deal_deal_type_name'],
        lostReason: ['deal_deal_reason_name'],
      },
    },
  ],
  stages: [
    // From memory.
    ['targets', 'New'],
    ['qualified', 'Qualification'],
    ['booked', 'Discovery'],
    ['booked', 'Demo'],
    ['proposals', 'Negotiation'],
    ['wins', 'Won'],
    ['lost', 'Lost'],
  ],
} as const satisfies Preset;
