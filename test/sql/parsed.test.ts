/** Databases that cannot run here: a parser that others wrote reads what is written for them. */
import { validate } from '@polyglot-sql/sdk';
import { describe, expect, test } from 'vitest';
import { dialectNames } from '../../src/sql/dialects.js';
import { folder, runCli } from '../cli/fake-world.js';

const own = (...fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, field]));

const config = JSON.stringify({
  sources: [
    {
      table: 'crm.deals',
      as: 'prospects',
      columns: own(
        ...['id', 'rep', 'stage', 'status', 'isWon', 'created', 'closed', 'wonOn', 'lostOn'],
        ...['amount', 'currency', 'segment'],
      ),
    },
    {
      table: 'crm.calls',
      as: 'activities',
      columns: own('prospect', 'rep', 'type', 'outcome', 'date'),
    },
    {
      table: 'crm.mails',
      as: 'activities',
      columns: own('prospect', 'date'),
      constants: { type: 'E-mail' },
    },
  ],
});

const ways = [
  ['--by', 'segment'],
  ['--by', 'rep,segment', '--since', '2026-01-01', '--until', '2026-03-31'],
  ['--by', 'week', '--mature', '30', '--basis', 'cohort'],
  ['--by', 'quarter', '--credit', 'actor', '--stages', 'strict', '--rep', 'Anna'],
  ['--first-days'],
];

describe.each(dialectNames)('what is written for %s', (dialect) => {
  test.each(ways.map((way) => [way.join(' '), way]))('is parsed (%s)', async (_, way) => {
    const cwd = folder({ 'spanco.config.json': config });
    const { stdout } = await runCli(['sql', '--dialect', dialect, ...way], { cwd });
    expect(validate(stdout, dialect)).toMatchObject({ valid: true, errors: [] });
  });
});

test('the parser tells what is none', () => {
  expect(validate('select count( from deals', 'bigquery')).toMatchObject({ valid: false });
  expect(validate('select x from deals group order by', 'snowflake')).toMatchObject({
    valid: false,
  });
});
