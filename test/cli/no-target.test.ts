import { expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { folder, runJson } from './fake-world.js';

const deals = `id,owner,stage,created,won date
1,Anna,Qualified,2026-01-05,
2,Bruno,Won,2026-01-06,2026-02-03
`;
const sentenceOf = async (...args: string[]) => {
  const cwd = folder({ 'deals.csv': deals });
  const result = await runJson<ReportResult>(['report', 'deals.csv', ...args], { cwd });
  return result.sentence;
};
const february = ['--since', '2026-02-01', '--until', '2026-02-28'];

test.each([
  ['en', 'No target came in; 1 target won.'],
  ['it', 'Nessun nuovo sospetto; 1 cliente acquisito.'],
  ['fr', 'Aucun nouveau suspect ; 1 vente.'],
  ['de', 'Keine neuen Zielkunden; 1 Abschluss.'],
  ['es', 'Ningún contacto nuevo; 1 venta.'],
])('a month in which nobody came in has its wins all the same, in %s', async (lang, said) => {
  const sentence = await sentenceOf(...february, '--lang', lang);
  expect(sentence.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(said);
});

test('only where nothing took place there is nothing to count', async () => {
  expect(await sentenceOf('--where', 'rep=Anna', ...february, '--basis', 'cohort')).toBe(
    'There is nothing to count.',
  );
});
