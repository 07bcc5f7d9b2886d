import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/cells/text/fold.js';
import type { Preset, PresetTable } from '../../src/knowledge/systems/preset.js';
import { type PresetName, presets } from '../../src/knowledge/systems/presets.js';
import { recognise } from '../../src/understand/recognise.js';
import type { Meaning } from '../../src/knowledge/words/meaning.js';
import { outcomeKinds } from '../../src/knowledge/words/outcomes.js';
import { stageKinds } from '../../src/knowledge/words/stages.js';
import { activityKinds } from '../../src/knowledge/words/types.js';
import { Words } from '../../src/cells/words/words.js';

const all: readonly (readonly [PresetName, Preset])[] = Object.entries(presets) as [
  PresetName,
  Preset,
][];

/** Header lines as they are found in exports: what they are of, and the line. */
// prettier-ignore
const headers: readonly (readonly [PresetName, string, string])[] = [
  ['hubspot', 'deals', 'Record ID,Deal Name,Last Activity Date,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Associated Contact,"Date entered ""Closed Won (Sales Pipeline)"""'],
  ['hubspot', 'deals', 'hs_object_id,dealname,dealstage,pipeline,hubspot_owner_id,amount,createdate,closedate,hs_v2_date_entered_closedwon'],
  ['hubspot', 'deals', "ID de fiche d'informations,Nom de la transaction,Phase de la transaction,Collaborateur de transaction,Date de fermeture,Date de création,Montant"],
  ['hubspot', 'deals', 'ID do registro.,Nome do negócio,Etapa do negócio,Proprietário do negócio,Data de criação,"Date entered ""Closed Won (Sales Pipeline)"""'],
  ['hubspot', 'deals without record ids', 'Deal ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal Owner,Deal Type,Closed Lost Reason,Associated Company Domain,Associated Contact Email'],
  ['hubspot', 'deals without record ids', 'dealname,dealstage,close date,associated contact'],
  ['salesforce', 'Opportunity of a warehouse', 'OpportunityId,OpportunityName,AccountId,CloseDate,StageName,Amount,Probability,CreatedDate'],
  ['hubspot', 'deals (property_… columns)', 'deal_id,is_deleted,deal_pipeline_id,deal_pipeline_stage_id,owner_id,portal_id,property_dealname,property_description,property_amount,property_closedate,property_createdate'],
  ['hubspot', 'contacts', 'Record ID,First Name,Last Name,Email,Contact owner,Lifecycle Stage,Lead Status,Create Date'],
  ['hubspot', 'contacts', 'ID de registro,Nombre,Apellidos,Correo,Propietario del contacto,Etapa del ciclo de vida,Estado del lead,Fecha de creación'],
  ['freshsales', 'deals', 'Id,Name,Deal value,Deal stage,Deal pipeline,Expected close date,Closed date,Sales owner,Related account'],
  ['bitrix24', 'deals', 'ID,Stage,Type,Deal name,Responsible,Company,Contact,Income,Currency,Source,Created on,Start date,Assumed close date,Closed,Pipeline'],
  ['hubspot', 'calls', 'Record ID,Activity date,Call title,Call outcome,Call status,Call direction,Associated Contact IDs,Associated Deal IDs'],
  ['hubspot', 'calls', 'ID do objeto,Título da chamada,Data da atividade,Direção da chamada,Resultado da chamada,Atividade atribuída a,Associated Deal IDs'],
  ['hubspot', 'calls', 'hs_object_id,hs_call_title,hs_timestamp,hs_call_direction,hs_call_disposition,hubspot_owner_id'],
  ['hubspot', 'meetings', 'Record ID,Activity date,Meeting name,Meeting outcome,Meeting start time,Activity assigned to,Associated Deal IDs'],
  ['hubspot', 'meetings', 'hs_object_id,hs_meeting_title,hs_meeting_outcome,hs_meeting_start_time,hubspot_owner_id'],
  ['hubspot', 'emails', 'hs_object_id,hs_timestamp,hs_email_subject,hs_email_direction,hs_email_status,hubspot_owner_id'],
  ['hubspot', 'tasks', 'Record ID,Task title,Task body,Due date,Task status,Task type,Assigned to,Associated Contact IDs,Associated Company IDs,Associated Deal IDs,Completion date'],
  ['hubspot', 'notes', 'hs_object_id,hs_timestamp,hs_note_body,hubspot_owner_id'],
  ['hubspot', 'activities', 'Record ID,Activity type,Title,Body,Activity date,Activity assigned to,Associated Contact IDs,Associated Company IDs,Associated Deal IDs'],
  ['hubspot', 'engagements of deals', 'deal_id,engagement_id,engagement_type,type_id,_fivetran_synced,category'],
  ['hubspot', 'deal property history', 'deal_id,timestamp,_fivetran_synced,source,name,source_id,value'],
  ['hubspot', 'deal stages', '_fivetran_start,deal_id,_fivetran_active,_fivetran_end,_fivetran_synced,date_entered,source,source_id,value'],
  ['hubspot', 'owners', 'owner_id,_fivetran_synced,created_at,portal_id,type,updated_at,email,first_name,last_name,active_user_id'],
  ['hubspot', 'owners', 'id,email,type,firstName,lastName,userId,userIdIncludingInactive,createdAt,updatedAt,archived'],
  ['pipedrive', 'deals', 'Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Owner,Deal - Organization,Deal - Contact person,Deal - Deal created,Deal - Deal closed on,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Expected close date,Deal - Total activities'],
  ['pipedrive', 'deals', 'Deal - Title,Deal - Deal value,Deal - Stage,Deal - Deal created on,Person - Email'],
  ['pipedrive', 'deals', 'Deal - Titel,Deal - Wert,Deal - Besitzer,Deal - Phase,Deal - Status,Deal - Verlustgrund,Deal - Deal erstellt,Deal - Datum des gewonnenen Deals,Deal - Datum des verlorenen Deals'],
  ['pipedrive', 'deals', 'Affaire - Titre,Affaire - Statut,Affaire - Étape,Affaire - Valeur,Affaire - Affaire créée,Affaire - Date de gain,Affaire - Date de perte'],
  ['pipedrive', 'deals', 'Negócio - Título,Negócio - Etapa,Negócio - ⭐ Quantidade de Licenças,Negócio - Status,Negócio - Ganho em,Negócio - Negócio criado em'],
  ['pipedrive', 'activities', 'Atividade - Assunto,Atividade - Tipo,Atividade - Data de vencimento,Atividade - Concluído,Negócio - Título'],
  ['pipedrive', 'activities with the ids of deals', 'Atividade - ID,Atividade - Tipo,Atividade - Concluído,Atividade - Data adicionada,Negócio - ID'],
  ['erpnext', 'opportunities', 'ID,Series,Opportunity From,Party,Customer Name,Status,Opportunity Type,Opportunity Owner,Source,Sales Stage,Expected Closing Date,Probability (%),Currency,Opportunity Amount'],
  ['erpnext', 'opportunities', 'name,creation,opportunity_from,party_name,customer_name,status,opportunity_type,opportunity_owner,sales_stage,expected_closing,probability,opportunity_amount,currency'],
  ['erpnext', 'leads', 'ID,Series,Full Name,Organization Name,Status,Lead Owner,Source,Created On'],
  ['erpnext', 'deals', 'name,organization,status,deal_owner,annual_revenue,currency,probability,closed_date,lost_reason,creation'],
  ['monday', 'deals', 'Name,Subitems,Stage,Owner,Deal Value,Contacts,Accounts,Expected Close Date,Close Probability,Forecast Value,Deal Creation Date,Item ID (auto generated)'],
  ['bitrix24', 'leads', 'ID,Status,Lead Name,First name,Source,Responsible person,Total,Currency,Created'],
  ['bitrix24', 'deals', 'ID,Deal Name,Stage,Probability,Currency,Total,Company,Contact,Responsible person,Start date,End date,Created on,Available to everyone'],
  ['bitrix24', 'crm.deal.list', 'ID,TITLE,TYPE_ID,STAGE_ID,PROBABILITY,CURRENCY_ID,OPPORTUNITY,COMPANY_ID,CONTACT_ID,BEGINDATE,CLOSEDATE,ASSIGNED_BY_ID,DATE_CREATE,CLOSED,CATEGORY_ID,STAGE_SEMANTIC_ID'],
  ['bitrix24', 'crm.activity.list', 'ID,OWNER_ID,OWNER_TYPE_ID,TYPE_ID,PROVIDER_ID,PROVIDER_TYPE_ID,SUBJECT,CREATED,START_TIME,END_TIME,DEADLINE,COMPLETED,RESPONSIBLE_ID'],
  ['bitrix24', 'users', 'ID,ACTIVE,NAME,LAST_NAME,EMAIL,LAST_ACTIVITY_DATE,WORK_POSITION,UF_DEPARTMENT'],
  ['close', 'opportunities', 'lead_name,status_type,status_label,confidence,user_name,value,value_period,note,date_created,date_updated,date_won'],
  ['close', 'activities', 'id,_type,lead_id,contact_id,user_id,user_name,date_created,activity_at,disposition,duration'],
  ['vtiger', 'opportunities', 'Opportunity Name,Opportunity Number,Organization Name,Contact Name,Amount,Expected Close Date,Type,Next Step,Lead Source,Sales Stage,Assigned To,Probability,Created Time'],
  ['vtiger', 'opportunities', 'potentialname,potential_no,amount,related_to,closingdate,opportunity_type,nextstep,leadsource,sales_stage,assigned_user_id,probability,createdtime'],
  ['vtiger', 'leads', 'First Name,Lead No,Primary Phone,Last Name,Company,Lead Source,Lead Status,Assigned To,Created Time'],
  ['vtiger', 'events', 'Subject,Assigned To,Start Date & Time,Due Date,Related To,Event Status,Activity Type,Location'],
  ['freshdesk', 'tickets', 'Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Full name,Email,Contact ID'],
  ['zendesk', 'tickets', 'Id,Assignee,Group,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Solved at,Satisfaction Score,Reopens,Replies,First reply time in minutes,Full resolution time in minutes'],
  ['zendesk', 'tickets (of the interface for programs)', 'id,assignee_id,requester_id,status,created_at,type,via_channel'],
  ['jira', 'issues', 'Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Projektschlüssel,Priorität,Lösung,Zugewiesene Person,Autor,Erstellt,Erledigt'],
  ['jira', 'issues', 'Résumé,Clé de ticket,ID de ticket,Type de ticket,État,Priorité,Résolution,Responsable,Rapporteur,Création,Résolu'],
  ['jira', 'issues', 'Resumen,Clave de incidencia,ID de la incidencia,Tipo de Incidencia,Estado,Persona asignada,Informador,Creada,Resuelta'],
  ['jira', 'issues', 'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Resolution,Assignee,Reporter,Creator,Created,Updated,Resolved'],
  ['pipedrive', 'activities', 'Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,Activity - Done,Activity - Assigned to user,Activity - Duration,Activity - Marked as done time,Deal,Organization,Contact person'],
  ['pipedrive', 'activities', 'Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Deal - Title,Deal - Stage'],
  ['pipedrive', 'activities', "Activité - Date d’ajout,Activité - Attribué à l'utilisateur,Organisation - Nom,Personne - 🚨 Volume mensuel estimé"],
  ['pipedrive', 'activities with the ids of deals', 'Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Activity - Assigned to user,Deal - ID,Deal - Title'],
  ['salesforce', 'opportunities report', 'Opportunity Owner,Account Name,Opportunity Name,Stage,Close Date,Created Date,Amount'],
  ['salesforce', 'opportunities report', 'Opportunity-Inhaber,Phase,Schlusstermin,Erstelldatum,Opportunity-Betrag,Lead-Status,Lead-Quelle'],
  ['salesforce', 'opportunities report', "Propriétaire de l'opportunité,Etape,Date de création,Date de clôture"],
  ['salesforce', 'opportunities report', 'Titolare opportunità,Fase,Data chiusura,Ammontare'],
  ['salesforce', 'leads report', 'Lead Owner,First Name,Last Name,Company / Account,Lead Source,Lead Status,Created Date'],
  ['salesforce', 'leads report', 'Lead-Inhaber,Firma/Account,Lead-Status,Lead-Quelle,Erstelldatum,Konvertierungsdatum'],
  ['salesforce', 'Opportunity', 'Id,OwnerId,StageName,IsWon,IsClosed,CloseDate,CreatedDate,Amount'],
  ['salesforce', 'Opportunity', '_fivetran_synced,account_id,amount,close_date,created_date,id,is_closed,is_won,lead_source,name,owner_id,stage_name,type'],
  ['salesforce', 'Lead', 'owner_id,lead_source,converted_date,id,name,is_converted,status,company,email,created_date'],
  ['salesforce', 'Event', 'Id,Subject,StartDateTime,EndDateTime,ActivityDate,DurationInMinutes,WhatId,WhoId,OwnerId'],
  ['salesforce', 'Event', 'id,account_id,activity_date,activity_date_time,duration_in_minutes,end_date_time,event_subtype,no_show_c,owner_id,start_date_time,subject,type,what_id,who_id,first_meeting_held_c'],
  ['salesforce', 'Task', 'Id,WhoId,WhatId,Subject,ActivityDate,Status,Type,TaskSubtype,OwnerId'],
  ['salesforce', 'opportunity history report with ids', 'Opportunity Name,Opportunity ID,From Stage,To Stage,Last Modified,Amount'],
  ['salesforce', 'opportunity history report', 'Opportunity Name,From Stage,To Stage,Last Modified,Amount'],
  ['salesforce', 'opportunity field history', 'Opportunity Name,Field / Event,Old Value,New Value,Edit Date,Edited By'],
  ['salesforce', 'opportunity field history with ids', 'Id,OpportunityId,Field,OldValue,NewValue,CreatedDate,CreatedById'],
  ['salesforce', 'OpportunityHistory', 'Id,OpportunityId,StageName,Amount,ExpectedRevenue,CloseDate,Probability,CreatedById,CreatedDate,SystemModstamp'],
  ['salesforce', 'User', 'Id,Username,LastName,FirstName,Name,Email,Alias,IsActive,UserRoleId,ProfileId'],
  ['zoho', 'deals', 'Record Id,Deal Name,Deal Owner,Deal Owner.id,Stage,Closing Date,Amount,Lead Source,Created Time'],
  ['zoho', 'deals', 'Potential Id,Potential Owner,Potential Name,Amount,Closing Date,Stage,Created Time'],
  ['zoho', 'leads', 'Record Id,Lead Owner.id,Lead Owner,Company,First Name,Last Name,Lead Source,Lead Status,Created Time'],
  ['zoho', 'calls', 'Record Id,Call Type,Contact Name.id,Subject,Call Start Time,Call Duration (in seconds),Call Owner.id,Created Time'],
  ['zoho', 'calls', 'Record Id,Related To.id,Related To,Subject,Call Type,Call Purpose,Call Start Time,Call Result,Call Status,Call Owner,Call Owner.id'],
  ['zoho', 'events', 'Record Id,Subject,Host,Host.id,Start DateTime,End DateTime,Related To,Related To.id'],
  ['zoho', 'tasks', 'Record Id,Subject,Due Date,Status,Task Owner,Contact Name.id,Related To.id,Closed Time,Created Time'],
  ['suitecrm', 'leads', 'ID,First Name,Last Name,Account Name,Status,Lead Source,Converted,Assigned to,Assigned User,Date Created'],
  ['suitecrm', 'opportunities', 'Opportunity Name,ID,Opportunity Amount,Currency,Sales Stage,Amount,Lead Source,Assigned to'],
  ['suitecrm', 'opportunities', 'Nome Opportunità;ID;Importo Opportunità;Valuta;Fase di Vendita;Importo;Fonte del lead;Assegnato a'],
  ['suitecrm', 'meetings', 'Subject,ID,Status,Location,Start Date and Time,End Date and Time,Duration Hours,Duration Minutes,Related Type,Parent ID,Assigned User Name,Assigned User ID'],
  ['suitecrm', 'calls', 'Subject,ID,Status,Direction,Start Date and Time,Duration Hours,Duration Minutes,Related Type,Parent ID,Assigned User Name,Assigned User ID'],
  ['dynamics', 'opportunities', '(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Account,Owner,Status,Status Reason,Sales Stage,Est. close date,Est. revenue,Actual Revenue,Created On'],
  ['dynamics', 'leads', '(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Name,Topic,Status Reason,Created On'],
  ['dynamics', 'activities', '(Do Not Modify) Activity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,Regarding,Activity Type,Activity Status,Owner,Start Date,Due Date'],
  ['dynamics', 'phone calls', '(Do Not Modify) Phone Call,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,Regarding,Owner,Due Date'],
  ['dynamics', 'appointments', '(Do Not Modify) Appointment,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,Regarding,Status Reason,Start Time'],
  ['dynamics', 'emails', '(Do Not Modify) Email,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,Regarding,Status Reason'],
  ['dynamics', 'tasks', '(Do Not Modify) Task,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,Regarding,Due Date'],
  ['dynamics', 'users', '(Do Not Modify) User,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,User Name,Primary Email'],
  ['odoo', 'pipeline', 'External ID,Opportunity,Customer,Salesperson,Sales Team,Expected Revenue,Stage,Created on'],
  ['odoo', 'crm.lead', 'id,name,user_id/id,stage_id/id,expected_revenue,create_date'],
  ['odoo', 'crm.lead', 'id,name,partner_id,email_from,expected_revenue,stage_id,user_id,team_id,create_date,date_deadline'],
  ['odoo', 'crm.lead without stages', 'id,active,contact_name,partner_name,email_from,type,probability,user_id/id,name,source_id/id,planned_revenue,partner_id/id'],
  ['freshsales', 'deals', 'Deal Name,Deal Value,Deal Stage,Deal Pipeline,Owner,Closed date'],
  ['freshsales', 'deals (deal_… columns)', 'deal_id,deal_name,deal_amount,deal_currency_name,deal_expected_close,deal_closed_date,deal_created_at,deal_deal_pipeline_name,deal_deal_stage_name,deal_deal_reason_name,deal_source_name,deal_owner_name,deal_owner_email'],
];

