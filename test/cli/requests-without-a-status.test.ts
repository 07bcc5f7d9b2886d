import { describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { inFile, runCli, runJson } from './fake-world.js';

const asked = ['service', 'f.csv', '--as-of', '2026-06-30'];
const served = (csv: string, ...more: string[]) =>
  runJson<ServiceResult>([...asked, ...more], inFile(csv));
const sentence = async (csv: string, ...more: string[]) =>
  (await runCli([...asked, ...more], inFile(csv))).stdout.split('\n')[0]!;

describe('a day of resolution beside the day something was asked for tells cases', () => {
  test.each([
    ['created,resolutiondate,assignee', '2026-01-02', '2026-01-14'],
    ['Creato il,Data risoluzione,Assegnato a', '02/01/2026', '14/01/2026'],
    ['Créé le,Date de résolution,Technicien', '02/01/2026', '14/01/2026'],
    ['Erstellt am,Gelöst am,Bearbeiter', '02.01.2026', '14.01.2026'],
    ['Creado,Fecha de resolución,Agente', '02/01/2026', '14/01/2026'],
  ])('%s', async (header, opened, resolved) => {
    const { total } = await served(`${header}\n${opened},${resolved},Ann\n${resolved},,Bob\n`);
    expect([total.cases, total.resolution.numerator, total.open]).toEqual([2, 1, 1]);
    expect(total.daysToClose.median).toBe(12);
  });

  test('and a column of such days that nobody has filled yet says of none that it is open', async () => {
    const csv = 'Subject,Opened at,Resolved at,Agent\na,2026-01-02,,Ann\nb,2026-01-03,,Bob\n';
    const { total } = await served(csv);
    expect([total.cases, total.unknown, total.resolution.value]).toEqual([2, 2, null]);
    expect(await sentence(csv)).toBe('2 cases; nothing says which are resolved.');
  });

  test.each([
    [
      'a day before it is of something else',
      'Created,Resolution date,Owner\n2026-03-02,2026-01-14,Ann\n',
    ],
    [
      'a deal is resolved by nobody',
      'Deal,Created,Resolution date,Amount\nA,2026-01-02,2026-01-14,5\n',
    ],
    ['what is done is a task', 'Titel,Angelegt,Erledigt,Besitzer\nA,02.01.2026,14.01.2026,Jana\n'],
  ])('not where %s', async (_, csv) => {
    expect((await runCli(asked, inFile(csv))).code).toBe(3);
  });
});

describe('a day of resolution tells no cases where', () => {
  const rowsOf = (...statuses: string[]) =>
    statuses.map((status, at) => `Zoe,Acme,${status},Ann,2026-01-0${at + 2},2026-02-0${at + 5}`);

  test.each([
    ['Name,Company,Status,Owner,Created,Resolution date', 'New', 'Qualified'],
    ['Quote,Customer,Status,Rep,Created,Resolved', 'Open', 'Won'],
    ['Nome,Azienda,Stato,Responsabile,Data creazione,Data risoluzione', 'Nuovo', 'Qualificato'],
    ['Nom,Entreprise,Statut,Responsable,Créé le,Date de résolution', 'Nouveau', 'Qualifié'],
    ['Name,Firma,Status,Verantwortlich,Erstellt am,Lösungsdatum', 'Neu', 'Qualifiziert'],
    ['Nombre,Empresa,Estado,Responsable,Creado,Fecha de resolución', 'Nuevo', 'Calificado'],
  ])('a status says how far a sale came: %s', async (header, ...statuses) => {
    const csv = `${[header, ...rowsOf(...statuses)].join('\n')}\n`;
    const { code, stderr } = await runCli(asked, inFile(csv));
    expect([code, stderr]).toEqual([3, expect.stringContaining('only prospects')]);
  });

  test('nobody has filled any in, and nothing else tells them', async () => {
    const header = 'Name,Company,Status,Owner,Created,Resolution date';
    const csv = `${header}\nZoe,Acme,New,Ann,2026-01-02,\nEve,Beta,Contacted,Bob,2026-01-03,\n`;
    expect((await runCli(asked, inFile(csv))).code).toBe(3);
  });
});

describe('a status that resolves beside the number of a ticket tells cases, without days', () => {
  test.each([
    ['Ticket,Stato,Operatore,Cliente,Oggetto', 'Chiuso', 'Aperto'],
    ['Ticket,Status,Agent,Customer,Subject', 'Closed', 'Open'],
    ['Ticket,Statut,Technicien,Client,Objet', 'Clos', 'En cours'],
    ['Störung,Status,Bearbeiter,Kunde,Betreff', 'Gelöst', 'Offen'],
    ['Incidencia,Estado,Agente,Cliente,Asunto', 'Resuelta', 'Abierta'],
  ])('%s', async (header, closed, open) => {
    const rows = `T-1,${closed},Ann,Acme,a\nT-2,${open},Ann,Beta,b\nT-3,${closed},Bob,Acme,c\n`;
    const { total } = await served(`${header}\n${rows}`);
    expect([total.cases, total.resolution.numerator, total.open]).toEqual([3, 2, 1]);
    expect(total.oldest).toBeNull();
  });

  test.each([
    'Vorgang,Status,Verkäufer,Kunde\nV-1,Erledigt,Jana,Acme\nV-2,Offen,Jana,Beta\n',
    'Dossier,Statut,Commercial,Client\nD-1,Clos,Anne,Acme\nD-2,En cours,Luc,Beta\n',
    'Ticket,Status,Seller,Customer\nT-1,Closed,Ann,Acme\nT-2,Closed lost,Bob,Beta\n',
    'Lead ID,Name,Status,Owner,Created\n1,Acme,Not started,Ann,2026-01-02\n2,Beta,Done,Bob,2026-01-03\n',
    'Contract,Created,Resolution date,Owner\nC-1,2020-01-02,2024-01-02,Ann\nC-2,2021-01-02,,Bob\n',
  ])('not where a sale may be called so, or one is lost: %s', async (csv) => {
    expect((await runCli(asked, inFile(csv))).code).toBe(3);
  });

  test('not beside words that number nothing', async () => {
    const csv =
      'Request,Status,Owner,Customer\nPrice list,Closed,Ann,Acme\nSamples,Open,Bob,Beta\n';
    expect((await runCli(asked, inFile(csv))).code).toBe(3);
  });
});

describe('a list of things to do', () => {
  test.each([
    ['Title,Status,Owner,Created', 'Done', 'To do'],
    ['Title,Status,Priority,Owner,Created', 'Done', 'Not started'],
    ['Titel,Status,Verantwortlich,Erstellt am', 'Erledigt', 'Zu erledigen'],
    ['Titre,Statut,Responsable,Créé le', 'Terminé', 'À faire'],
    ['Título,Estado,Responsable,Creado', 'Hecho', 'Por hacer'],
    ['Titolo,Stato,Responsabile,Creato il', 'Fatto', 'Da fare'],
  ])('is no list of requests for help: %s', async (header, done, toDo) => {
    const fill = header.split(',').length === 5 ? ',High' : '';
    const csv = `${header}\nReport,${done}${fill},Ann,2026-01-02\nPaper,${toDo}${fill},Bob,2026-01-03\n`;
    const { code, stderr } = await runCli(asked, inFile(csv));
    expect(code).toBe(3);
    expect(stderr).toContain('its rows are tasks');
  });

  test.each([
    ['Key,Summary,Status,Assignee,Created,Resolved', 'IT-%,Printer,?,Ann,2026-01-0%,2026-01-09'],
    ['ID,Title,State,Assigned To,Created Date,Closed Date', '%,VPN,?,Ann,2026-01-0%,2026-01-09'],
    ['id,title,status,assigned_to,created_at,resolved_at', '%,VPN,?,Ann,2026-01-0%,'],
    ['Intervento,Stato,Tecnico,Data apertura', 'I-%,?,Ann,2026-01-0%'],
    ['Numéro,Objet,Statut,Priorité,Assigné à,Créé le', '%,VPN,?,Haute,Ann,2026-01-0%'],
    ['Nr,Betreff,Status,Priorität,Bearbeiter,Erstellt am', '%,VPN,?,Hoch,Ann,2026-01-0%'],
    ['Numero,Oggetto,Stato,Priorità,Assegnato a,Creato il', '%,VPN,?,Alta,Ann,2026-01-0%'],
    ['Incidencia,Estado,Responsable,Creado', 'I-%,?,Ann,2026-01-0%'],
    ['Number,Title,Status,Owner,Created', 'INC000%,VPN,?,Ann,2026-01-0%'],
  ])('is none where a service desk keeps it: %s', async (header, row) => {
    const rows = ['Done', 'To do', 'Closed'].map((status, at) =>
      row.replaceAll('%', `${at + 1}`).replace('?', status),
    );
    const { total } = await served(`${[header, ...rows].join('\n')}\n`);
    expect([total.cases, total.resolution.numerator, total.open]).toEqual([3, 2, 1]);
  });

  test.each([
    'Subject,Status,Assigned to,Due date,Priority',
    'Oggetto,Stato,Assegnato a,Data scadenza,Priorità',
    'Objet,Statut,Assigné à,Date d’échéance,Priorité',
    'Betreff,Status,Zugewiesen an,Fällig am,Priorität',
    'Asunto,Estado,Asignado a,Fecha de vencimiento,Prioridad',
  ])('is one where all is due some day: %s', async (header) => {
    const csv = `${header}\nVPN,Done,Ann,2026-01-02,High\nMouse,Not started,Bob,2026-01-03,Low\n`;
    expect((await runCli(asked, inFile(csv))).code).toBe(3);
  });

  test('is one where somebody asked for them', async () => {
    const csv =
      'Title,Status,Requester,Owner,Created\nMouse,Done,Zoe,Ann,2026-01-02\nVPN,To do,Eve,Bob,2026-01-03\n';
    const { total } = await served(csv);
    expect([total.cases, total.resolution.numerator]).toEqual([2, 1]);
  });
});

describe('a number of cases that comes again', () => {
  const csv =
    'Case,Status,Agent,Created\nC-1,Open,Ann,2026-01-02\nC-1,Closed,Ann,2026-01-03\nC-2,Open,Bob,2026-01-05\n';

  test('and tells too few apart to be taken is said, with the option that takes it', async () => {
    const apart = await served(csv);
    expect(apart.total.cases).toBe(3);
    const note = apart.warnings.find(({ code }) => code === 'cases-apart')!;
    expect(note.message).toContain('--column activities.id=Case');
    const united = await served(csv, '--column', 'activities.id=Case');
    expect([united.total.cases, united.total.resolution.numerator]).toEqual([2, 1]);
    expect(united.warnings.map(({ code }) => code)).not.toContain('cases-apart');
  });

  test.each([
    ['how many there are is no number of theirs', csv.replaceAll('C-', '')],
    ['none comes again', csv.replace('C-1,Closed', 'C-3,Closed')],
  ])('is not said to where %s', async (_, text) => {
    const { warnings } = await served(text);
    expect(warnings.map(({ code }) => code)).not.toContain('cases-apart');
  });
});

describe('the first sentence', () => {
  const some = (unknown: string) =>
    `Ticket ID,Status,Agent,Created\n1,Closed,Ann,2026-01-02\n2,Closed,Ann,2026-01-03\n3,${unknown},Bob,2026-01-05\n`;

  test('says of how many nothing is known, and what the share of all may be', async () => {
    expect(await sentence(some('Frobbed'))).toMatch(
      /^2 of the 2 cases of which that is known are resolved .*\. Of 1 more nothing says where it stands: of all 3 between 66\.7 % and 100\.0 % are resolved\.$/,
    );
    expect(await sentence(some('Open'))).toMatch(
      /^2 of 3 cases are resolved \([^)]*\)\. 1 is open/,
    );
  });

  test.each([
    ['en', '0 of 1 case is resolved'],
    ['de', '0 von 1 Ticket ist gelöst'],
    ['fr', '0 sur 1 demande résolue'],
    ['it', '0 risolto su 1 caso'],
    ['es', 'Resuelto 0 de 1 caso'],
  ])('agrees with one case in %s', async (lang, said) => {
    const csv = 'Ticket ID,Status,Agent,Created\n1,Open,Ann,2026-01-02\n';
    expect(await sentence(csv, '--lang', lang)).toContain(said);
  });
});

