import { describe, expect, test } from 'vitest';
import { folder, runCli } from '../../cli/fake-world.js';
import type { Report, Row } from '../../cli/report.js';

/** The counts of everybody, and what of them is open. */
async function counted(prospects: string, log: string | null = null): Promise<Row> {
  const cwd = folder({ 'p.csv': prospects, ...(log === null ? {} : { 'a.csv': log }) });
  const more = log === null ? [] : ['-a', 'a.csv'];
  const ran = await runCli(['report', '-p', 'p.csv', ...more, '--json', '-q'], { cwd });
  return (JSON.parse(ran.stdout) as Report).total;
}

describe('what speaks of a milestone', () => {
  test('is a pipeline that has a stage for it; whoever is further on was qualified', async () => {
    const { counts } = await counted('id,stage\n1,New lead\n2,Proposal sent\n3,Closed won\n');
    expect(counts).toMatchObject({ qualified: 2, booked: null, held: null, proposals: 2, wins: 1 });
  });

  test('is nothing of a deal whose stage only says that it is lost', async () => {
    const { counts, open } = await counted(
      'id,stage\n1,Proposal sent\n2,Closed lost\n3,New lead\n',
    );
    expect([counts.qualified, open.qualified]).toEqual([1, 1]);
    expect([counts.wins, open.wins, counts.lost]).toEqual([0, 0, 1]);
  });

  test('is a status, of wins and losses alone, even where all are open', async () => {
    const { counts } = await counted('id,status\n1,Open\n2,Open\n');
    expect(counts).toMatchObject({ wins: 0, lost: 0, qualified: null, proposals: null });
  });

  test('is a complete log in its silence, and no log that forgets one in five', async () => {
    const stages = 'id,stage\n1,Proposal sent\n2,Proposal sent\n3,Closed lost\n';
    const row = (id: number) => `${id},Proposal,Sent,2026-01-05\n`;
    const log = 'prospect,type,outcome,date\n';
    expect((await counted(stages, log + row(1))).open.proposals).toBe(1);
    expect((await counted(stages, log + row(1) + row(2))).open.proposals).toBe(0);
  });

  test('is no row of an unknown word, nor a plain call that was completed', async () => {
    const log = (rows: string) => `prospect,type,outcome\n${rows}`;
    const people = 'id,rep\n1,Anna\n2,Anna\n3,Anna\n';
    const unknown = await counted(people, log('1,W_foo,\n2,Sale,\n3,Note,\n'));
    expect([unknown.counts.wins, unknown.open.wins]).toEqual([1, 1]);
    const calls = await counted(people, log('1,call,completed\n2,call,no answer\n3,call,\n'));
    expect(calls.counts.qualified).toBeNull();
    const refused = await counted(people, log('1,call,Not interested\n2,call,\n3,call,\n'));
    expect([refused.counts.qualified, refused.open.qualified]).toEqual([0, 2]);
  });
});

describe('what the recorded appointments say', () => {
  const deals = 'id,stage\n1,Meeting held\n2,Meeting held\n3,Meeting held\n4,Meeting held\n';
  const log = (rows: string) => `prospect,type,outcome,date\n${rows}`;

  test('stands above what a stage implies', async () => {
    const { counts, open } = await counted(
      deals,
      log('1,meeting,No show,2026-01-05\n2,meeting,,2026-01-05\n3,meeting,Held,2026-01-05\n'),
    );
    // The first was missed, of the second nobody says, the fourth has none recorded.
    expect([counts.booked, counts.held, open.held]).toEqual([4, 2, 1]);
  });

  test('is no, where they all lie ahead', async () => {
    const { counts, open } = await counted(deals, log('1,meeting,Planned,2030-01-05\n'));
    expect([counts.held, open.held]).toEqual([3, 0]);
  });
});

describe('the newest word on the end of a deal stands', () => {
  test('lost now takes back a win, its order and nothing before it', async () => {
    const { counts } = await counted(
      'id,stage,status,wonOn\n1,Closed won,Lost,2026-01-05\n2,Delivered,Won,\n3,Proposal,Open,\n',
    );
    expect(counts).toMatchObject({ wins: 1, orders: 1, lost: 1, proposals: 3 });
  });

  test('open now re-opens wins and losses, an open stage alone does not', async () => {
    const dates = 'wonOn\n1,Open,2026-01-05\n2,Won,2026-01-05\n';
    expect((await counted(`id,status,${dates}`)).counts).toMatchObject({ wins: 1, lost: 0 });
    const stages = 'id,stage,wonOn\n1,Proposal,2026-01-05\n2,Proposal,\n';
    expect((await counted(stages)).counts.wins).toBe(1);
  });
});