const cells = (line: string): string[] =>
  line.split(line.includes(';') ? ';' : ',').map((cell) => cell.replace(/^"|"$/g, ''));

describe('a header line is recognised', () => {
  test.each(headers)('as %s %s: %s', (system, table, line) => {
    const found = recognise(cells(line), null, null);
    expect([found?.system, found?.table.name]).toEqual([system, table]);
  });

  test.each(headers)('as %s %s when the user says it is from there: %s', (system, table, line) => {
    const role = presets[system].tables.find(({ name }) => name === table)?.role ?? null;
    const found = recognise(cells(line), role, system);
    expect([found?.system, found?.table.role]).toEqual([system, role]);
  });

  test('for every table of every system but the versions of opportunities', () => {
    const seen = new Set(headers.map(([system, table]) => `${system} ${table}`));
    const unseen = all.flatMap(([system, { tables }]) =>
      tables.map(({ name }) => `${system} ${name}`).filter((table) => !seen.has(table)),
    );
    expect(unseen).toEqual(['salesforce versions of opportunities']);
  });

  test('whatever its case, spaces and quotes', () => {
    const found = recognise(['\u00a0TOPIC', ' (do not modify)  opportunity'], null, null);
    expect(found?.table).toBe(presets.dynamics.tables[0]);
  });

  test('as nothing where it is a plain spreadsheet', () => {
    for (const line of [
      'rep,stage,id,created',
      'id,name,rep,stage,status,created,amount,currency',
      'Prospect,Sales rep,Stage,Close date,Amount',
      'id,name,email',
      'Deal,Owner,Stage,Value',
      'Deal ID,Deal Owner,Deal Stage,Deal Value',
      'Commerciale,Cliente,Fase,Data,Importo',
      'date,prospect,rep,type,outcome',
      'id,name,value,timestamp',
      '',
    ]) {
      expect([line, recognise(cells(line), null, null)]).toEqual([line, null]);
    }
  });
});