describe('check', () => {
  const numbered =
    'ticketNumber,createDate,completedDate,status,assignedResourceID,completedByResourceID\nT1,2026-01-02,2026-01-04,5,29682902.0,29682902.0\nT2,2026-01-03,,8,29682915.0,4.0\n';

  test('says that an export is fit for service where days alone tell', async () => {
    const { code, stdout } = await runCli(['check', 'f.csv'], inFile(numbered));
    expect(code).toBe(0);
    expect(stdout).toContain('Fit for service');
    expect(stdout).toContain('Read by service in f.csv: closedOn (completedDate)');
  });

  test('takes no number for a word of what came of it, and proposes none', async () => {
    const { stdout } = await runCli(['check', 'f.csv'], inFile(numbered));
    expect(stdout).not.toMatch(/outcome=|words\.outcomes/);
  });

  test.each([
    ['State', ['CA', 'FL', 'GA', 'NC', 'PA']],
    ['State', [...'abcdefghijklmno'].map((letter) => `${letter}land`)],
  ])('teaches no federal state as a status: %s %j', async (name, places) => {
    const rows = places.map((place, at) => `${at},2026-01-0${(at % 9) + 1},${place},x`);
    const csv = `Complaint ID,Date received,${name},Issue\n${rows.join('\n')}\n`;
    const { stdout } = await runCli(['service', 'f.csv', '--as-of', '2026-06-30'], inFile(csv));
    expect(stdout).toContain(`${places.length} cases; nothing says which are resolved.`);
    expect(stdout).not.toContain('words.cases');
    expect((await runCli(['check', 'f.csv'], inFile(csv))).stdout).not.toContain('words.outcomes');
  });

  test('teaches many words of an own status, which is no federal state', async () => {
    const rows = [...'abcdefghijklmno'].map((at) => `${at},Queue ${at},Ann,2026-01-02`);
    const csv = `Ticket ID,Status,Agent,Created\n${rows.join('\n')}\n`;
    expect((await runCli(['service', 'f.csv'], inFile(csv))).stdout).toContain('words.cases');
  });

  test('teaches what an organisation calls its own', async () => {
    const csv =
      'Ticket ID,Status,Agent,Created\n1,Frobbed,Ann,2026-01-02\n2,Closed,Ann,2026-01-03\n';
    const { stdout } = await runCli(['service', 'f.csv'], inFile(csv));
    expect(stdout).toContain('words.cases');
  });
});

