import { describe, expect, test } from 'vitest';
import { countsOf, folder, reportOf, runCli } from './fake-world.js';
import { activities, both, files, prospects, recorded } from './sample.js';

const renamed = (csv: string, header: string): string =>
  [header, ...csv.split('\n').slice(1)].join('\n');

/** Headers in the order id, name, rep, segment, created, amount, currency; then those of the activities. */
const languages: Record<string, [string, string]> = {
  English: [
    'Record ID,Deal Name,Deal Owner,Segment,Create Date,Amount,Currency',
    'Activity ID,Associated Deal IDs,Activity assigned to,Type,Outcome,Activity date',
  ],
  Italian: [
    'ID opportunità,Nome opportunità,Titolare opportunità,Segmento,Data creazione,Importo,Valuta',
    'ID attività,ID opportunità,Eseguito da,Tipo,Esito,Data',
  ],
  French: [
    'ID de la transaction,Nom de la transaction,Propriétaire de la transaction,Segment client,Date de création,Montant,Devise',
    'ID de l’activité,ID de la transaction,Effectué par,Type,Résultat,Date',
  ],
  German: [
    'Datensatz-ID,Deal - Titel,Deal - Besitzer,Kundensegment,Erstelldatum,Betrag,Währung',
    'Aktivitäts-ID,Interessenten-ID,Durchgeführt von,Art,Ergebnis,Datum',
  ],
  Spanish: [
    'ID del negocio,Nombre del negocio,Propietario del negocio,Segmento de cliente,Fecha de creación,Importe,Moneda',
    'ID de actividad,ID del negocio,Realizado por,Tipo,Resultado,Fecha',
  ],
};

describe('columns are found by their headers', () => {
  test.each(Object.entries(languages))('in %s', async (_, [ofProspects, ofActivities]) => {
    const cwd = folder({
      'prospects.csv': renamed(prospects, ofProspects),
      'activities.csv': renamed(activities, ofActivities),
    });
    expect(countsOf(await reportOf(both, { cwd }))).toEqual(recorded);
  });

  test('whatever their case, spaces, quotes and punctuation', async () => {
    const header = ' PROSPECT id ,NAME,"Sales  Rep:",segment,"“created”",AMOUNT,currency';
    const cwd = folder({ ...files, 'prospects.csv': renamed(prospects, header) });
    expect(countsOf(await reportOf(both, { cwd }))).toEqual(recorded);
  });
});

const words: Record<string, string[]> = {
  English: ['Qualification call', 'Completed', 'Meeting', 'Attended', 'Quote', 'Closed won', 'Yes'],
  Italian: [
    'Chiamata di qualifica',
    'Completata',
    'Appuntamento',
    'Onorato',
    'Preventivo',
    'Vendita',
    'Fatto',
  ],
  French: [
    'Appel de qualification',
    'Effectué',
    'Rendez-vous',
    'Honoré',
    'Devis envoyé',
    'Vente',
    'Fait',
  ],
  German: [
    'Qualifizierungsanruf',
    'Durchgeführt',
    'Termin',
    'Wahrgenommen',
    'Angebot',
    'Verkauf',
    'Erledigt',
  ],
  Spanish: [
    'Llamada de calificación',
    'Realizada',
    'Cita',
    'Realizada',
    'Propuesta',
    'Venta',
    'Hecho',
  ],
};

test.each(Object.entries(words))('words are understood in %s', async (_, w) => {
  const [call, completed, meeting, held, quote, sale, done] = w;
  const stdin = [
    'prospect,rep,type,outcome,date',
    `1,Anna,${call},${completed},2026-01-02`,
    `1,Anna,${meeting},${held},2026-01-03`,
    `2,Anna,${meeting},${done},2026-01-03`,
    `1,Anna,${quote},,2026-01-04`,
    `1,Anna,${sale},,2026-01-05`,
  ].join('\n');
  // A box ticked is not an appointment honoured.
  expect(countsOf(await reportOf(['-a', '-'], { stdin }))[0]).toBe('Anna 2 1 2 1 1 1 ? ?');
});

const odd = renamed(activities, 'id,prospect,rep,What we did,What came of it,date');
const chosen = [
  '--column',
  'activities.type="What we did"',
  '--column',
  'activities.outcome=What came of it',
];

