/** Five prospects whose every number is known by heart. */
export const prospects = `id,name,rep,segment,created,amount,currency
1,Alfa,Anna Rossi,Retail,2026-01-05,1000,EUR
2,Beta,Anna Rossi,Food,2026-01-10,,
3,Gamma,Bruno Neri,Retail,2026-02-03,500,CHF
4,Delta,Bruno Neri,Food,2026-02-10,,
5,Epsilon,,Retail,2026-03-01,,
`;

/** What was done with them: 4 got a proposal without an appointment, 3 was met twice. */
export const activities = `id,prospect,rep,type,outcome,date
a1,1,Anna Rossi,Qualification call,Completed,2026-01-06
a2,1,Anna Rossi,Appointment,Held,2026-01-12
a3,1,Anna Rossi,Proposal,Sent,2026-01-20
a4,1,Anna Rossi,Sale,Won,2026-02-02
a5,2,Bruno Neri,Qualification call,Completed,2026-01-15
a6,2,Anna Rossi,Appointment,No show,2026-01-25
a7,3,Bruno Neri,Qualification call,Completed,2026-02-05
a8,3,Bruno Neri,Appointment,Held,2026-02-15
a9,3,Bruno Neri,Appointment,Held,2026-02-20
a10,3,Bruno Neri,Proposal,Sent,2026-03-01
a11,3,Bruno Neri,Sale,Won,2026-03-10
a12,4,Bruno Neri,Proposal,Sent,2026-03-05
a13,5,Anna Rossi,Call,No answer,2026-03-02
`;

export const files = { 'prospects.csv': prospects, 'activities.csv': activities };

/** The arguments that name both files. */
export const both = ['-p', 'prospects.csv', '-a', 'activities.csv'] as const;

/** What every form of this export must say, rep by rep: targets to orders, then lost. Nothing speaks of the last two. */
export const recorded = [
  'Anna Rossi 2 2 2 1 1 1 ? ?',
  'Bruno Neri 2 1 1 1 2 1 ? ?',
  '(unassigned) 1 0 0 0 0 0 ? ?',
  'total 5 3 3 2 3 2 ? ?',
];

/** The rows of a CSV text without quotes, as records. */
export function recordsOf(csv: string): Record<string, string>[] {
  const [header, ...lines] = csv.trimEnd().split('\n');
  const names = header!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
