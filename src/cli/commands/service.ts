import { noCases } from '../../errors/service.js';
import { caseActivityFields, casesOf } from '../../funnel/service/cases.js';
import { tallyCases } from '../../funnel/service/case-tally.js';
import { tallyCustomers } from '../../funnel/service/customers.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { caseStatusKinds } from '../../knowledge/words/case-statuses.js';
import { customerKinds } from '../../knowledge/words/customer-kinds.js';
import { Words } from '../../cells/words/words.js';
import { serviceDocument, serviceSheet } from '../../questions/service/show/document.js';
import { service } from '../../questions/service/service.js';
import type { Run } from '../command.js';
import type { serviceOptions } from '../commands.js';
import { deliver } from '../delivery.js';
import { withGoals } from '../goals.js';
import { measureExported } from '../measuring-export.js';
import { renderResult } from '../rendering.js';

/** `spanco service`: the cases of every agent, and sales beside them. */
export const run: Run<(typeof serviceOptions)[number]> = async (call) => {
  const { values } = call;
  const measured = await measureExported('service', call, {
    by: ['rep'],
    reps: values.rep,
    optional: { prospects: ['name', 'customer'], activities: caseActivityFields },
    inputs: values.goals === undefined ? [] : [values.goals],
  });
  const { data, journeys, counting } = measured.source;
  const { activities, reps } = data;
  const words = new Words(caseStatusKinds, measured.mapping.words.cases ?? {});
  const cases = activities && casesOf(activities, words, values.csatScale ?? null);
  if (activities === null || cases === null || cases.size === 0) {
    throw noCases(activities?.size ?? null);
  }
  const { owners, ...customers } = tallyCustomers(
    data,
    journeys,
    counting,
    new Words(customerKinds),
  );
  const nameOf = (owner: number) => (owner === -1 ? UNASSIGNED : reps.labels[owner]!);
  const result = service({
    measurement: await withGoals(call, measured),
    options: measured.options,
    cases,
    tally: tallyCases(journeys, cases, counting),
    customers: {
      ...customers,
      byName: new Map([...owners].map(([owner, counts]) => [nameOf(owner), counts])),
    },
    scaleGiven: values.csatScale !== undefined,
    hasAgents: activities.rep !== null,
    isStatus: (word) => words.kindOf(word) !== null,
  });
  const text = renderResult(call, result, {
    document: () => serviceDocument(result, { verbose: values.verbose }),
    sheet: () => serviceSheet(result),
  });
  await deliver(call, { text, rejected: measured.rejected, warnings: result.warnings });
  return 0;
};
