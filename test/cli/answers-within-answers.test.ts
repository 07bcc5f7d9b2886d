import { expect, test } from 'vitest';
import { codesOf, folder, reportOf } from './fake-world.js';

const deals = [
  { id: '1', title: 'A', owner: { name: 'Ann' }, status: 'won', value: 100 },
  { id: '2', title: 'B', owner: { name: 'Bob' }, status: 'lost', value: 50 },
];
const report = (answer: object) =>
  reportOf(['f.json'], { cwd: folder({ 'f.json': JSON.stringify(answer) }) });

test.each([
  [
    'edges of GraphQL',
    { data: { deals: { edges: deals.map((node) => ({ node, cursor: 'x' })) } } },
  ],
  ['nodes of GraphQL', { data: { team: { id: '7', deals: { nodes: deals } } } }],
  ['items of a result', { result: { items: deals } }],
  ['what is embedded', { _embedded: { leads: deals }, _links: { self: { href: 'x' } } }],
])('the records of an answer are found in %s', async (_, answer) => {
  const { total } = await report(answer);
  expect(total.counts).toMatchObject({ targets: 2, wins: 1, lost: 1 });
});

test.each(['calls', 'anrufe', 'visite'])(
  'a list is one of records under whatever name, where nothing else is said: %s',
  async (name) => {
    const calls = [
      { id: 1, lead_id: 'L1', type: 'call', outcome: 'interested', agent: 'Ann' },
      { id: 2, lead_id: 'L2', type: 'call', outcome: 'not interested', agent: 'Bob' },
    ];
    const { total } = await report({ success: true, count: 2, [name]: calls });
    expect(total.counts).toMatchObject({ targets: 2, qualified: 1 });
  },
);

test('of two lists neither is taken', async () => {
  await expect(report({ calls: deals, visits: deals })).rejects.toThrow('Cannot measure');
});

test('a page of GraphQL that has another behind it says so', async () => {
  const edges = deals.map((node) => ({ node }));
  const answer = { data: { deals: { edges, pageInfo: { hasNextPage: true, endCursor: 'x' } } } };
  expect(codesOf(await report(answer))).toContain('pages-missing');
});

test('a record that has data of its own is one', async () => {
  const one = {
    id: '1',
    status: 'won',
    owner: 'Ann',
    data: { products: [{ sku: 1 }, { sku: 2 }] },
  };
  expect((await report(one)).total.counts.targets).toBe(1);
});

test.each([
  { deal_id: 7, owner: 'Ann', status: 'won', value: 100 },
  { deal_key: 'D7', status: 'won' },
])('whatever the record has beside its parts: %j', async (own) => {
  const products = [
    { id: 1, status: 'open' },
    { id: 2, status: 'lost' },
  ];
  const read = report({ ...own, result: { products } }).then(({ total }) => total.counts.targets);
  await expect(read).resolves.toBe(1);
});

test('the parts of one record are no records of their own', async () => {
  const products = [{ sku: 1 }, { sku: 2 }];
  const one = { data: { id: '1', name: 'A', status: 'won', owner: 'Ann', products } };
  await expect(report(one)).rejects.toThrow('Cannot measure');
});

test.each([
  {
    success: false,
    errors: [
      { status: '401', name: 'Unauthorized' },
      { status: '403', name: 'x' },
    ],
  },
  { pipelines: [{ id: 1, name: 'Sales', status: 'won' }] },
  {
    total: '12',
    status: 'Won',
    owner: 'Ann',
    lines: [
      { id: 1, status: 'Open' },
      { id: 2, status: 'Open' },
    ],
  },
])('what is no record is none: %j', async (answer) => {
  const read = report(answer).then(({ total }) => total.counts.targets);
  await expect(read.catch(() => 0)).resolves.toBeLessThan(2);
});
