/** What a reader of the exports of each system should know, in a sentence or two. */
export const systemNotes = {
  hubspot:
    'A deal export holds no activities: calls and meetings are exports of their own, linked by the id of the deal. The day a deal entered a stage is overwritten when it enters it again.',
  pipedrive:
    'Activities name their deal and carry no id unless the export was given one. Done says that an activity is off the list, not that an appointment was honoured. A lost deal keeps its stage.',
  salesforce:
    'No standard field says whether a meeting was honoured; some organisations add one of their own, such as no_show__c. The status of a task, Completed, is a box ticked.',
  zoho: 'Ids have 19 digits, which spreadsheets damage. The modules write dates in two ways. A meeting has no field that says it was honoured.',
  suitecrm:
    'Meetings and calls are Planned, Held or Not Held. Opportunities have two amounts: one in their own currency, one converted. Dates and decimals follow the preferences of whoever exported.',
  dynamics:
    'Activities name the record they regard and carry no id of it. Opportunity Close and Quote Close are written by the system when a deal is closed and count as nothing anybody did.',
  odoo: 'A lost opportunity is archived (its column Active says no): it is in the export only if archived records were asked for. Activities disappear when they are done, so there is no file of them.',
  freshsales:
    'The owner is an e-mail address: a file of users gives the names. Deals are exported without their activities.',
  erpnext:
    'The status of an opportunity is Converted once its quotation was ordered; that of a lead, once it became a customer or an opportunity. Sales stage and status stand apart.',
  monday:
    'Every board may have columns and stages of its own; these are those of the template. Lines with the names of groups are no deals.',
  bitrix24:
    'The interface for programs writes stages as codes, behind C and a number those of further pipelines (C2:WON). S and F say that a deal was won or lost, P that it goes on.',
  close:
    'An opportunity has a status and, beside it, a type of that status: active, won or lost. What a script writes as value is in cents; value_formatted says the money with its sign.',
  vtiger:
    'An opportunity was called a potential in earlier versions. Events are held, not held or planned, as in SuiteCRM.',
  freshdesk: 'Every row is a ticket; what a customer answered to a survey stands in its results.',
  zendesk: 'Every row is a ticket. What is solved becomes closed by itself after some days.',
  jira: 'Every row is an issue, of a workflow that each project may have of its own. Columns of lists come once for each value.',
};

/** What systems export of the stages that a deal has been in, as they call that; those that have such a thing. */
export const pastNames = {
  hubspot: 'the columns "Date entered …" of every stage',
  salesforce: 'the report Opportunity History, for --history',
  zoho: 'the related list Stage History, for --history',
};

/** The same of any system. */
export const anyPast = 'the history of stages, or the columns "Date entered …"';

/** The system an export is from. @param table what the export is of, in English: `opportunities report` */
export const systemTable = (system: string, table: string): string => `${system} ${table}`;