test('tasks that are requests for help are read as such with the line that is said', async () => {
  const csv = 'Title,Status,Owner,Created\nMouse,Done,Ann,2026-01-02\nVPN,To do,Bob,2026-01-03\n';
  const { stderr } = await runCli(asked, inFile(csv));
  const [, pasted = ''] = /reads them with (.+)\.\n$/.exec(stderr)!;
  const { total } = await runJson<ServiceResult>(['service', ...pasted.split(' ')], inFile(csv));
  expect([total.cases, total.resolution.numerator]).toEqual([2, 1]);
});

test('cases count without their days where short rows hide them, and that is said', async () => {
  const csv =
    'subject,state,assignee_email,created_at,updated_at,category\na,closed,ann@x.org,0\nb,open,bob@x.org,1\nc,closed,ann@x.org,2\n';
  const { total, warnings } = await served(csv);
  expect([total.cases, total.resolution.numerator, total.oldest]).toEqual([3, 2, null]);
  expect(warnings.map(({ code }) => code)).toContain('rows-short');
});

test('a time to resolve whose unit nothing says is not read, and what it lacks is said', async () => {
  const rows = [1, 2, 3].map((at) => `${at},Closed,${at * 40},x\n`).join('');
  const { total, warnings } = await served(`id,status,resolution_time,priority\n${rows}`);
  expect(total.daysToClose.count).toBe(0);
  const note = warnings.find(({ code }) => code === 'cells-unread')!;
  expect(note.message).toContain('needs its unit');
});

