/** Files to begin with: good exports of several forms, JSON of any form, and bytes of none. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root } from '../cli/fake-world.js';
import { csv, type Fields, smallExport } from '../properties/exports.js';

/** The two files of an export, one of counts and a configuration, before anything happened to them. */
export interface Input {
  readonly prospects: Buffer;
  readonly activities: Buffer;
  readonly counts: Buffer;
  readonly config: Buffer;
  readonly history: Buffer;
  readonly users: Buffer;
  readonly goals: Buffer;
}

/** The first lines of a fixture: the whole of it takes longer and holds nothing else. */
const fixture = (path: string, lines = 60): Buffer =>
  Buffer.from(
    readFileSync(`${root}fixtures/${path}`, 'utf8').split('\n').slice(0, lines).join('\n'),
  );

const counts = Buffer.from(
  'rep,targets,qualified,booked,held,proposals,wins,revenue,goal\nAnna,90,70,60,50,20,5,"1.234,50 €",6\nBruno,80,70,65,60,20,4,900.00,7\n',
);

/** What an export begins with; the rest goes with any. */
type Given = Pick<Input, 'prospects' | 'activities' | 'counts'>;

const fixtures: Readonly<Record<string, () => Given>> = {
  textbook: () => ({
    prospects: fixture('textbook/prospects.csv'),
    activities: fixture('textbook/activities.csv'),
    counts: fixture('counts/team.csv'),
  }),
  team: () => ({
    prospects: fixture('team/prospects.csv'),
    activities: fixture('team/activities.csv', 200),
    counts: fixture('counts/two.csv'),
  }),
  tree: () => ({
    prospects: readFileSync(`${root}fixtures/salesforce-tree/Opportunitys.json`),
    activities: Buffer.from('prospect,type,outcome,date\nx,Call,Held,2026-01-01\n'),
    counts,
  }),
};

/** Exports of CRMs, as they write them, bytes and all. */
const crmExports: readonly (readonly [folder: string, prospects: RegExp, activities: RegExp])[] = [
  ['hubspot-en', /deals/, /meetings/],
  ['pipedrive-fr', /deals/, /activities/],
  ['salesforce-report-de', /./, /./],
  ['salesforce-report-en', /123\.csv$/, /871\.csv$/],
  ['salesforce-api', /Opportunity/, /Event/],
  ['suitecrm-it', /Opportunities/, /Meetings/],
  ['zoho-en', /[Dd]eals/, /[Cc]alls/],
  ['dynamics-en', /[Oo]pportunit/, /[Aa]ctivit/],
];

const fromCrm = fc.constantFrom(...crmExports).map(([name, prospects, activities]): Given => {
  const folder = `${root}fixtures/crm/${name}`;
  const names = readdirSync(folder).filter((file) => !/^(report|spanco\.config)\.json$/.test(file));
  const file = (pattern: RegExp) =>
    readFileSync(`${folder}/${names.find((one) => pattern.test(one)) ?? names[0]!}`);
  return { prospects: file(prospects), activities: file(activities), counts };
});

const fromFixture = fc.constantFrom(...Object.keys(fixtures)).map((name) => fixtures[name]!());

const german = (records: readonly Fields[]): string =>
  `Bericht\nStand: 01.10.2026 14:03\n\n${csv(records).replaceAll(',', ';')}Gesamtsumme (${records.length} Datensätze)\n`;

const generated = fc
  .tuple(smallExport(2), fc.constantFrom('csv', 'german', 'json', 'json lines'))
  .map(([{ prospects, activities }, form]) => {
    const write = (records: readonly Fields[]): string => {
      if (form === 'json') return JSON.stringify(records);
      if (form === 'json lines') return records.map((one) => `${JSON.stringify(one)}\n`).join('');
      return form === 'german' ? german(records) : csv(records);
    };
    return {
      prospects: Buffer.from(write(prospects)),
      activities: Buffer.from(write(activities)),
      counts,
    };
  });

