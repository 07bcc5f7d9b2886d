import { describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { folder, runJson } from './fake-world.js';

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
});
