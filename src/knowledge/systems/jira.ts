import type { Preset } from './preset.js';

/** Jira Service Management: issues as the list of a search is exported. */
// prettier-ignore
export const jira = {
  title: 'Jira Service Management',
  name: 'jira',
  tables: [
    {
      name: 'issues',
      role: 'activities',
      marks: [['Issue key', 'Key'], ['Issue Type', 'Issue id', 'Project key'], ['Status', 'Status Category'], ['Assignee', 'Reporter']],
      columns: {
        id: ['Issue key', 'Key'],
        prospect: ['Custom field (Organizations)', 'Organizations', 'Reporter Id', 'Reporter'],
        rep: ['Assignee'],
        caseStatus: ['Status', 'Status Category'],
        date: ['Created'],
        closedOn: ['Resolved', 'Resolution date'],
        csat: ['Satisfaction rating', 'Custom field (Satisfaction rating)', 'Satisfaction'],
      },
      constants: { type: 'Case' },
      always: ['caseStatus'],
      ofNobody: true,
      isRetold: true,
    },
  ],
  stages: [],
} as const satisfies Preset;
