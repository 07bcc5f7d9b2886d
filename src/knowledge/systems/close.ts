import type { Preset } from './preset.js';

/** Close. Headers are the names of the interface for programs, which its exports and its scripts write too. */
// prettier-ignore
export const close = {
  title: 'Close',
  name: 'close',
  tables: [
    {
      name: 'opportunities',
      role: 'prospects',
      marks: [['status_type'], ['status_label'], ['date_won', 'confidence', 'value_period', 'lead_name']],
      columns: {
        id: ['id'],
        name: ['lead_name', 'lead_id'],
        rep: ['user_name', 'user_id'],
        stage: ['status_label'],
        status: ['status_type'],
        created: ['date_created'],
        wonOn: ['date_won'],
        lostOn: ['date_lost'],
        amount: ['value_formatted', 'value'],
        currency: ['value_currency'],
      },
    },
    {
      name: 'activities',
      role: 'activities',
      marks: [['_type'], ['lead_id'], ['user_name', 'user_id'], ['activity_at', 'date_created']],
      columns: {
        id: ['id'],
        prospect: ['lead_id'],
        rep: ['user_name', 'user_id'],
        type: ['_type'],
        outcome: ['disposition', 'status', 'outcome_id'],
        date: ['activity_at', 'starts_at', 'date_created'],
        minutes: ['duration_minutes'],
      },
    },
  ],
  stages: [
    ['open', 'active'],
    ['targets', 'Potential'],
    ['qualified'],
    ['booked', 'Meeting Scheduled'],
    ['held', 'Demo Completed'],
    ['proposals', 'Proposal Sent', 'Contract Sent'],
    ['wins', 'Won'],
    ['lost'],
  ],
  words: {
    outcomes: { reached: ['answered'], noAnswer: ['no-answer', 'vm-left', 'vm-answer', 'blocked'] },
  },
} as const satisfies Preset;
