import type { Preset } from './preset.js';

/** Bitrix24. Headers are the labels of its list, or the names of the interface for programs. */
// prettier-ignore
export const bitrix24 = {
  title: 'Bitrix24',
  name: 'bitrix24',
  tables: [
    {
      name: 'deals',
      role: 'prospects',
      marks: [['Responsible person', 'Responsible'], ['Stage', 'Deal stage'], ['Total', 'Opportunity', 'Amount', 'Income', 'Deal amount'], ['Start date', 'End date', 'Repeat deal', 'Repeated deal', 'Available to everyone', 'Stage group', 'Assumed close date', 'Deal name', 'Pipeline']],
      columns: {
        id: ['ID'],
        name: ['Deal Name', 'Name', 'Title'],
        rep: ['Responsible person', 'Responsible'],
        stage: ['Stage', 'Deal stage'],
        source: ['Source'],
        isClosed: ['Closed'],
        created: ['Created on', 'Created', 'Start date'],
        closed: ['End date', 'Expected close date', 'Assumed close date'],
        amount: ['Total', 'Opportunity', 'Amount', 'Income', 'Deal amount'],
        currency: ['Currency'],
      },
    },
    {
      name: 'leads',
      role: 'prospects',
      marks: [['Responsible person', 'Responsible'], ['Status'], ['Lead Name'], ['Total', 'Opportunity', 'Status information', 'Available to everyone', 'First name', 'Repeat lead']],
      columns: {
        id: ['ID'],
        name: ['Lead Name'],
        rep: ['Responsible person', 'Responsible'],
        status: ['Status'],
        source: ['Source'],
        created: ['Created on', 'Created'],
        amount: ['Total', 'Opportunity'],
        currency: ['Currency'],
      },
    },
    {
      name: 'crm.deal.list',
      role: 'prospects',
      marks: [['STAGE_ID'], ['ASSIGNED_BY_ID', 'ASSIGNED_BY'], ['OPPORTUNITY', 'CATEGORY_ID', 'STAGE_SEMANTIC_ID', 'BEGINDATE']],
      columns: {
        id: ['ID'],
        name: ['TITLE'],
        rep: ['ASSIGNED_BY', 'ASSIGNED_BY_NAME', 'ASSIGNED_BY_ID'],
        stage: ['STAGE_NAME', 'STAGE_ID'],
        status: ['STAGE_SEMANTIC_ID', 'STAGE_SEMANTIC'],
        isClosed: ['CLOSED'],
        source: ['SOURCE_NAME', 'SOURCE_ID'],
        created: ['DATE_CREATE', 'BEGINDATE'],
        closed: ['CLOSEDATE'],
        amount: ['OPPORTUNITY'],
        currency: ['CURRENCY_ID'],
      },
    },
    {
      name: 'crm.activity.list',
      role: 'activities',
      marks: [['PROVIDER_TYPE_ID', 'PROVIDER_ID', 'TYPE_ID'], ['RESPONSIBLE_ID'], ['OWNER_ID'], ['COMPLETED', 'START_TIME', 'DEADLINE']],
      columns: {
        id: ['ID'],
        prospect: ['OWNER_ID'],
        rep: ['RESPONSIBLE_ID'],
        type: ['PROVIDER_TYPE_ID', 'TYPE_NAME', 'TYPE_ID'],
        outcome: ['COMPLETED'],
        date: ['START_TIME', 'CREATED'],
      },
    },
    {
      name: 'users',
      role: 'reps',
      marks: [['LAST_NAME'], ['WORK_POSITION', 'UF_DEPARTMENT', 'PERSONAL_GENDER', 'LAST_ACTIVITY_DATE'], ['EMAIL', 'NAME']],
      columns: { id: ['ID'], firstName: ['NAME'], lastName: ['LAST_NAME'], email: ['EMAIL'] },
    },
  ],
  stages: [
    // Its labels ship in Russian, too.
    ['open', 'P', 'Process', 'In progress', 'Processed', 'В работе', 'Обработан'],
    ['targets', 'New', 'New deal', 'Unassigned', 'Unprocessed', 'Новая', 'Не обработан'],
    ['qualified', 'CONVERTED', 'Good lead', 'PREPARATION', 'Create documents', 'Create papers', 'Document preparation', 'Качественный лид', 'Подготовка документов'],
    ['proposals', 'PREPAYMENT_INVOICE', 'Invoice', 'Счёт на предоплату'],
    ['proposals', 'EXECUTING', 'FINAL_INVOICE', 'Финальный счёт'],
    ['wins', 'WON', 'S', 'Success', 'Deal won', 'Close deal', 'Сделка успешна'],
    ['lost', 'JUNK', 'Junk lead', 'LOSE', 'APOLOGY', 'F', 'Failure', 'Deal lost', 'Analyze failure', 'Некачественный лид', 'Сделка провалена', 'Анализ причины провала'],
  ],
  words: {
    types: {
      call: ['CALL', 'VOXIMPLANT_CALL', 'TYPE_CALL'],
      appointment: ['MEETING', 'CRM_MEETING', 'CALENDAR_EVENT'],
      email: ['EMAIL', 'CRM_EMAIL'],
      // Codes of Bitrix24 for kinds of activities: TODO is the one of what is still to be done.
      note: ['TODO', 'CRM_TODO', 'TASKS_TASK', 'CRM_TASKS_TASK'],
    },
  },
} as const satisfies Preset;