/** Systems with a table that bears a header, and how many of its headers that table names. */
function claims(line: string): readonly (readonly [PresetName, number])[] {
  const there = new Set(cells(line).map(fold));
  const has = (header: string) => there.has(fold(header));
  return all.flatMap(([system, { tables }]) => {
    const known = tables
      .filter(({ marks }) => marks.every((mark) => mark.some(has)))
      .map(({ columns }) => {
        const listed = Object.values<readonly string[]>(columns).flat().filter(has);
        return new Set(listed.map(fold)).size;
      });
    return known.length === 0 ? [] : [[system, Math.max(...known)] as const];
  });
}

test.each(headers)('no other system claims as much of %s %s: %s', (system, _, line) => {
  const found = claims(line);
  const own = found.find(([name]) => name === system)?.[1];
  const rivals = found.filter(([name, count]) => name !== system && count >= (own ?? 0));
  expect(own).toBeGreaterThan(0);
  expect(rivals).toEqual([]);
});

describe("the repository's own fixtures", () => {
  const firstLine = (file: string) =>
    readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8').split('\n')[0] ?? '';

  test.each([
    'team/prospects.csv',
    'team/activities.csv',
    'textbook/prospects.csv',
    'textbook/activities.csv',
  ])('%s is of no system', (file) => {
    expect(recognise(cells(firstLine(file)), null, null)).toBeNull();
  });

  test('the tree of opportunities is of Salesforce', () => {
    const file = new URL('../../fixtures/salesforce-tree/Opportunitys.json', import.meta.url);
    const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: object[] };
    const found = recognise(Object.keys(records[0] ?? {}), null, null);
    expect([found?.system, found?.table.name]).toEqual(['salesforce', 'Opportunity']);
  });
});

