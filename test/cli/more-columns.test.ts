import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { folder, inFile, reportOf, runJson } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];

/** The columns that are read, the first of each field. */
async function columnsOf(csv: string) {
  const { tables } = await runJson<CheckResult>(['check', '-p', 'f.csv'], inFile(csv));
  const read = Object.entries(tables[0]!.columns);
  return Object.fromEntries(read.map(([field, headers]) => [field, headers[0]]));
}

describe('columns are found by words', () => {
  test.each([
    ['rep', 'Code_Représentant', 'REP01', 'REP02'],
    ['rep', 'Rappresentante', 'Ann', 'Bob'],
    ['rep', 'Vertreter', 'Ann', 'Bob'],
    ['rep', 'PERSONINCHARGE', 'Ann', 'Bob'],
    ['created', 'INSERTDATE', '2026-01-02', '2026-01-03'],
    ['created', 'insert_date', '2026-01-02', '2026-01-03'],
    ['closed', 'Data esito', '2026-01-02', '2026-01-03'],
    ['closed', 'Result date', '2026-01-02', '2026-01-03'],
    ['amount', 'Valor contrato', '2660000.00', '3455666.70'],
    ['amount', 'Vertragsvolumen', '2660', '3455'],
    ['amount', 'contract_total_value', '2660', '3455'],
    ['amount', 'Estimated $', '2000', '21030.63'],
    ['amount', 'quote_price_monthly', '37.0', '31.0'],
    ['amount', 'Prix du devis', '37', '31'],
    ['amount', 'Presupuesto', '1200', '800'],
    ['amount', 'Venda R$', '1200', '800'],
    ['amount', 'Proposta (€)', '1200', '800'],
    ['amount', 'Bedrag', '1200', '800'],
    ['rep', 'Verantwoordelijke', 'Jan de Vries', 'Els Smit'],
    ['created', 'Aangemaakt op', '2026-01-02', '2026-01-03'],
    ['closed', 'Sluitingsdatum', '2026-01-02', '2026-01-03'],
    ['amount', 'Valor da oportunidade', '1200', '800'],
    ['created', 'DT_CRIACAO', '2026-01-02', '2026-01-03'],
    ['amount', 'VL_OPORTUNIDADE', '1200', '800'],
    ['rep', 'NM_DONO', 'Ana Sá', 'Rui Pó'],
    ['rep', 'Suivi par', 'Ana Sá', 'Rui Pó'],
    ['rep', 'Sold By', 'Ana Sá', 'Rui Pó'],
    ['rep', 'sales_person_code', 'SP1', 'SP2'],
    ['rep', 'employee_id', '17', '23'],
    ['amount', 'Kaufpreis', '250000', '310000'],
    ['amount', 'Price', '250000', '310000'],
  ])('%s in "%s"', async (field, name, one, other) => {
    const csv = `Deal ID,Status,${name}\n1,Won,${one}\n2,Lost,${other}\n`;
    expect(await columnsOf(csv)).toMatchObject({ [field]: name });
  });
});

test('the state of an opportunity beside its stage is no change of stage', async () => {
  const csv =
    'ID,Etapa,Estado de la oportunidad,Fecha de creación\n1,Propuesta,Abierta,2026-01-02\n2,Propuesta,Ganada,2026-01-03\n';
  expect(await columnsOf(csv)).toMatchObject({
    stage: 'Etapa',
    status: 'Estado de la oportunidad',
  });
});

test('a price beside a quantity is that of one', async () => {
  const csv = 'Deal ID,Status,Price,Quantity\n1,Won,25,10\n2,Lost,31,4\n';
  expect(await columnsOf(csv)).not.toHaveProperty('amount');
});

test('an amount of a contract or of an offer is neither its day nor a yes', async () => {
  const csv =
    'deal_id,amount_by_contract,proposal_value,status\n1,252.0,300,Open\n2,2100.0,0,Won\n';
  const read = await columnsOf(csv);
  expect(read).not.toHaveProperty('proposedOn');
  expect(read).toMatchObject({ id: 'deal_id', status: 'status' });
});

