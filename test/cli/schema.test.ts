import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/map/config.js';
import { checkSchema, reportSchema, toJSONSchema } from '../../src/reports/result.js';
import { runCli } from './fake-world.js';

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

describe('the JSON of a check fits its schema', () => {
  test.each(inputs)('%s %s', async (...args) => {
    const value: unknown = JSON.parse((await runCli(['check', ...args, '--json'])).stdout);
    expect(checkSchema.parse(value)).toEqual(value);
  });
});

describe('spanco schema', () => {
  test.each([
    ['report', reportSchema],
    ['check', checkSchema],
    ['config', configSchema],
  ])('%s prints it as JSON Schema', async (name, schema) => {
    const { code, stdout, stderr } = await runCli(['schema', name]);
    expect([code, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout) as { $schema: string };
    // Results may gain keys within a version: nothing may be forbidden beside those that are known.
    expect(printed).toEqual(toJSONSchema(schema, { io: name === 'config' ? 'output' : 'input' }));
    expect(printed.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
