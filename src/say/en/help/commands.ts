/** What each command answers, by its name; as a sentence it begins its help. */
export const commandHelp = {
  report: 'the funnel per rep: four ratios, how sure they are, what was left out',
  compare: 'reps side by side: who, where the gap is, whether it is real, what to work on',
  page: 'one page to forward: the answer, pictures, what to say to whom, as a file of HTML',
  plan: 'the equation backwards: how many targets, appointments, proposals for so many wins',
  scorecard:
    'what reps do beside what comes of it: activity, performance, and who needs which advice',
  leads: 'leads by source, temperature and qualification; time to first contact; whom to win back',
  deals: 'the prospects behind a number: who is stuck, who was dropped where, who is open',
  diff: 'two exports, or two reports in JSON: what came in, moved on, was won, lost, changed hands, or is gone',
  trend: 'period by period: what changed, how sure, how long things take, which cohorts are young',
  service: 'cases per agent: CSAT, resolved, first contact, handling time; sales beside them',
  check: 'the ledger: is this export fit to be measured?',
  explain: 'one prospect: what counted, from which row, and what did not and why',
  init: 'a first spanco.config.json, commented by what was seen: then report needs no options',
  schema: 'the JSON Schema of a result or of the configuration',
  sql: 'the query by which a database groups prospects that are alike, for report, compare and plan',
  completion: 'the script that completes commands, options, reps and columns in bash, zsh or fish',
};
