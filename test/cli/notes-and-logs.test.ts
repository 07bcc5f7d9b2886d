import { describe, expect, test } from 'vitest';
import { folder, inFile, readAs, reportOf, runCli } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];

describe('notes about people', () => {
  const notes =
    'contact_id,author,timestamp,entry_text,linked_opportunity_id\nc1,Ann,2026-01-02 10:00,Talked,\nc1,Ann,2026-01-03 11:00,Left message,\nc2,Bob,2026-01-04 09:00,Met them,3\n';
  const deals = 'id,contact_id,value,stage\n1,c1,100,Proposal\n2,c2,50,Negotiation\n';

  test('are no prospects beside deals', async () => {
    const cwd = folder({ 'deals.csv': deals, 'notes.csv': notes });
    const { code, stderr } = await runCli(['report', 'deals.csv', 'notes.csv', ...asOf], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('Cannot measure notes.csv');
  });

  test('unlike rows that have an id of their own and complete the deals', async () => {
    const counts = 'deal_id,meetings,email_threads\n1,2,5\n2,5,12\n';
    const cwd = folder({ 'deals.csv': deals, 'counts.csv': counts });
    const { total } = await reportOf(['deals.csv', 'counts.csv', ...asOf], { cwd });
    expect(total.counts.targets).toBe(2);
  });
});

describe('what was done', () => {
  const log = (first: string, second: string) =>
    `Activity,Type,Number,Assigned To,BP Code,Start\nPhone Call,${first},1364,Ann,C1,2026-01-02\nMeeting,${second},1364,Ann,C2,2026-01-03\nMeeting,General,1364,Bob,C3,2026-01-03\n`;

  test('is told by the column whose words say it, not by one of departments', async () => {
    const csv = log('General', 'Sales');
    expect((await readAs(csv)).columns).toMatchObject({ type: 'Activity', prospect: 'BP Code' });
    const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
    expect(total.counts).toMatchObject({ targets: 3, booked: 2, wins: null });
  });

  test.each(['Sales', 'Vendite', 'Ventes', 'Ventas'])(
    'is no sale where its kind is that of a department: %s',
    async (kind) => {
      const csv = `deal_id,type,date\n1,${kind},2026-01-02\n2,Call,2026-01-03\n`;
      const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
      expect(total.counts.wins).toBeNull();
    },
  );
});

test.each(['Called', 'Angerufen', 'Chiamato', 'Appelé', 'Llamado'])(
  'calls are those who were called, on the day of the call: %s',
  async (word) => {
    const csv = `Called At,Action,Business Name,Business ID\n2026-06-10 16:29,${word},Alfa,1\n2026-06-11 16:03,${word},Beta,2\n2026-06-11 17:03,Postponed,Beta,2\n`;
    expect((await readAs(csv)).columns).toMatchObject({
      date: 'Called At',
      prospect: 'Business ID',
    });
    const { quality } = await reportOf(['f.csv', ...asOf], inFile(csv));
    expect(quality.unknownWords.types.map(({ word: unknown }) => unknown)).toEqual(['Postponed']);
  },
);
