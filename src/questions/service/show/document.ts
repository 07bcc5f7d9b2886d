import { csatScales } from '../../../funnel/service/csat.js';
import type { ServiceResult } from '../result.js';
import { answerOf } from '../../common/show/answer.js';
import { chosen, data, sheetOf, tableOf } from '../../common/show/column.js';
import type { Document, TableBlock } from '../../common/show/document.js';
import { servicePictures } from './pictures.js';
import { serviceColumns, type ServiceRow } from './columns.js';
import { messagesOf } from '../../common/accepted.js';
import { voice } from '../../../say/voice.js';

/** What gives way first where the terminal is narrow. */
const gives = ['details', 'average'];

const quality = ['satisfied', 'resolution', 'first_contact', 'average'];

/** Every agent: how many cases, how well, how fast, what is left. */
const agentKeys = ['agent', 'cases', 'csat', ...quality, 'median', 'count', 'open', 'oldest'];
/** Sales on the left, service on the right, customers who come back and stay at the end. */
// prettier-ignore
const bothKeys = ['rep', 'wins', 'conversion', 'revenue', 'goal_share', ...quality, 'repeat', 'retained'];

/** What the columns are, as far as they are there. */
function legend({ total, csatScale, sideBySide }: ServiceResult): readonly string[] {
  const customers = sideBySide?.team.customers ?? null;
  return voice().service.legend({
    scale:
      total.csat.answers > 0 && csatScale !== null
        ? { key: csatScale, satisfied: csatScales[csatScale].satisfied }
        : null,
    resolution: total.resolution.value !== null,
    firstContact: total.firstContact.denominator !== null,
    times: total.minutes.count > 0 ? 'minutes' : total.daysToClose.count > 0 ? 'days' : null,
    repeat: (customers?.repeat.denominator ?? null) !== null,
    retained: (customers?.retained.denominator ?? null) !== null,
  });
}

/** Every agent, and the team. */
function rowsOf({ agents, total, sideBySide }: ServiceResult) {
  const bothOf = new Map((sideBySide?.people ?? []).map((person) => [person.rep, person]));
  return {
    agents: agents.map(({ rep, service }): ServiceRow => ({
      rep,
      service,
      both: bothOf.get(rep) ?? null,
    })),
    team: { rep: null, service: total, both: sideBySide?.team ?? null } satisfies ServiceRow,
  };
}

function serviceTables(result: ServiceResult, verbose: boolean): TableBlock[] {
  const columns = serviceColumns(result, verbose);
  const { agents, team } = rowsOf(result);
  const { sideBySide } = result;
  const first = tableOf(chosen(columns, agentKeys), agents, {
    footer: [team],
    gives,
  });
  if (sideBySide === null) return [first];
  const people = sideBySide.people.map((both): ServiceRow => ({
    rep: both.rep,
    service: both.service,
    both,
  }));
  const second = tableOf(chosen(columns, bothKeys), people, {
    title: voice().service.both,
    footer: [{ ...team, service: sideBySide.team.service }],
    gives,
  });
  return [first, second];
}

/**
 * The report on service as a person wants to see it: the finding, every agent, and those who both sell
 * and serve.
 *
 * @param verbose whether intervals are shown
 */
export const serviceDocument = (
  result: ServiceResult,
  { verbose }: { readonly verbose: boolean },
): Document => ({
  lead: answerOf(result.sentence).lead,
  pictures: servicePictures(result),
  tables: serviceTables(result, verbose),
  body: [],
  notes: [...answerOf(result.sentence).more, ...legend(result), ...messagesOf(result.warnings)],
});

/** The report on service as plain data: one row an agent, and the team marked as such. */
export function serviceSheet(result: ServiceResult) {
  const { agents, team } = rowsOf(result);
  return sheetOf(
    [
      data('row', ({ rep }: ServiceRow) => (rep === null ? 'team' : 'agent')),
      ...serviceColumns(result, false),
    ],
    [...agents, team],
  );
}
