import type { Preset } from './preset.js';

/** Freshdesk: tickets, as its list is exported. */
// prettier-ignore
export const freshdesk = {
  title: 'Freshdesk',
  name: 'freshdesk',
  tables: [
    {
      name: 'tickets',
      role: 'activities',
      marks: [['Ticket ID'], ['Resolution status', 'Resolved time', 'First response status', 'Due by Time', 'Initial response time', 'Agent interactions', 'Association type'], ['Created time']],
      columns: {
        id: ['Ticket ID'],
        prospect: ['Contact ID'],
        prospectName: ['Company', 'Full name'],
        prospectEmail: ['Email', 'Requester email'],
        rep: ['Agent', 'Internal agent'],
        caseStatus: ['Status'],
        date: ['Created time'],
        closedOn: ['Resolved time', 'Closed time'],
        csat: ['Survey results', 'Survey result'],
        contacts: ['Agent interactions'],
      },
      constants: { type: 'Case' },
      always: ['caseStatus'],
      ofNobody: true,
      isRetold: true,
    },
  ],
  stages: [],
} as const satisfies Preset;
