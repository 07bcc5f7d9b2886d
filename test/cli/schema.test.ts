import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/understand/config.js';
import { checkSchema } from '../../src/questions/check/result.js';
import { explainSchema } from '../../src/questions/explain/result.js';
import { scorecardSchema } from '../../src/questions/scorecard/result.js';
import { trendSchema } from '../../src/questions/trend/result.js';
import { reportSchema, toJSONSchema } from '../../src/questions/common/result.js';
import { root, runCli } from './fake-world.js';

const team = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];
const runs = [
  [],
  ['--by', 'segment', '--by', 'month'],
  ['--unit', 'activities', '--credit', 'actor'],
  ['--since', '2026-02-01', '--basis', 'cohort', '--mature', '10'],
  ['--stages', 'strict', '--where', 'segment=Food', '--rep', 'Anna'],
  ['--sort', 'revenue:asc'],
];
const inputs = [
  team,
  ['-a', 'fixtures/team/activities.csv'],
  ['-p', 'fixtures/textbook/prospects.csv', '-a', 'fixtures/textbook/activities.csv'],
  ['-p', 'fixtures/salesforce-tree/Opportunitys.json'],
];

describe('the JSON of a report fits its schema', () => {
  test.each(runs)('%s %s %s %s', async (...args) => {
    const { code, stdout } = await runCli([...team, ...args, '--json', '--as-of', '2026-03-31']);
    expect(code).toBe(0);
    const value: unknown = JSON.parse(stdout);
    expect(reportSchema.parse(value)).toEqual(value);
  });

  test.each(inputs)('%s %s', async (...args) => {
    const value: unknown = JSON.parse((await runCli([...args, '--json'])).stdout);
    expect(reportSchema.parse(value)).toEqual(value);
  });
});

const exports: readonly (readonly [folder: string, ...args: string[]])[] = [
  ['pipedrive-en', '-p', 'deals-8675309-12.csv', '-a', 'activities-8675309-13.csv'],
  ['salesforce-report-en', '-p', 'report1790839425123.csv', '--history', 'report1790839540871.csv'],
  ['salesforce-api', '-p', 'Opportunity.csv', '-a', 'Task.csv', '--reps', 'users.csv'],
  ['sources'],
];

describe('the JSON of a check of an export of a CRM fits its schema', () => {
  test.each(exports)('%s', async (name, ...args) => {
    const cwd = join(root, 'fixtures/crm', name);
    const value: unknown = JSON.parse((await runCli(['check', ...args, '--json'], { cwd })).stdout);
    expect(checkSchema.parse(value)).toEqual(value);
  });
});

describe('the JSON of an explanation fits its schema', () => {
  test.each([inputs[0]!, inputs[2]!])('%s %s %s %s', async (...args) => {
    const { stdout } = await runCli(['report', ...args, '--by', 'id', '--json']);
    const { rows } = JSON.parse(stdout) as { rows: { group: { id: string } }[] };
    expect(rows.length).toBeGreaterThan(2);
    for (const { group } of rows.slice(0, 3)) {
      const ran = await runCli(['explain', group.id, ...args, '--json']);
      const value: unknown = JSON.parse(ran.stdout);
      expect(explainSchema.parse(value)).toEqual(value);
    }
  });
});

describe('the JSON of a check fits its schema', () => {
  test.each(inputs)('%s %s', async (...args) => {
    const value: unknown = JSON.parse((await runCli(['check', ...args, '--json'])).stdout);
    expect(checkSchema.parse(value)).toEqual(value);
  });
});

describe('spanco schema', () => {
  test.each([
    ['report', reportSchema],
    ['scorecard', scorecardSchema],
    ['trend', trendSchema],
    ['check', checkSchema],
    ['explain', explainSchema],
    ['config', configSchema],
  ])('%s prints it as JSON Schema', async (name, schema) => {
    const { code, stdout, stderr } = await runCli(['schema', name]);
    expect([code, stderr]).toEqual([0, '']);
    const { $id, title, ...printed } = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect($id).toBe(`urn:spanco:${name === 'config' ? name : `${name}:1`}`);
    expect(title).toContain(name);
    // Results may gain keys within a version: nothing may be forbidden beside those that are known.
    expect(printed).toEqual(toJSONSchema(schema, { io: name === 'config' ? 'output' : 'input' }));
    expect(printed.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
