import { describe, expect, test } from 'vitest';
import { folder, inFile, readAs, reportOf, runCli } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];

describe('rows that each name another company, and how it stands since it came in', () => {
  test.each([
    [
      'id,created_by,created_date,updated_date,status,company_id',
      '1,system,2026-01-02,2026-02-03,CONNECTED,7',
      '2,system,2026-01-03,2026-02-03,REJECTED,8',
    ],
    [
      'empresa,estado,fecha de creación,responsable',
      'Alfa,Contactado,2026-01-02,Eva Ruiz',
      'Beta,Descartado,2026-01-03,Luis Gil',
    ],
  ])('are prospects: %s', async (...lines) => {
    expect((await readAs(`${lines.join('\n')}\n`)).role).toBe('prospects');
  });

  test.each([
    'company,status,date,agent\nAlfa,No answer,2026-01-02,Eva\nBeta,Interested,2026-01-03,Luis\n',
    'company,type,status,created_at\nAlfa,Call,Contacted,2026-01-02\nBeta,Call,Interested,2026-01-03\n',
  ])('are calls where they say what came of each, or of what kind it was', async (csv) => {
    expect((await readAs(csv)).role).toBe('activities');
  });
});

test('the number that all calls were made from names nobody who was called', async () => {
  const csv =
    'timestamp,business,phone,caller_id,outcome\n2026-01-02,Alfa,1,+155,Failed\n2026-01-03,Beta,2,+155,Failed\n2026-01-04,Gamma,3,+155,Answered\n';
  const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
  expect(total.counts.targets).toBe(3);
});

test.each(['Client number', 'deal_ref', 'Numero cliente', 'Kundennummer'])(
  'the only client of a log is the one whom its rows are about: %s',
  async (header) => {
    const rows = [1, 2, 3].map((day) => `${day},P1,call,interested,2026-01-0${day}`);
    const csv = [`id,${header},type,outcome,date`, ...rows].join('\n');
    const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
    expect(total.counts).toMatchObject({ targets: 1, qualified: 1 });
  },
);

test('what a program enters by itself is nobody’s', async () => {
  const csv =
    'deal_id,type,outcome,date,created_by\n1,call,interested,2026-01-02,System\n2,call,no answer,2026-01-03,Ann Lee\n';
  const { rows } = await reportOf(['f.csv', ...asOf], inFile(csv));
  expect(rows.map(({ group }) => group.rep)).toEqual(['Ann Lee', '(unassigned)']);
});

describe('a list of names', () => {
  const names = 'nombre,email,empresa\nAna,ana@x.example,Alfa\nJuan,juan@x.example,Beta\n';
  const calls = 'email,type,outcome,date,agent\nana@x.example,call,interested,2026-01-02,Zoe\n';

  test('is one of prospects beside what was done for them', async () => {
    const setup = { cwd: folder({ 'leads.csv': names, 'calls.csv': calls }) };
    const asked = ['leads.csv', 'calls.csv', '--join', 'email', ...asOf];
    const { total } = await reportOf(asked, setup);
    expect(total.counts).toMatchObject({ targets: 2, qualified: 1 });
  });

  test('is none of prospects where it is of those who called', async () => {
    const setup = {
      cwd: folder({
        'reps.csv': 'user_id,name,email,team\nu1,Zoe,zoe@x.example,North\n',
        'calls.csv': 'prospect_id,type,outcome,date,user_id\n1,call,interested,2026-01-02,u1\n',
      }),
    };
    const { stderr } = await runCli(['report', 'reps.csv', 'calls.csv', ...asOf], setup);
    expect(stderr).toContain('Cannot measure reps.csv');
  });

  test.each([
    ['en', 'no column is known to say how far anybody came'],
    ['de', 'Von keiner Spalte ist bekannt, dass sie sagt, wie weit jemand gekommen ist'],
    ['es', 'de ninguna columna se sabe que diga hasta dónde llegó cada uno'],
    ['fr', 'aucune colonne n’est connue pour dire jusqu’où chacun est allé'],
    ['it', 'di nessuna colonna si sa che dica fin dove è arrivato ciascuno'],
  ])('alone is said to tell nothing: %s', async (lang, said) => {
    const { code, stderr } = await runCli(['report', 'f.csv', '--lang', lang], inFile(names));
    expect(code).toBe(3);
    expect(stderr).toContain(said);
    expect(stderr).toContain('--column prospects.stage=');
    // None of its rows could be a rep.
    expect(stderr).not.toContain('--counts');
  });

  test('says which of its columns could be the stage', async () => {
    const csv = 'nombre,XYZ\nAna,Won\nJuan,Lost\nEva,Won\n';
    const { stderr } = await runCli(['report', 'f.csv'], inFile(csv));
    expect(stderr).toContain('--column prospects.stage=XYZ');
  });
});

