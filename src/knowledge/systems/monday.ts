import type { Preset } from './preset.js';

/** monday sales CRM: a board as it is exported. The title of the board and of its groups stand in lines of their own. */
// prettier-ignore
export const monday = {
  title: 'monday',
  name: 'monday',
  tables: [
    {
      name: 'deals',
      role: 'prospects',
      marks: [['Deal Value', 'Actual Deal Value', 'Forecast Value'], ['Close Probability', 'Deal Creation Date', 'Item ID (auto generated)', 'Deal Age', 'Deal Length', 'Current stage start date'], ['Stage', 'Deal Stage', 'Status']],
      columns: {
        id: ['Item ID (auto generated)', 'Item ID', 'Pulse ID'],
        name: ['Name', 'Deal', 'Item'],
        rep: ['Owner', 'Deal owner', 'People', 'Rep Name'],
        stage: ['Stage', 'Deal Stage', 'Status'],
        created: ['Deal Creation Date', 'Creation Date', 'Creation Log'],
        closed: ['Close Date', 'Actual Close Date'],
        decision: ['Expected Close Date'],
        amount: ['Actual Deal Value', 'Deal Value'],
        source: ['Source', 'Lead Source'],
        lostReason: ['Lost Reason', 'Loss Reason'],
      },
    },
  ],
  stages: [
    ['targets', 'New', 'Lead', 'Contacted'],
    ['qualified'],
    ['booked', 'Discovery'],
    ['proposals', 'Proposal', 'Negotiation', 'Legal'],
    ['wins', 'Won'],
    ['lost'],
  ],
} as const satisfies Preset;