/** JSON as text, so that it can say what no object of JavaScript can: keys twice, `__proto__`, numbers beyond any. */
const { json } = fc.letrec<{
  json: string;
  key: string;
  list: string;
  object: string;
  leaf: string;
}>((tie) => ({
  key: fc.constantFrom(
    ...['id', 'rep', 'stage', 'status', 'amount', 'created', 'prospect', 'type', 'outcome', 'date'],
    ...[
      'prospects',
      'activities',
      'records',
      'attributes',
      '__proto__',
      'constructor',
      'toString',
      '',
    ],
  ),
  leaf: fc.constantFrom(
    ...['null', 'true', '""', '"Won"', '"001"', '"2026-01-02"', '"Held"', '"Anna"', '[]', '{}'],
    ...[
      '1',
      '-0',
      '1.10',
      '1e400',
      '1E-400',
      '12345678901234567890',
      '0.1e1000000000',
      '"\\ud800"',
      '"\\u0000"',
    ],
  ),
  list: fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
  object: fc
    .array(fc.tuple(tie('key'), tie('json')), { maxLength: 6 })
    .map(
      (pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`,
    ),
  json: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('object'), tie('list'), tie('object')),
}));

const anyJson = fc.oneof(
  json,
  fc.array(json, { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.tuple(json, json).map(([one, other]) => `{"prospects":[${one}],"activities":[${other}]}`),
  fc
    .tuple(fc.constantFrom('[', '{"a":', '[{"id":'), fc.constantFrom(10, 1000, 100_000))
    .map(([open, depth]) => open.repeat(depth)),
);

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .uint8Array({ maxLength: 100 })
    .map((bytes) => Buffer.concat([Buffer.from([0x1f, 0x8b]), bytes])),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => gzipSync(bytes)),
  fc
    .constantFrom('', '\n', '\ufeff', ' ', ',', '"', 'id', 'sep=;', 'id,rep,stage')
    .map((text) => Buffer.from(text)),
);

const strange = fc
  .array(
    fc.oneof(
      anyJson.map((text) => Buffer.from(text)),
      anyBytes,
    ),
    { minLength: 3, maxLength: 3 },
  )
  .map(([prospects, activities, others]) => ({
    prospects: prospects!,
    activities: activities!,
    counts: others!,
  }));

const goodConfig = JSON.stringify({
  words: { stages: { wins: ['Zorgle'] }, outcomes: { held: ['Frobbed'] } },
  reps: { 'Anna Rossi': ['Anna', '__proto__'] },
  stages: ['Lead in', 'Demo', 'Offer', 'Won'],
  sources: [
    { file: 'prospects', as: 'prospects' },
    { file: 'activit*', as: 'activities', constants: { type: 'call' } },
    { file: 'users', as: 'reps' },
  ],
});

const history = `Opportunity Name,Opportunity ID,From Stage,To Stage,Last Modified
Rossi,1,Prospecting,Qualification,1/2/2026
Rossi,1,Qualification,Qualification,2/13/2026
Bianchi,2,Proposal/Price Quote,Closed Lost,2/14/2026
`;
const users = 'Id,Username,Email,Name\n1,arossi,a@x.it,Anna Rossi\n2,bneri,b@x.it,Bruno Neri\n';
const goals =
  'rep,measure,target,currency,start,end\nteam,wins,4,,2026-01-01,2026-03-31\nAnna,revenue,1.000,EUR,2026-01-01,2026-03-31\n';

const config = fc
  .oneof({ weight: 4, arbitrary: fc.constant(goodConfig) }, { weight: 1, arbitrary: json })
  .map((text) => Buffer.from(text));

const files = fc.oneof(
  { weight: 4, arbitrary: fromFixture },
  { weight: 4, arbitrary: generated },
  { weight: 3, arbitrary: fromCrm },
  { weight: 1, arbitrary: strange },
);

/** Files to begin with, mostly such as can be read. */
export const input: fc.Arbitrary<Input> = fc.tuple(files, config).map(([given, own]) => ({
  ...given,
  config: own,
  history: Buffer.from(history),
  users: Buffer.from(users),
  goals: Buffer.from(goals),
}));