describe('a column that cannot be found', () => {
  test('is named on the command line', async () => {
    const cwd = folder({ ...files, 'activities.csv': odd });
    expect(countsOf(await reportOf([...both, ...chosen], { cwd }))).toEqual(recorded);
  });

  test('is named by the configuration of the project, said with -v', async () => {
    const config = {
      columns: { activities: { type: 'What we did', outcome: 'What came of it' } },
    };
    const cwd = folder({
      ...files,
      'activities.csv': odd,
      'spanco.config.json': JSON.stringify(config),
    });
    expect(countsOf(await reportOf(both, { cwd }))).toEqual(recorded);
    expect((await runCli(both, { cwd })).stderr).toBe('');
    expect((await runCli([...both, '-v'], { cwd })).stderr).toMatch(
      /^Configuration: spanco\.config\.json\.\n/,
    );
  });

  test('is an error that lists the columns and the option that settles it', async () => {
    const cwd = folder({ ...files, 'activities.csv': odd });
    const { code, stderr, stdout } = await runCli(both, { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      'spanco: Cannot read activities from activities.csv: no column is the type or the outcome. Columns found: "id", "prospect", "rep", "What we did", "What came of it", "date". Say which it is with --column activities.type="…", or in spanco.config.json under columns.activities.type.\n',
    );
  });

  test('matters for prospects without activities only where nothing says how far they came', async () => {
    const { code, stderr } = await runCli(['-p', '-'], { stdin: 'id,rep\n1,Anna\n' });
    expect(code).toBe(3);
    expect(stderr).toMatch(/no column is a stage, a status or a milestone date/);
  });

  test('matters for ids where activities have to be matched', async () => {
    const cwd = folder({ ...files, 'prospects.csv': 'rep,stage\nAnna,Won\n' });
    const { code, stderr } = await runCli(both, { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/no column is the id\. .*--column prospects\.id="…"/);
  });
});

describe('several columns that could be one field', () => {
  const stdin = 'id,rep,Deal stage,Sales stage\n1,Anna,Won,Suspect\n2,Anna,Won,Won\n';

  test('are an error that lists them', async () => {
    const { code, stderr } = await runCli(['-p', '-'], { stdin });
    expect(code).toBe(3);
    expect(stderr).toBe(
      'spanco: Cannot read prospects from standard input: several columns could be the stage: "Deal stage", "Sales stage". Say which it is with --column prospects.stage="Deal stage" or --column prospects.stage="Sales stage", or in spanco.config.json under columns.prospects.stage.\n',
    );
  });

  test('are settled by --column', async () => {
    const of = (header: string) =>
      reportOf(['-p', '-', '--column', `prospects.stage=${header}`], { stdin });
    expect((await of('Deal stage')).total.counts.wins).toBe(2);
    expect((await of('Sales stage')).total.counts.wins).toBe(1);
  });

  test('do not matter where the field is not needed', async () => {
    const names = 'id,rep,stage,Deal name,Opportunity name\n1,Anna,Won,a,b\n';
    expect((await runCli(['-p', '-'], { stdin: names })).code).toBe(0);
  });
});

test('a command line wins over the configuration', async () => {
  const cwd = folder({
    'x.csv': 'id,rep,a,b\n1,Anna,Won,Suspect\n2,Anna,Won,Won\n',
    'c.json': '{"columns":{"prospects":{"stage":"b"}}}',
  });
  const args = ['-p', 'x.csv', '-c', 'c.json'];
  expect((await reportOf(args, { cwd })).total.counts.wins).toBe(1);
  const both = await reportOf([...args, '--column', 'prospects.stage=a'], { cwd });
  expect(both.total.counts.wins).toBe(2);
});

test('a column that is not there is an error, not a guess', async () => {
  const stdin = 'id,rep,stage\n1,Anna,Won\n';
  const { code, stderr } = await runCli(['-p', '-', '--column', 'prospects.rep=Boss'], { stdin });
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /Cannot use column "Boss" for prospects\.rep: standard input has no such column\. Columns found: "id", "rep", "stage"/,
  );
});

test('a stage entered on a day is a milestone date', async () => {
  const stdin =
    'id,rep,"Date entered ""Appointment scheduled (Sales Pipeline)""","Date entered ""Closed Won (Sales Pipeline)"""\n1,Anna,2026-01-05 10:00,2026-02-01 09:30\n2,Anna,2026-01-06 11:00,\n';
  const result = await reportOf(['-p', '-', '--until', '2026-01-31'], { stdin });
  expect(result.total.counts).toMatchObject({ booked: 2, wins: 0 });
});

describe('the configuration', () => {
  const report = (config: unknown, csv: string, args: string[] = []) =>
    reportOf(['-p', 'x.csv', '-c', 'c.json', ...args], {
      cwd: folder({ 'x.csv': csv, 'c.json': JSON.stringify(config) }),
    });

  test('teaches words', async () => {
    const result = await report(
      { words: { stages: { wins: ['Hurrah'] } } },
      'id,rep,stage\n1,Anna,HURRAH!\n',
    );
    expect(result.total.counts.wins).toBe(1);
  });

  test('gives reps other names', async () => {
    const csv = 'id,rep,stage\n1,arossi,Won\n2,Anna Rossi,Won\n3,A. ROSSI,Won\n';
    const result = await report({ reps: { 'Anna Rossi': ['arossi', 'A. Rossi'] } }, csv);
    expect(result.rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi']);
  });

  test('settles date order, decimal mark and currency', async () => {
    const csv = 'id,rep,stage,created,amount\n1,Anna,Won,01/02/2026,"1,500"\n';
    const config = { dateFormat: 'mdy', decimal: 'comma', currency: 'chf' };
    const result = await report(config, csv, ['--by', 'month']);
    expect(result.rows[0]).toMatchObject({
      group: { month: '2026-01' },
      revenue: [{ currency: 'CHF', amount: 1.5 }],
    });
  });

  test.each([
    ['{', /it is not JSON/],
    ['{"colums":{}}', /colums/],
    ['{"columns":{"prospects":{"stag":"x"}}}', /stag/],
    ['{"dateFormat":"dd/mm"}', /dateFormat cannot be "dd\/mm"/],
    ['[]', /it must be an object/],
  ])('that is %s is refused with exit 2', async (text, cause) => {
    const cwd = folder({ ...files, 'c.json': text });
    const { code, stderr, stdout } = await runCli([...both, '-c', 'c.json'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^spanco: Cannot use the configuration c\.json: /);
    expect(stderr).toMatch(cause);
  });

  test('that is named but missing is an error', async () => {
    const { code, stderr } = await runCli([...both, '-c', 'nope.json'], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Cannot use the configuration nope\.json: there is no such file in /);
  });
});
