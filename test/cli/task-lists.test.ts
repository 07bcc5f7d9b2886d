import { describe, expect, test } from 'vitest';
import { inFile, reportOf, runCli } from './fake-world.js';

test.each([
  [
    'Aufgabe,Zuständig,Status,Termin',
    'Anruf,Jana,Erledigt,20.01.2026',
    'Mail,Tom,Offen,21.01.2026',
  ],
  ['Tâche,Responsable,Statut,Échéance', 'Appel,Zoé,Terminé,20/01/2026', 'Devis,Luc,En cours,'],
  [
    'Tarea,Responsable,Estado,Fecha límite',
    'Llamar,Eva,Hecha,20/01/2026',
    'Oferta,Luis,Pendiente,',
  ],
  ['Attività,Assegnatario,Stato,Scadenza', 'Chiamata,Anna,Da fare,20/01/2026'],
  ['Attività,Assegnatario,Stato', 'Chiamata,Anna,Completata', 'Mail,Luca,In corso'],
  // Done resolves nobody's request.
  ['Task,Status,Assignee,Due date', 'Call,Open,Ann,2026-01-20', 'Mail,Done,Bob,2026-01-21'],
  ['Aufgabe;Status;Zuständig;Fällig am', 'Anruf;Offen;Jana;20.01.2026', 'Mail;Erledigt;Tom;'],
])('a list of tasks is no list of prospects: %s', async (...rows) => {
  const { code, stderr } = await runCli(['report', 'f.csv'], inFile(`${rows.join('\n')}\n`));
  expect(code).toBe(3);
  expect(stderr).toContain('its rows are tasks');
});

test.each([
  ['Attività,Commerciale,Stato', 'Bar Roma,Anna,Da richiamare'],
  ['Actividad,Comercial,Estado', 'Bar Sol,Ana,Por llamar'],
  ['Activité,Commercial,Statut', 'Bar du Port,Anne,À rappeler'],
  ['Atividade,Vendedor,Status', 'Bar Lisboa,Ana,Ligar de novo'],
  ['Aktivität;Verkäufer;Status', 'Bar Eins;Jana;Zurückrufen'],
  ['Activity,Owner,Status', 'Bar One,Ann,Call back'],
])('a list of businesses is one of prospects: %s', async (...rows) => {
  const { total } = await reportOf(['f.csv'], inFile(`${rows.join('\n')}\n`));
  expect(total.counts.targets).toBe(1);
});

test.each([
  ['Aktivität;Typ;Besitzer;Datum;Ergebnis', 'Nachfassen;Anruf;Jana;20.01.2026;erreicht'],
  ['Task,Type,Owner,Date,Outcome', 'Follow up,Call,Ann,2026-01-20,Connected'],
])('a log of what was done for nobody is neither tasks nor prospects: %s', async (...rows) => {
  const { code, stderr } = await runCli(['report', 'f.csv'], inFile(`${rows.join('\n')}\n`));
  expect([code, stderr]).toEqual([3, expect.stringContaining('or what was done for whom')]);
  expect(stderr).toContain('--column activities.prospectName=');
});

describe('what is said of tasks works when it is pasted', () => {
  test.each([
    ['For whom', 'Task,Assignee,Due date,For whom', 'Call,Ann,2026-01-20,Acme'],
    ['Related to', 'Task Name,Section,Assignee,Related to', 'Call,To do,Ann,Acme'],
    ['Betrifft', 'Aufgabe;Zuständig;Fällig am;Betrifft', 'Anruf;Jana;20.01.2026;Acme'],
  ])('with %s for whom they are', async (whom, ...rows) => {
    const world = inFile(`${rows.join('\n')}\n`);
    const { stderr } = await runCli(['report', 'f.csv'], world);
    const said = [...stderr.matchAll(/--column ([\w.]+)=(?:"([^"]*)"|([^\s,]+))/g)];
    expect(said).toHaveLength(2);
    const pasted = said.flatMap(([, field, quoted, bare]) => [
      '--column',
      `${field}=${(quoted ?? bare)!.replace('…', whom)}`,
    ]);
    const { total } = await reportOf(['f.csv', ...pasted], world);
    expect(total.counts.targets).toBe(1);
  });
});

test.each([
  ['Task,Status,Assigned to,Created', 'Call,Done,Ann,2026-01-20', 'Mail,Open,Bob,2026-01-21'],
  ['Task ID,Task,Status,Assignee,Priority', '1,Call,Completed,Ann,High', '2,Mail,Not started,Bob,'],
  ['Aufgabe,Status,Zuständig,Erstellt am', 'Anruf,Erledigt,Jana,20.01.2026', 'Mail,Offen,Tom,'],
  ['Tâche,Statut,Assigné à,Créé le', 'Appel,Terminé,Zoé,20/01/2026', 'Devis,À faire,Luc,'],
  ['Tarea,Estado,Asignado a,Creado', 'Llamar,Hecha,Eva,20/01/2026', 'Oferta,Pendiente,Luis,'],
  ['Tarefa,Estado,Atribuído a,Criado em', 'Ligar,Concluída,Ana,20/01/2026', 'Oferta,Pendente,Rui,'],
])('tasks that are done resolve nobody’s request, due or not: %s', async (...rows) => {
  const { code, stderr } = await runCli(['service', 'f.csv'], inFile(`${rows.join('\n')}\n`));
  expect(code).toBe(3);
  expect(stderr).toContain('its rows are tasks');
  expect(stderr).not.toContain('Task ID');
});

test.each([
  ['Ticket,Task,Status,Assigned to,Created', '7,Reset password,Done,Ann,2026-01-20'],
  ['Task,Status,Requester,Assigned to,Created', 'Reset password,Done,Zoe,Ann,2026-01-20'],
])('tasks that somebody asked for are cases: %s', async (...rows) => {
  const { code } = await runCli(['service', 'f.csv'], inFile(`${rows.join('\n')}\n`));
  expect(code).toBe(0);
});

test.each([
  'Tarea,Responsable,Estado,Fecha límite\nLlamar,Ana,Completada,2026-01-02\nVisitar,Ben,En curso,2026-01-03\nEnviar,Ben,Vencida,2026-01-04\n',
  'Attività,Assegnato a,Stato,Scadenza\nChiamare,Ana,Completata,2026-01-02\nVisitare,Ben,In corso,2026-01-03\nInviare,Ben,Scaduta,2026-01-04\n',
  'Task,Assignee,Status,Due date\nCall,Ana,Done,2026-01-02\nVisit,Ben,Open,2026-01-03\nSend,Ben,Expired,2026-01-04\n',
])('tasks that are overdue are no prospects who were lost: %s', async (csv) => {
  const { code, stderr } = await runCli(['report', 'f.csv'], inFile(csv));
  expect(code).toBe(3);
  expect(stderr).toContain('its rows are tasks');
});