describe('what the user says', () => {
  const versions = [
    '_fivetran_start',
    'id',
    'name',
    'owner_id',
    'is_won',
    'stage_name',
    'close_date',
  ];

  test('of a role decides between the tables of a system', () => {
    expect(recognise(versions, null, null)?.table.name).toBe('Opportunity');
    expect(recognise(versions, 'history', null)?.table.name).toBe('versions of opportunities');
    expect(recognise(versions, 'reps', null)).toBeNull();
  });

  test('of a system takes the table that names most headers, marks or not', () => {
    const found = recognise(['Call outcome', 'Activity date'], null, 'hubspot');
    expect(found?.table.name).toBe('calls');
    expect(recognise(['Call outcome', 'Activity date'], null, null)).toBeNull();
  });

  test('of a system asks for the marks of its tables before it counts headers', () => {
    const line = 'Opportunity Name,From Stage,To Stage,Last Modified';
    const found = recognise(cells(line), 'history', 'salesforce');
    expect(found?.table.name).toBe('opportunity history report');
  });

  test('of a system holds against the headers of another', () => {
    const zohoDeals = ['Record Id', 'Deal Name', 'Deal Owner', 'Stage', 'Closing Date'];
    expect(recognise(zohoDeals, null, 'hubspot')?.system).toBe('hubspot');
    expect(recognise(zohoDeals, 'activities', 'zoho')?.table.role).toBe('activities');
  });

  test('of a system is of no use for a role it has no table of', () => {
    expect(recognise(['Deal Name', 'Deal Stage'], 'activities', 'freshsales')).toBeNull();
    expect(recognise(['Deal - ID'], 'history', 'pipedrive')).toBeNull();
  });
});

