import { describe, expect, test } from 'vitest';
import { casesTable } from '../../src/knowledge/systems/cases.js';
import { isCases, linksByName } from '../../src/understand/cases-table.js';
import type { TableMapping } from '../../src/understand/mapping.js';
import type { Columns } from '../../src/understand/candidates.js';
import { Profiles } from '../../src/understand/profile.js';
import { makeVocabularies } from '../../src/cells/words/vocabularies.js';
import { activityKinds } from '../../src/knowledge/words/types.js';

const nothingSaid: TableMapping = {
  columns: { prospects: new Map(), activities: new Map(), history: new Map(), reps: new Map() },
  constants: new Map(),
  crm: null,
  join: null,
  dateOrder: null,
  decimal: null,
  currency: null,
};
const words = makeVocabularies(null, [], {});
const columnsOf = (text: string): Columns => {
  const [header, ...head] = text.split('\n').map((line) => line.split(','));
  return { header: header!, profiles: new Profiles({ header: header!, head }), words };
};
const cases = (text: string, own = nothingSaid) => isCases(columnsOf(text), own);

describe('a table of cases is told by its columns', () => {
  test.each([
    'Case Number,Case Owner,Account Name,Status,Date/Time Opened,Date/Time Closed',
    'Ticket ID,Ticket name,Ticket status,Create date,Ticket owner,Close date,Time to close',
    'Ticket ID,Requester,Assignee,Status,Created at,Solved at',
    'id,customer,agent,opened,closed date,csat,case status',
    'Numero caso,Titolare caso,Stato,Data apertura,Cliente',
    'Ticketnummer,Kunde,Bearbeiter,Status,Erstellt am',
    'Cliente,Agente,Fecha de apertura,Fecha de cierre',
  ])('%s', (header) => {
    expect(cases(header)).toBe(true);
  });

  test.each([
    ['a type says what each row is', 'Ticket ID,Prospect ID,Type,Outcome,Date'],
    ['calls have none of its columns', 'Prospect ID,Sales rep,Outcome,Date,Minutes'],
    ['a deal is closed, but not opened', 'Deal name,Deal owner,Status,Close date,Amount'],
    ['a deal is opened too', 'Deal ID,Deal owner,Stage,Open date,Close date'],
    ['nothing says whose they are', 'Ticket ID,Status'],
  ])('not where %s: %s', (_, header) => {
    expect(cases(header)).toBe(false);
  });

  test('columns that the user names count, and a type that the user names does too', () => {
    const columns = (field: string, header: string): TableMapping => ({
      ...nothingSaid,
      columns: { ...nothingSaid.columns, activities: new Map([[field, header]]) },
    });
    const header = 'Kunde,Wer,Wie es steht';
    expect(cases(header)).toBe(false);
    expect(cases(header, columns('caseStatus', 'Wie es steht'))).toBe(true);
    expect(cases('Case Number,Customer,What', columns('type', 'What'))).toBe(false);
    const constants = new Map([['type', 'Call']]);
    expect(cases('Case Number,Customer', { ...nothingSaid, constants })).toBe(false);
  });

  test('its rows are of a type that means service', () => {
    const words: readonly string[] = activityKinds.service.words;
    expect(words).toContain(casesTable.constants.type);
  });

  test('is linked by name only where a header never holds an id', () => {
    const links = (header: string) => linksByName(header.split(','), nothingSaid);
    expect(links('Case Number,Account Name')).toBe(true);
    expect(links('Case Number,Customer')).toBe(false);
    expect(links('Case Number,Account Name,Account ID')).toBe(false);
    expect(links('Ticket ID,Requester ID,Company name')).toBe(false);
  });
});