test.each(['10 000 FCFA', '10.000.000 F CFA', '10000 CFA', '1 200 Dhs', '500 pesos', 'DH 900'])(
  'the amount %s is a number of a currency that is not told',
  async (amount) => {
    const csv = `Deal ID,Owner,Status,Amount\n1,Ann,Won,${amount}\n2,Ann,Lost,${amount}\n`;
    const { total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
    expect(total.revenue).toMatchObject([{ currency: null }]);
    expect(total.revenue[0]!.amount).toBeGreaterThan(100);
  },
);

test('`1 500 F CFP` is money of the Pacific', async () => {
  const csv = 'Deal ID,Owner,Status,Amount\n1,Ann,Won,1 500 F CFP\n2,Ann,Lost,900 F CFP\n';
  const { total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
  expect(total.revenue).toMatchObject([{ currency: 'XPF', amount: 1500 }]);
});

test('leads of Odoo without their stages are counted, and those put aside are lost', async () => {
  const csv =
    '"id","active","contact_name","partner_name","email_from","description","type","probability","user_id/id","name","source_id/id","planned_revenue"\n' +
    '"__export__.crm_lead_2","True","G","Alfa","g@x.example","10\nbottles","Lead","0.0","__export__.res_users_5","Fair-Alfa","","0.0"\n' +
    '"__export__.crm_lead_1","False","S","Beta","s@x.example","","Opportunity","0.0","__export__.res_users_5","Fair-Beta","","90.0"\n';
  const { total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
  expect([total.counts.targets, total.counts.lost]).toEqual([2, 1]);
});

test.each(['prospecto_id', 'ID prospetto', 'interessenten_nr'])(
  'prospects are told apart by "%s"',
  async (name) => {
    const csv = `${name},Status\n11,Won\n12,Lost\n`;
    expect(await columnsOf(csv)).toMatchObject({ id: name });
  },
);

test('days of every stage that is an offer are those of the proposal, the first of them', async () => {
  const csv =
    'deal_id,is_closed_won,create_date,date_entered_pitching,date_entered_price_offering,date_entered_contract_negotiation,date_entered_closed_won\n' +
    '1,True,2026-01-01,2026-01-02,2026-01-05,,2026-01-09\n2,False,2026-01-01,2026-01-02,,2026-01-08,\n3,False,2026-01-01,2026-01-02,,,\n';
  const { total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
  expect(total.counts).toMatchObject({ targets: 3, proposals: 2, wins: 1 });
});

test.each(['Open', 'In progress', 'Stand By', 'In corso', 'En cours', 'Offen', 'En curso'])(
  'a stage that says "%s" is neither won nor lost',
  async (stage) => {
    const csv = `opp_id,stage,amount\n1,Closed Won,10\n2,Closed Lost,20\n3,${stage},30\n`;
    const { total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
    expect(total.counts).toMatchObject({ wins: 1, lost: 1 });
    expect(total.open).toMatchObject({ wins: 0, lost: 0 });
  },
);

test('a deal that is hot is not the only one that was qualified', async () => {
  const csv = 'id,stage,hot\n1,Incoming,false\n2,Won,true\n3,Lost,false\n';
  expect(await columnsOf(csv)).not.toHaveProperty('qualifiedOn');
});

test.each(['data', 'results', 'value', 'deals'])(
  'records are found in the answer of an interface, under "%s"',
  async (key) => {
    const deal = { id: 1, title: 'Alfa', value: 1200, currency: 'EUR', status: 'won' };
    const json = JSON.stringify({
      success: true,
      [key]: [deal, { ...deal, id: 2, status: 'lost' }],
    });
    const { total } = await reportOf(['deals.json'], { cwd: folder({ 'deals.json': json }) });
    expect(total.counts).toMatchObject({ targets: 2, wins: 1, lost: 1 });
  },
);

test.each([
  ...['RM Name', 'Relationship manager', 'Inside sales rep', 'BDM', 'Telecaller', 'Allocated to'],
  ...[
    'Gestore clienti',
    'Chargé de clientèle',
    'Firmenkundenbetreuer',
    'Gerente de relacionamento',
  ],
])('whoever sells is called so: %s', async (header) => {
  const csv = `id,${header},status\n1,Ann Lee,Won\n2,Bob Roy,Lost\n`;
  const { rows } = await reportOf(['f.csv', '--as-of', '2026-06-30'], inFile(csv));
  expect(rows.map(({ group }) => group.rep)).toEqual(['Ann Lee', 'Bob Roy']);
});
