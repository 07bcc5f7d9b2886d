/** What is known of the exports of each CRM, by the name that a user says it with. */
import { dynamics } from './dynamics.js';
import { freshsales } from './freshsales.js';
import { hubspot } from './hubspot.js';
import { odoo } from './odoo.js';
import { pipedrive } from './pipedrive.js';
import { erpnext } from './erpnext.js';
import { monday } from './monday.js';
import { bitrix24 } from './bitrix24.js';
import { close } from './close.js';
import { vtiger } from './vtiger.js';
import { freshdesk } from './freshdesk.js';
import { zendesk } from './zendesk.js';
import { jira } from './jira.js';
import type { systemNames } from './names.js';
import type { Preset } from './preset.js';
import { salesforce } from './salesforce.js';
import { suitecrm } from './suitecrm.js';
import { zoho } from './zoho.js';

export const presets = {
  hubspot,
  pipedrive,
  salesforce,
  zoho,
  suitecrm,
  dynamics,
  odoo,
  freshsales,
  erpnext,
  monday,
  bitrix24,
  close,
  vtiger,
  freshdesk,
  zendesk,
  jira,
} as const satisfies Record<(typeof systemNames)[number], Preset>;

export type PresetName = keyof typeof presets;