describe('the numbers of a service desk tell cases whatever their column is called', () => {
  const header = 'id,title,status,created_at,customer,assignee';
  const rows = (prefix: string) =>
    [1, 2, 3].map((at) => `${prefix}${at},x${at},open,2026-01-0${at},Acme ${at},ann@x.org`);

  test.each(['TKT-00', 'INC00', 'Ticket #', 'CASE-'])('%s', async (prefix) => {
    const { total } = await served(`${[header, ...rows(prefix)].join('\n')}\n`);
    expect([total.cases, total.open]).toEqual([3, 3]);
  });

  test('and other codes do not: then what says where each stands is asked for', async () => {
    const csv = `${[header, ...rows('OPP-')].join('\n')}\n`;
    const { code, stderr } = await runCli(asked, inFile(csv));
    expect([code, stderr]).toEqual([3, expect.stringContaining('activities.caseStatus="…"')]);
    const column = ['--column', 'activities.caseStatus=status'];
    const { total } = await runJson<ServiceResult>(
      ['service', '-a', 'f.csv', ...column],
      inFile(csv),
    );
    expect(total.open).toBe(3);
  });
});

test('no day that service reads, or by which something was due, is proposed for another', async () => {
  const csv =
    'ID;Status;Atribuído - Técnico;Data de abertura;Tempo para solução;Data da solução\n1;Fechado;Ana;22/08/2025 11:49;22/08/2025 15:49;22/08/2025 11:52\n2;Fechado;Rui;23/08/2025 11:49;23/08/2025 15:49;23/08/2025 11:52\n';
  const { stdout } = await runCli(['check', 'f.csv'], inFile(csv));
  expect(stdout).toContain('Fit for service');
  expect(stdout).not.toContain('activities.date=');
});

test('yes and no are proposed for no outcome', async () => {
  const csv =
    'number,opened_at,resolved_at,active\nINC1,2026-01-02,2026-01-03,false\nINC2,2026-01-03,,true\n';
  const { stdout } = await runCli(['check', 'f.csv'], inFile(csv));
  expect(stdout).not.toContain('activities.outcome=');
});

test('complaints of which nothing says where they stand are asked for what would', async () => {
  const csv = 'complaint,category,priority\nNo water,Plumbing,High\nNo light,Electric,Low\n';
  const { code, stderr } = await runCli(['service', 'f.csv'], inFile(csv));
  expect([code, stderr]).toEqual([3, expect.stringContaining('activities.caseStatus="…"')]);
});