/** Texts that are the same as an earlier one but for case, accents, spaces and punctuation. */
const twice = (texts: readonly string[]): string[] =>
  texts.filter((text, place) => texts.findIndex((other) => fold(other) === fold(text)) < place);

describe.each(all)('the preset of %s', (name, { tables, stages, words, habits }) => {
  const lists: readonly (readonly string[])[] = [
    ...tables.flatMap(({ marks, columns }: PresetTable) => [
      ...marks,
      ...Object.values<readonly string[]>(columns),
    ]),
    ...(habits ?? []).map(({ where }) => where),
  ];

  test('has no empty list, no empty header and no header twice in a list', () => {
    for (const list of lists) {
      expect(list).not.toEqual([]);
      expect(list.filter((header) => fold(header) === '')).toEqual([]);
      expect(twice(list)).toEqual([]);
    }
  });

  test('gives no header of a table to two fields', () => {
    for (const { name, columns } of tables) {
      const headersOf = Object.values<readonly string[]>(columns).flat();
      expect([name, ...twice(headersOf)]).toEqual([name]);
    }
  });

  test('calls no two tables alike', () => {
    const names = tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('says with a known word what every row of a table is', () => {
    const types = new Words<keyof typeof activityKinds>(activityKinds, words?.types ?? {});
    for (const { constants } of tables as readonly { constants?: { type?: string } }[]) {
      if (constants === undefined) continue;
      expect([constants, types.kindOf(constants.type ?? '')]).not.toEqual([constants, null]);
    }
  });

  test('lists its stages in the order of the milestones, the open and the lost around them', () => {
    const order = [
      'open',
      'targets',
      'qualified',
      'booked',
      'held',
      'proposals',
      'wins',
      'orders',
      'lost',
    ];
    // HubSpot qualifies between two kinds of appointments: an order of its own.
    const listed = stages.filter(([kind]) => name !== 'hubspot' || kind !== 'qualified');
    const places = listed.map(([kind]) => order.indexOf(kind));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('gives each word one meaning', () => {
    const groups: readonly (readonly (readonly string[])[])[] = [
      stages.map(([, ...names]) => names),
      Object.values(words?.types ?? {}),
      Object.values(words?.outcomes ?? {}),
    ];
    for (const group of groups) expect(twice(group.flat())).toEqual([]);
  });

  test('can be won, if deals are of it', () => {
    if (tables.every(({ role }) => role !== 'prospects')) return;
    expect(stages.some(([kind]) => kind === 'wins')).toBe(true);
  });

  test('asks for the name of a prospect only where there is no id of it', () => {
    for (const { role, columns, join } of tables as readonly {
      role: string;
      columns: Record<string, readonly string[]>;
      join?: string;
    }[]) {
      if (role === 'prospects' || role === 'reps') expect(join).toBeUndefined();
      else expect([columns, join === 'name']).toEqual([columns, columns['prospect'] === undefined]);
    }
  });
});

describe('a stage proves what the vocabulary says', () => {
  const vocabulary: Readonly<Record<keyof typeof stageKinds, Meaning>> = stageKinds;
  const words = new Words(vocabulary);

  test('everywhere but where a system is known to mean something else', () => {
    const differing = all.flatMap(([system, { stages }]) =>
      stages.flatMap(([kind, ...names]) =>
        names
          .filter((name) => ![null, kind].includes(words.kindOf(name)))
          .map((name) => `${name} in ${system}: ${kind}`),
      ),
    );
    expect(differing).toEqual([
      'Prospecto in suitecrm: targets',
      'Preisangebot in suitecrm: booked',
      'P in bitrix24: open',
      'S in bitrix24: wins',
    ]);
  });
});

describe('honoured', () => {
  const outcomes: Readonly<Record<keyof typeof outcomeKinds, Meaning>> = outcomeKinds;
  const kindOf = (system: PresetName, word: string) =>
    new Words(outcomes, (presets[system] as Preset).words?.outcomes ?? {}).kindOf(word);

  test('is what HubSpot says of a meeting', () => {
    expect(kindOf('hubspot', 'COMPLETED')).toBe('held');
    expect(kindOf('hubspot', 'NO_SHOW')).toBe('noShow');
    expect(kindOf('hubspot', 'SCHEDULED')).toBe('planned');
    expect(kindOf('hubspot', 'CANCELED')).toBe('cancelled');
    expect(kindOf('hubspot', 'RESCHEDULED')).toBe('rescheduled');
  });

  test.each([
    ['Held', 'held'],
    ['Not Held', 'notHeld'],
    ['Planned', 'planned'],
    ['Effettuata', 'held'],
    ['Non Effettuata', 'notHeld'],
    ['Pianificata', 'planned'],
    ['Tenue', 'held'],
    ['Annulée', 'cancelled'],
    ['Planifiée', 'planned'],
  ])('is what SuiteCRM says of a meeting: %s', (word, kind) => {
    expect(kindOf('suitecrm', word)).toBe(kind);
  });

  test('is not what Pipedrive calls done, nor what Salesforce calls completed', () => {
    expect(kindOf('pipedrive', 'Done')).toBe('ticked');
    expect(kindOf('salesforce', 'Completed')).toBe('ticked');
  });

  test.each([
    ['Attended Dialled', 'reached'],
    ['Unattended Dialled', 'noAnswer'],
    ['Scheduled Attended', 'reached'],
    ['Scheduled Unattended', 'noAnswer'],
    ['Overdue', 'planned'],
    ['Cancelled', 'cancelled'],
    ['Missed', 'noAnswer'],
    ['Received', 'reached'],
  ])('is not what Zoho says of a call: %s', (word, kind) => {
    expect(kindOf('zoho', word)).toBe(kind);
  });

  test('is said by the columns that organisations add to Salesforce', () => {
    const [event] = presets.salesforce.tables.filter(({ name }) => name === 'Event');
    expect(event?.columns).toMatchObject({
      noShow: ['no_show__c'],
      wasHeld: ['first_meeting_held__c'],
    });
  });
});

test('the outcome of a HubSpot call is known by its id', () => {
  const words = new Words<keyof typeof outcomeKinds>(outcomeKinds, presets.hubspot.words.outcomes);
  expect(words.kindOf('f240bbac-87c9-4f6e-bf70-924b57d47db7')).toBe('reached');
  expect(words.kindOf('73a0d17f-1163-4015-bdd5-ec830791da20')).toBe('noAnswer');
});

test('dates and decimals are taken for granted only where the language of the export tells', () => {
  for (const [, { habits }] of all) {
    for (const { where } of habits ?? []) expect(where).not.toEqual([]);
  }
});
