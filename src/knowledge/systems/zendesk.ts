import type { Preset } from './preset.js';

/** Zendesk: tickets as views and Explore export them, and as the interface for programs writes them. */
// prettier-ignore
export const zendesk = {
  title: 'Zendesk',
  name: 'zendesk',
  tables: [
    {
      name: 'tickets',
      role: 'activities',
      marks: [['Id', 'Ticket ID'], ['Via', 'Satisfaction Score', 'Ticket satisfaction rating', 'Assigned at', 'Solved at', 'Ticket form', 'Full resolution time in minutes'], ['Assignee', 'Assignee name', 'Requester', 'Requester name'], ['Status', 'Ticket status']],
      columns: {
        id: ['Id', 'Ticket ID'],
        prospect: ['Requester id', 'Organization id'],
        prospectName: ['Organization', 'Requester organization', 'Ticket organization name', 'Requester', 'Requester name'],
        prospectEmail: ['Requester email'],
        rep: ['Assignee', 'Assignee name'],
        caseStatus: ['Status', 'Ticket status'],
        date: ['Created at', 'Requested', 'Ticket created - Date'],
        closedOn: ['Solved at', 'Ticket solved - Date'],
        csat: ['Satisfaction Score', 'Ticket satisfaction rating'],
        contacts: ['Replies', 'Agent replies'],
      },
      constants: { type: 'Case' },
      always: ['caseStatus'],
      ofNobody: true,
      isRetold: true,
    },
    {
      name: 'tickets (of the interface for programs)',
      role: 'activities',
      marks: [['id'], ['assignee_id'], ['requester_id', 'submitter_id'], ['via_channel', 'via', 'satisfaction_rating', 'satisfaction_rating_score', 'group_id', 'ticket_form_id']],
      columns: {
        id: ['id'],
        prospect: ['organization_id', 'requester_id'],
        rep: ['assignee_id'],
        caseStatus: ['status'],
        date: ['created_at'],
        closedOn: ['solved_at'],
        csat: ['satisfaction_rating_score', 'satisfaction_rating'],
      },
      constants: { type: 'Case' },
      always: ['caseStatus'],
      ofNobody: true,
      isRetold: true,
    },
  ],
  stages: [],
} as const satisfies Preset;