test.each([
  'Jan-20,Feb-20,Mar-20',
  'Gennaio,Febbraio,Marzo',
  '2026-01,2026-02,2026-03',
  'Q1 2026,Q2 2026,Q3 2026',
])('sums by month name nobody: %s', async (months) => {
  const { code, stderr } = await runCli(
    ['report', 'f.csv'],
    inFile(`Opportunities,${months}\nWeb,10,20,30\nFair,1,2,3\n`),
  );
  expect(code).toBe(3);
  expect(stderr).toContain('its columns are months');
});

describe('of two amounts', () => {
  test('what was agreed on stands above what a rate made of it, and so does its currency', async () => {
    const csv =
      'Opportunity Name,Stage,Montant (converti) Devise,Montant (converti),Montant Devise,Montant\nAlfa,Closed Won,EUR,1050,CHF,1000\nBeta,Proposal,EUR,20,EUR,20\n';
    const { columns } = await readAs(csv);
    expect(columns).toMatchObject({ amount: 'Montant', currency: 'Montant Devise' });
  });

  test('the price stands above what is kept of it', async () => {
    const csv =
      'Deal Id,Sold Status,Selling Price,Total Gross\n1,SOLD,24600,1470\n2,SOLD,37185,1320\n';
    expect((await readAs(csv)).columns.amount).toBe('Selling Price');
  });

  test('a price of each is no sum where they are counted', async () => {
    const csv = 'id,status,Selling price,Quantity,Total price\n1,Won,10,3,30\n2,Lost,5,2,10\n';
    expect((await readAs(csv)).columns.amount).toBe('Total price');
  });
});

test('a status that was taken over from another system is one', async () => {
  const csv = 'code,legacy_status\nOP1, open \nOP2,Won\nOP3,LOST\n';
  expect((await readAs(csv)).columns.status).toBe('legacy_status');
});

test('an export of won deals alone says so', async () => {
  const csv = 'id,rep,status\n1,Ann,Sold\n2,Bob,Won\n';
  const { stdout } = await runCli(['report', 'f.csv', ...asOf], inFile(csv));
  expect(stdout).toContain('Wins: reached by everybody by construction');
});

test.each([
  'id,rep,won date,lost date\n1,Ann,2026-01-02,\n2,Bob,2026-01-03,\n',
  // An empty day would have said that somebody did not.
  'id,rep,sale_date\n1,Ann,2026-01-02\n2,Bob,2026-01-03\n',
])('days say that somebody could have failed: %s', async (csv) => {
  const { stdout } = await runCli(['report', 'f.csv', ...asOf], inFile(csv));
  expect(stdout).not.toContain('by construction');
});

test('people in a column of teams are proposed as reps', async () => {
  const csv =
    'Equipe;Description;Statut\nMathieu Palu;A;Signed\nMathieu Palu;B;Lost\nSophie Martin;C;Signed\nSophie Martin;D;Lost\n';
  const { stdout } = await runCli(['check', 'f.csv'], inFile(csv));
  expect(stdout).toContain('--column prospects.rep=Equipe');
});
