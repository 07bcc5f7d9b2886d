/** Whether what is about prospects can be linked to them, and by what else. */
import { missingColumn } from '../../errors/columns.js';
import { voice } from '../../say/voice.js';
import type { Join } from '../../knowledge/systems/preset.js';
import type { Table } from '../../read/table.js';
import { tells } from '../../understand/column-plan.js';
import type { Planned } from '../../understand/planned.js';
import { links } from '../../understand/understanding.js';
import { CalledSample, JoinTrial } from './proposal.js';

type Follower = Planned<'activities'> | Planned<'history'>;

/**
 * By what else the first rows of a table would match.
 *
 * @param size how many prospects there are
 * @returns the option that says so, with what tells it; nothing where nothing does
 */
export function proposedJoin(
  role: 'activities' | 'history',
  { head = [], header }: Table,
  called: CalledSample,
  size: number,
) {
  const trial = new JoinTrial(called);
  const columns = trial.columnsOf(role, header, -1).filter(([, column]) => column !== -1);
  for (const row of head) trial.try(row, columns);
  const by = trial.proposal(size);
  const [, column] = columns.find(([other]) => other === by) ?? [];
  return column === undefined
    ? []
    : [
        {
          evidence: voice().columnFaults.namesProspects(header[column]!),
          argument: `--join ${by}`,
        },
      ];
}

/**
 * Requires of every table of prospects the column by which others are linked to it.
 *
 * @throws SpancoError naming by what else they would match
 */
export function requireLinks(
  prospects: readonly Planned<'prospects'>[],
  followers: { readonly [R in 'activities' | 'history']: readonly Follower[] },
): void {
  const roles = ['activities', 'history'] as const;
  const joins = new Set<Join>(
    roles.flatMap((role) => followers[role].map(({ reading }) => reading.join)),
  );
  for (const { table, plan } of prospects) {
    const lacking = [...joins].find((join) => !tells(plan, links[join].prospects));
    if (lacking === undefined) continue;
    const called = new CalledSample();
    called.learn(table);
    const proposed = roles.flatMap((role) =>
      followers[role].flatMap((one) =>
        proposedJoin(role, one.table, called, table.head?.length ?? 0),
      ),
    );
    const field = links[lacking].prospects;
    throw missingColumn(
      table.file,
      'prospects',
      field,
      plan.header,
      undefined,
      proposed.slice(0, 1),
    );
  }
}
