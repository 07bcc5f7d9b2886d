import { csatScales } from '../../../funnel/service/csat.js';
import type { ServiceResult } from '../result.js';
import { answerOf } from '../../common/show/answer.js';
import { chosen, data, sheetOf, tableOf } from '../../common/show/column.js';
import type { Document, TableBlock } from '../../common/show/document.js';
import { servicePictures } from './pictures.js';
import { serviceColumns, type ServiceRow } from './columns.js';
import { messagesOf } from '../../common/accepted.js';

/** What gives way first where the terminal is narrow. */
const gives = ['details', 'average'];

const quality = ['satisfied', 'resolution', 'first_contact', 'average'];

/** Every agent: how many cases, how well, how fast, what is left. */
const agentKeys = ['agent', 'cases', 'csat', ...quality, 'median', 'count', 'open', 'oldest'];
/** Sales on the left, service on the right, customers who come back and stay at the end. */
// prettier-ignore
const bothKeys = ['rep', 'wins', 'conversion', 'revenue', 'goal_share', ...quality, 'repeat', 'retained'];

/** What the columns are, as far as they are there. */
function legend({ total, csatScale, sideBySide }: ServiceResult): string[] {
  const parts = [
    ...(total.csat.answers > 0 && csatScale !== null
      ? [
          `CSAT is on the scale ${csatScales[csatScale].title}, satisfied is ${csatScales[csatScale].satisfied} or more`,
        ]
      : []),
    ...(total.resolution.value === null
      ? []
      : ['resolved is of all cases opened in the period, open ones too']),
    ...(total.firstContact.denominator === null
      ? []
      : [
          'first contact is resolved with one contact, of the resolved ones whose contacts are known',
        ]),
    ...(total.minutes.count > 0
      ? ['minutes are the handling time']
      : total.daysToClose.count > 0
        ? ['days are calendar days from opened to closed, no handling time']
        : []),
  ];
  const customers = sideBySide?.team.customers ?? null;
  const repeat =
    customers === null || customers.repeat.denominator === null
      ? []
      : ['Repeat: of the customers who bought in the period, those who bought more than once.'];
  const retained =
    customers === null || customers.retained.denominator === null
      ? []
      : [
          'Retained: of the customers won before the period, those who did something in it and were not lost.',
        ];
  const first = parts.join('; ');
  return [
    ...(first === '' ? [] : [`${first.charAt(0).toUpperCase()}${first.slice(1)}.`]),
    ...repeat,
    ...retained,
  ];
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
    title: 'Sales and service, of those who do both',
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
