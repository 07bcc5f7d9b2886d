import { describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { folder, inFile, reportOf, runJson } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];

describe('a list of houses for sale is read', () => {
  test.each([
    ['MLS #,Listing Agent,Status,List Price,Sold Price,List Date,Sold Date', 'Sold', 'Withdrawn'],
    [
      'Rif.,Agente,Stato,Provvigione,Prezzo richiesto,Data incarico,Data rogito',
      'Venduto',
      'Persa',
    ],
    ['N° mandat,Négociateur,Statut,Honoraires %,Prix,Date mandat,Date acte', 'Vendu', 'Perdu'],
    [
      'Objekt-Nr.,Makler,Status,Courtage %,Kaufpreis,Erfasst am,Verkauft am',
      'Verkauft',
      'Verloren',
    ],
    [
      'Referencia,Agente,Estado,Comisión,Precio,Fecha de captación,Fecha de venta',
      'Vendido',
      'Perdido',
    ],
    [
      'Código do imóvel,Corretor,Situação,Comissão,Preço,Data de captação,Data da venda',
      'Vendido',
      'Perdido',
    ],
  ])('under %s', async (header, sold, lost) => {
    const rows = [
      `H1,Ann Lee,${sold},3,250000,2026-01-02,2026-03-04`,
      `H2,Bob Ray,${lost},3,310000,2026-01-05,`,
    ];
    const csv = `${[header, ...rows].join('\n')}\n`;
    const { rows: reps, total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
    expect(reps.map(({ group }) => group['rep'])).toEqual(['Ann Lee', 'Bob Ray']);
    expect([total.counts.wins, total.counts.lost]).toEqual([1, 1]);
    expect(total.revenue).toMatchObject([{ amount: 250000 }]);
  });
});

describe('tickets of a help desk are read', () => {
  test.each([
    ['Number,Caller,Priority,State,Assigned to,Opened,Resolved', 'Resolved', 'In Progress'],
    ['Numero,Chiamante,Priorità,Stato,Assegnato a,Aperto,Risolto', 'Risolto', 'In corso'],
    ['ID,Demandeur,Priorité,Statut,Assigné,Créé,Résolu', 'Résolu', 'En cours'],
    ['Nummer,Anrufer,Priorität,Status,Zugewiesen zu,Eröffnet,Gelöst', 'Gelöst', 'In Bearbeitung'],
    ['ID,Solicitante,Prioridad,Estado,Agente asignado,Solicitado,Resuelto', 'Resuelto', 'En curso'],
    [
      'ID do registro,Solicitante,Prioridade,Status do ticket,Atribuído,Aberto,Resolvido',
      'Fechado',
      'Processando (atribuído)',
    ],
  ])('under %s', async (header, done, open) => {
    const rows = [
      `1,Ida Roe,1,${done},Ann Lee,2026-01-02,2026-01-04`,
      `2,Cy Poe,2,${open},Bob Ray,2026-01-05,`,
    ];
    const csv = `${[header, ...rows].join('\n')}\n`;
    const { total, agents } = await runJson<ServiceResult>(
      ['service', '-a', 'f.csv', ...asOf],
      inFile(csv),
    );
    expect(agents.map(({ rep }) => rep)).toEqual(['Ann Lee', 'Bob Ray']);
    expect([total.cases, total.resolution.numerator, total.open]).toEqual([2, 1, 1]);
    expect(total.daysToClose.average).toBe(2);
  });

  test('of repairs that cost something', async () => {
    const rows = [
      '101;Ana Souza;Rui Costa;Finalizada;03/03/2026;250,00',
      '102;Beto Lima;Lia Reis;Aberta;16/03/2026;90,00',
    ];
    const csv = `${['Numero;Cliente;Tecnico;Status;Abertura;Valor', ...rows].join('\n')}\n`;
    const { total } = await runJson<ServiceResult>(
      ['service', '-a', 'f.csv', ...asOf],
      inFile(csv),
    );
    expect([total.cases, total.resolution.numerator]).toEqual([2, 1]);
  });
});

test('a list of repairs says whether each is done, and how satisfied whoever asked was', async () => {
  const rows = ['1;05/01/2026;Durand;Luc;Oui;4', '2;15/01/2026;Petit;Zoé;Non;'];
  const csv = `${['N°;Date appel;Client;Intervenant;Terminé;Satisfaction', ...rows].join('\n')}\n`;
  const { total } = await runJson<ServiceResult>(['service', '-a', 'f.csv', ...asOf], inFile(csv));
  expect([total.cases, total.resolution.numerator, total.csat.average]).toEqual([2, 1, 4]);
});

test('seconds since 1970 are days in a column of days, and an id elsewhere', async () => {
  const rows = ['1,1734567890,1767605400,true,100', '2,1734567891,1767691800,false,200'];
  const csv = `${['deal_id,owner_id,created_at,is_won,value', ...rows].join('\n')}\n`;
  const { rows: reps, total } = await reportOf(
    ['-p', 'f.csv', ...asOf, '--since', '2026-01-06'],
    inFile(csv),
  );
  expect(reps.map(({ group }) => group['rep'])).toEqual(['1734567890', '1734567891']);
  expect(total.counts.targets).toBe(1);
});

test('an owner that is a record within its cell has the name it says', async () => {
  const owner = (id: number, name: string) => `"{""id"": ${id}, ""name"": ""${name}""}"`;
  const rows = [`1,won,${owner(7, 'Ann Lee')}`, `2,lost,${owner(8, 'Bob Ray')}`];
  const csv = `${['id,stage,owner', ...rows].join('\n')}\n`;
  const { rows: reps } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
  expect(reps.map(({ group }) => group['rep'])).toEqual(['Ann Lee', 'Bob Ray']);
});

test('what an interface wraps the columns of a deal in is no part of their names', async () => {
  const deal = (id: string, dealstage: string) => ({
    id,
    properties: { dealname: id, dealstage, amount: '100', hubspot_owner_id: '7' },
  });
  const text = JSON.stringify({ results: [deal('1', 'closedwon'), deal('2', 'closedlost')] });
  const { total } = await reportOf(['-p', 'f.json', ...asOf], { cwd: folder({ 'f.json': text }) });
  expect([total.counts.wins, total.counts.lost]).toEqual([1, 1]);
});

test('a deal whose items stand on rows of their own is one, under its id or its number', async () => {
  const rows = [
    'A1;N-1;I1;Ganha;Eva Sá;2026-01-02;2026-04-05',
    'A1;N-1;I2;Ganha;Eva Sá;2026-01-02;2026-04-05',
    'A2;N-2;I3;Ganha;Rui Pó;2026-01-03;2026-04-05',
  ];
  const header =
    'OPORTUNIDADE_ID;CODIGO_OPORTUNIDADE;CD_ITEM_OPORTUNIDADE;TP_STATUS;NM_DONO;DT_CRIACAO;DT_INSERT';
  const csv = `${[header, ...rows].join('\n')}\n`;
  const { total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
  expect([total.counts.targets, total.counts.wins]).toEqual([2, 2]);
});
