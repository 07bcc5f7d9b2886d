import { describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { folder, runCli, runJson } from './fake-world.js';

const served = (csv: string) =>
  runJson<ServiceResult>(['service', '-a', 'f.csv', '--as-of', '2026-06-30'], {
    cwd: folder({ 'f.csv': csv }),
  });

describe('cases are read', () => {
  test('without anybody, without a day, and with a line that somebody drew', async () => {
    const csv =
      'ticket_id,name,abteilung,problem,status\n1,A,IT,x,offen\n2,B,IT,y,in_bearbeitung\n#------,,,,\n\n3,C,IT,z,geschlossen\n';
    const { total } = await served(csv);
    expect([total.cases, total.resolution.numerator]).toEqual([3, 1]);
  });

  test.each(['id_abonne', 'subscriber_id', 'Abonnentennummer', 'codice_abbonato', 'id_assinante'])(
    'of subscribers: %s',
    async (name) => {
      const csv = `${name},type_reclamation,resolue\n1,réseau,True\n2,facturation,False\n2,réseau,True\n`;
      const { total } = await served(csv);
      expect([total.cases, total.resolution.numerator]).toEqual([3, 2]);
    },
  );

  const log = [
    'PROJ-1,Story,ann,Backlog,2026-01-01 10:00:00,2026-01-01 10:00:00',
    'PROJ-1,Story,ann,Done,2026-01-03 10:00:00,2026-01-01 10:00:00',
    'PROJ-2,Bug,bob,Backlog,2026-01-02 10:00:00,2026-01-02 10:00:00',
    'PROJ-2,Bug,bob,In Progress,2026-01-04 10:00:00,2026-01-02 10:00:00',
  ];
  const header = 'issue_key,issue_type,assignee,status,status_changed_at,created_at';

  test('from a log of what became of each, by its last row', async () => {
    const { total } = await served(`${[header, ...log].join('\n')}\n`);
    expect([total.cases, total.resolution.numerator]).toEqual([2, 1]);
  });

  test.each([
    ['Folio,Estatus,Prioridad,Fecha de reporte,Fecha solución,Atendido por', 'Cerrado', 'Abierto'],
    [
      'Ticket-Nr.,Bearbeitungsstatus,Priorität,Gemeldet am,Erledigt am,Bearbeitet von',
      'Erledigt',
      'Offen',
    ],
    ['N° ticket,Statut,Priorité,Ouverture,Date de fin,Traité par', 'Clos', 'En cours'],
    ['Ticket #,Resolution Status,Priority,Submitted,Completed Date,Handled By', 'Resolved', 'Open'],
    ['Chamado,Situação,Prioridade,Abertura,Data de conclusão,Atendido por', 'Fechado', 'Aberto'],
  ])('under the headers %s', async (header, closed, open) => {
    const csv = `${header}\n1,${closed},1,2026-01-02,2026-01-03,Ann Lee\n2,${open},2,2026-01-04,,Bob Ray\n`;
    const { total, agents } = await served(csv);
    expect([total.cases, total.resolution.numerator, total.open]).toEqual([2, 1, 1]);
    expect(agents.map(({ rep }) => rep)).toEqual(['Ann Lee', 'Bob Ray']);
  });

  test.each([
    ['id,titulo,status,prioridade', 'aberto', 'em andamento', 'fechado'],
    ['id,titolo,stato,priorità', 'aperto', 'in corso', 'chiuso'],
    ['id,sujet,statut,urgence', 'ouvert', 'en cours', 'clos'],
    ['id,betreff,status,Dringlichkeit', 'offen', 'in Bearbeitung', 'geschlossen'],
  ])('of no day and nobody, by how much they hurry: %s', async (header, open, busy, closed) => {
    const rows = [open, busy, closed, closed].map((status, at) => `${at},x${at},${status},2`);
    const { total } = await served(`${[header, ...rows].join('\n')}\n`);
    expect([total.cases, total.resolution.numerator]).toEqual([4, 2]);
  });

  test('of whoever asked and whoever sees to it, though none is closed', async () => {
    const csv =
      'ID;Title;Opening Date;Requester - Requester;Assigned To - Technician;Priority;Status\n' +
      '7;a;31-10-2025 10:42;Ida Roe;Ann Lee;Medium;Processing (assigned)\n' +
      '8;b;30-10-2025 10:42;Ida Roe;Bob Ray;Medium;Pending\n';
    const { total, agents } = await served(csv);
    expect([total.cases, total.open]).toEqual([2, 2]);
    expect(agents.map(({ rep }) => rep)).toEqual(['Ann Lee', 'Bob Ray']);
  });

  test('whose columns are named for a day and its time, and for a resource', async () => {
    const csv =
      'ticketNumber,companyID,createDate,assignedResourceID,assignedResourceRoleID,status,resolvedDateTime\n' +
      'T1,9,2026-01-02T10:00:00Z,501,1,5,2026-01-04T10:00:00Z\n' +
      'T2,9,2026-01-02T10:00:00Z,502,1,1,\n';
    const { total, agents } = await served(csv);
    expect(total.resolution).toMatchObject({ numerator: 1, denominator: 2 });
    expect(agents.map(({ rep }) => rep)).toEqual(['501', '502']);
  });

  test.each(['analista', 'analyst', 'Técnica', 'Analyste'])('of the agent "%s"', async (agent) => {
    const csv =
      `id_ticket,data_abertura,data_fechamento,status,${agent},tempo_resolucao_horas\n` +
      'K1,2026-01-03,2026-01-03,Fechado,Ana M.,2\nK2,2026-01-04,2026-01-06,Fechado,Rui A.,18\n';
    const { agents } = await served(csv);
    expect(agents.map(({ rep }) => rep)).toEqual(['Ana M.', 'Rui A.']);
    expect(agents.map(({ service }) => service.daysToClose.median)).toEqual([2 / 24, 18 / 24]);
  });

  test.each(['User name', 'Usuario', 'Utente', 'Benutzer'])(
    'of users who ask, not of agents: %s',
    async (user) => {
      const csv = `Conversation ID,Conversation state,${user},Teammate currently assigned\n1,closed,Ann Poe,Kim Lee\n2,open,Bob Ray,Kim Lee\n`;
      const { agents } = await served(csv);
      expect(agents.map(({ rep }) => rep)).toEqual(['Kim Lee']);
    },
  );

  test.each(['Tiempo (h)', 'Dauer (h)', 'Duration (h)', 'Durée (h)'])(
    'and hours are not taken for minutes: %s',
    async (hours) => {
      const csv = `Ticket ID,Agent,Status,${hours}\n1,Ann,Closed,3\n2,Ann,Closed,8\n`;
      expect((await served(csv)).total.minutes.count).toBe(0);
    },
  );

  test('by the ids of agents where their names are left empty', async () => {
    const csv =
      'Ticket ID,Status,Agent ID,Agent Name,Contact ID\n1,open,9862423018909,,7\n2,solved,9862423018910,,8\n';
    const { agents } = await served(csv);
    expect(agents.map(({ rep }) => rep)).toEqual(['9862423018909', '9862423018910']);
  });
});

test('where nothing says of any case where it stands, none is called open', async () => {
  const csv = 'Ticket ID,Agent,Created\n1,Ann Lee,2026-01-02\n2,Bob Ray,2026-01-03\n';
  const { stdout } = await runCli(['service', 'f.csv'], { cwd: folder({ 'f.csv': csv }) });
  expect(stdout).toContain('nothing says which are resolved');
  expect(stdout).not.toMatch(/^Agent.*Open/m);
});
