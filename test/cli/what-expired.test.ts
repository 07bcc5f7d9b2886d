import { expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { inFile, reportOf, runJson } from './fake-world.js';

test.each([
  ['Expired', 'Lapsed'],
  ['Scaduta', 'Scaduto'],
  ['Abgelaufen', 'Verfallen'],
  ['Expirée', 'Expiré'],
  ['Caducada', 'Expirado'],
])('what expired is lost among deals, and closed unresolved among cases: %s', async (...words) => {
  const rows = words.map((word, at) => `${at},Ann,${word}\n`).join('');
  const csv = `Deal ID,Owner,Status\n${rows}9,Ann,Won\n`;
  expect((await reportOf(['-p', 'f.csv'], inFile(csv))).total.counts.lost).toBe(2);
  const cases = `Ticket ID,Agent,Status\n${rows}9,Ann,Resolved\n`;
  const { total } = await runJson<ServiceResult>(['service', 'f.csv'], inFile(cases));
  expect(total).toMatchObject({ unresolved: 2, unknown: 0 });
});
