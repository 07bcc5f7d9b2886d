/** The systems whose exports are known, by the name that --crm takes; kept apart from what is known of them, which starts need not load. */
export const systemNames = [
  'hubspot',
  'pipedrive',
  'salesforce',
  'zoho',
  'suitecrm',
  'dynamics',
  'odoo',
  'freshsales',
  'erpnext',
  'monday',
  'bitrix24',
  'close',
  'vtiger',
  'freshdesk',
  'zendesk',
  'jira',
] as const;

export type SystemName = (typeof systemNames)[number];
