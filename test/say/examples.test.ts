import { describe, expect, test } from 'vitest';
import { Words } from '../../src/cells/words/words.js';
import { outcomeKinds } from '../../src/knowledge/words/outcomes.js';
import { languages } from '../../src/say/language.js';
import { voiceOf } from '../../src/say/languages.js';
import type { CheckResult } from '../../src/questions/check/result.js';
import type { ReportResult } from '../../src/questions/common/result.js';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { inFile, runJson } from '../cli/fake-world.js';

const outcomes = new Words(outcomeKinds);

/** The cases that `spanco service` finds in a file. */
async function casesIn(csv: string): Promise<number> {
  const { total } = await runJson<ServiceResult>(['service', '-a', 'f.csv'], inFile(csv));
  return total.cases;
}

describe.each(languages)('what is given as an example in %s is read', async (language) => {
  const { examples } = await voiceOf(language);

  test.each(Object.entries(examples.outcomes))('as an appointment that was %s', (kind, word) => {
    expect(outcomes.kindOf(word)).toBe(kind);
  });

  test.each(Object.entries(examples.days))('as the day of %s', async (outcome, header) => {
    const deals = `Id,Rep,Stage,${header}\n1,Anna,Zorgle,2026-01-05\n2,Anna,Zorgle,\n`;
    const { total } = await runJson<ReportResult>(['report', '-p', 'f.csv'], inFile(deals));
    expect(total.counts[outcome as 'proposals' | 'wins']).toBe(1);
  });

  test.each(examples.caseHeaders)('as a header of cases: %s', async (header) => {
    expect(await casesIn(`${header},Agent,Priority\nOpen,Anna,1\nClosed,Bruno,2\n`)).toBe(2);
  });

  test.each(examples.caseTypes)('as the type of a case: %s', async (type) => {
    const log = `Deal ID,Rep,Type,Date\n1,Anna,${type},2026-01-05\n2,Anna,Call,2026-01-06\n`;
    expect(await casesIn(log)).toBe(1);
  });

  test('as a header of deals', async () => {
    const deals = `${examples.header}\nA7,Acme,100.50,Won,Anna,2026-01-05\n`;
    const { tables } = await runJson<CheckResult>(['check', '-p', 'f.csv'], inFile(deals));
    // Names are read where something asks for them.
    const fields = ['amount', 'created', 'id', 'rep', 'stage'];
    expect(Object.keys(tables[0]!.columns).sort()).toEqual(fields);
  });
});
