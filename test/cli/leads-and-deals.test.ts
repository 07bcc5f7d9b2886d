import { describe, expect, test } from 'vitest';
import { countsOf, folder, reportOf } from './fake-world.js';

/** Two leads that became deals, one that did not, and a deal without a lead; ids of both count from 1. */
const leads = {
  plain: 'Lead ID,Lead Owner,Lead Status\n1,Anna,Qualified\n2,Anna,New\n3,Bruno,Qualified\n',
  linked:
    'Lead ID,Lead Owner,Lead Status,ConvertedOpportunityId\n1,Anna,Qualified,2\n2,Anna,New,\n3,Bruno,Qualified,1\n',
};
const deals = {
  plain:
    'Deal ID,Deal owner,Deal stage,Amount\n1,Bruno,Proposal,50\n2,Anna,Closed won,100\n3,Bruno,Closed won,70\n',
  linked:
    'Deal ID,Lead ID,Deal owner,Deal stage,Amount\n1,3,Bruno,Proposal,50\n2,1,Anna,Closed won,100\n3,,Bruno,Closed won,70\n',
};

const given = (lead: string, deal: string, more: Record<string, string> = {}) => ({
  cwd: folder({ 'leads.csv': lead, 'deals.csv': deal, ...more }),
});
const ways = [
  ['-p', 'leads.csv', '-p', 'deals.csv'],
  ['-p', 'deals.csv', '-p', 'leads.csv'],
] as const;

describe.each(ways)('%s %s %s %s', (...args) => {
  test.each([
    ['leads name the deals they became', leads.linked, deals.plain],
    ['deals name the leads they came from', leads.plain, deals.linked],
    ['each names the other', leads.linked, deals.linked],
  ])('are one prospect where %s', async (_, lead, deal) => {
    const report = await reportOf(args, given(lead, deal));
    const { targets, qualified, proposals, wins } = report.total.counts;
    expect([targets, qualified, proposals, wins]).toEqual([4, 3, 3, 2]);
    expect(
      report.rows.map(({ group, counts }) => [group['rep'], counts.targets, counts.wins]),
    ).toEqual([
      ['Anna', 2, 1],
      ['Bruno', 2, 1],
    ]);
  });

  test('a second deal of a lead is a prospect of its own', async () => {
    const deal =
      'Deal ID,Lead ID,Deal owner,Deal stage\n10,1,Anna,Closed won\n11,1,Anna,Proposal\n';
    const report = await reportOf(args, given(leads.plain, deal));
    expect(report.total.counts).toMatchObject({ targets: 4, wins: 1, proposals: 2 });
  });

  test('several leads of one deal are one prospect', async () => {
    const lead =
      'Lead ID,Lead Owner,Lead Status,Converted Deal ID\n1,Anna,Qualified,10\n2,Anna,Qualified,10\n';
    const deal = 'Deal ID,Deal owner,Deal stage\n10,Anna,Closed won\n';
    const report = await reportOf(args, given(lead, deal));
    expect(report.total.counts).toMatchObject({ targets: 1, wins: 1 });
  });
});

test('a lead without a deal is no for what the deals speak of', async () => {
  const report = await reportOf(ways[0], given(leads.linked, deals.plain));
  expect(report.total.open).toMatchObject({ proposals: 0, wins: 0 });
});

test('activities find leads by the ids of leads, and deals by those of deals', async () => {
  const more = {
    'a.csv': 'Lead ID,Type,Outcome,Date\n3,Meeting,Held,2026-01-05\n2,Meeting,No show,2026-01-06\n',
    'b.csv': 'Deal ID,Type,Outcome,Date\n3,Meeting,Held,2026-01-07\n',
  };
  const report = await reportOf(
    [...ways[0], '-a', 'a.csv', '-a', 'b.csv'],
    given(leads.linked, deals.plain, more),
  );
  expect(report.rows.map(({ group, counts }) => [group['rep'], counts.held])).toEqual([
    ['Anna', 0],
    ['Bruno', 2],
  ]);
});

test('files of one key without a link are united by it, as before', async () => {
  const deal = 'Lead ID,Deal Owner,Stage\n1,Anna,Closed Won\n';
  expect(countsOf(await reportOf(ways[0], given(leads.plain, deal)))[0]).toMatch(/^Anna 2 /);
});
