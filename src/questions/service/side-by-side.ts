import type { CustomerCounts, CustomerTally } from '../../funnel/service/customers.js';
import { ratiosOf } from '../../funnel/ratios.js';
import type { GroupTally } from '../../funnel/tally.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { outcomes } from '../../method/milestones.js';
import { customerShare, noCustomers } from '../common/customers.js';
import { goalShareOf } from '../common/goal-share.js';
import type { SalesGoal } from '../../method/goal.js';
import type { Measurement } from '../common/measurement.js';
import type { BothNumbers, ServiceNumbers, ServiceResult } from './result.js';

/** Whether anything was sold, or tried to be: files of customers and cases alone say nothing of sales. */
export const tellsSales = ({ counts }: GroupTally): boolean =>
  outcomes.some((outcome) => outcome !== 'targets' && (counts[outcome] ?? 0) > 0);

/** The sales of a group, as the report has them. */
function salesOf(group: GroupTally, goal: SalesGoal | null): BothNumbers['sales'] {
  const { counts, revenue } = group;
  return {
    targets: counts.targets,
    wins: counts.wins,
    conversion: ratiosOf(group).links.conversion,
    revenue: [...revenue],
    goalShare: goalShareOf({ goal, counts, revenue }),
  };
}

const customersOf = ({ repeat, retained }: CustomerCounts): BothNumbers['customers'] => ({
  repeat: customerShare(repeat),
  retained: customerShare(retained),
});

/** No customers, as far as the export tells of any. */
const noneOf = ({ repeat, retained }: CustomerCounts): CustomerCounts => ({
  repeat: noCustomers(repeat),
  retained: noCustomers(retained),
});

/** The goals of everybody added up; unknown where not everybody who sells has one. */
function teamGoal({ tally, goals }: Measurement): SalesGoal | null {
  const sellers = tally.groups.filter(({ group }) => group.rep !== UNASSIGNED);
  const all = sellers.map(({ group }) => goals.get(group.rep!) ?? null);
  if (all.length === 0) return null;
  const sum = (of: (goal: SalesGoal) => number | null) =>
    all.reduce<number | null>((total, goal) => {
      const value = goal === null ? null : of(goal);
      return total === null || value === null ? null : total + value;
    }, 0);
  return { wins: sum(({ wins }) => wins), revenue: sum(({ revenue }) => revenue) };
}

/**
 * Sales and service of those who do both, and of the team.
 *
 * @param customers by the name of the owner
 * @returns null where nobody does both
 */
export function sideBySide(
  measurement: Measurement,
  agents: ServiceResult['agents'],
  total: ServiceNumbers,
  customers: {
    readonly byName: ReadonlyMap<string, CustomerCounts>;
    readonly total: CustomerTally['total'];
  },
): ServiceResult['sideBySide'] {
  const { tally, goals } = measurement;
  if (!tellsSales(tally.total)) return null;
  const people = agents.flatMap(({ rep, service }) => {
    const group = tally.groups.find((one) => one.group.rep === rep);
    if (rep === UNASSIGNED || group === undefined) return [];
    const sales = salesOf(group, goals.get(rep) ?? null);
    return [
      {
        rep,
        sales,
        service,
        customers: customersOf(customers.byName.get(rep) ?? noneOf(customers.total)),
      },
    ];
  });
  if (people.length === 0) return null;
  const team = {
    sales: salesOf(tally.total, teamGoal(measurement)),
    service: total,
    customers: customersOf(customers.total),
  };
  return { people, team };
}
