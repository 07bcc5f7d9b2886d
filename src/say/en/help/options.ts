import type { HelpCodes } from '../../help-codes.js';

/** How many of a milestone are planned. */
const planned = (milestone: string) => `how likely the goal is with so many ${milestone} planned`;

/** What each option does, by its name. */
export const optionHelp = {
  // What is read, and how it is to be understood.
  prospects:
    'export of prospects (deals, leads): CSV, JSON or a workbook (.xlsx, .ods; book.xlsx#Sheet for one sheet), .gz too, "-" for standard input; repeatable',
  activities: 'export of activities (calls, appointments, proposals); repeatable',
  history: 'export of changes of stage (from, to, when); repeatable',
  reps: 'users of the CRM: names for the ids, logins and e-mail addresses of owners; their team, role and manager for --by; repeatable',
  counts:
    'counts instead of an export: one row a rep, columns named after the milestones, optionally revenue and goal; "-" for standard input',
  config:
    'configuration: sources, columns, words, stages, rep aliases (default: spanco.config.json, if there is one)',
  crm: ({ systems }: HelpCodes) =>
    `the system the files are from: ${systems.join(', ')}; none to recognise none (default: found out by the columns)`,
  join: 'by what activities and changes of stage name their prospect: id, name or email (default: id, or what the system is known for)',
  column: 'which column is which field, such as activities.type="Kind of touch"; repeatable',
  delimiter: 'delimiter of CSV files: , ; | or tab (default: found out)',
  encoding:
    'encoding of the files, such as utf-8, utf-16le, windows-1252 or iso-8859-1 (default: found out)',
  dateFormat:
    'order of dates that begin with no year: dmy or mdy; ymd for years of two digits (default: found out)',
  decimal: 'decimal mark of amounts: comma or point (default: found out)',
  tz: 'time zone of calendar days, such as Europe/Rome (default: UTC)',
  // What is counted of it.
  rep: 'this rep: only these rows (report, scorecard, trend, leads, service), one against the rest or two head to head (compare of reps), whose record (plan); a first name will do where it fits one rep; repeatable',
  where:
    'only prospects of which it holds: "segment=Food", or != (not), ~ (contains), <, <=, >, >= (numbers, days); several "=" of one field are alternatives, all else must hold; repeatable',
  since: 'first day of the period, such as 2026-01-01',
  until: 'last day of the period, inclusive',
  period: ({ periodWords }: HelpCodes) =>
    `instead of --since and --until: ${periodWords.join(', ')} (told from --as-of), or 2026, 2026-Q1, 2026-03, 2026-W05 (weeks are those of ISO 8601)`,
  basis:
    'what the period takes: activity (milestones dated in the period, and targets created in it) or cohort (prospects created in the period, followed to --as-of)',
  mature:
    'keep prospects at least so old at --as-of, count only what happened within so many days of entry',
  asOf: 'the day up to which cohorts are followed and ages are taken (default: today)',
  unit: 'what is counted: prospects (distinct prospects: each once a milestone) or activities (every activity, so that a ratio may pass 100 %)',
  stages:
    'how skipped stages count: recorded (what is recorded, as a pivot table would) or implied (also every earlier milestone of a prospect that reached a later one) or strict (a milestone only if all earlier ones were reached, in the order of their days)',
  credit:
    'who gets the credit: owner (the owner of the prospect, so that the path of one rep adds up) or actor (whoever performed the activity)',
  failIf:
    'exit with 4 if it holds: of the data "rejected>0", "unmatched>1%", "open.proposals>20%", "age>7" (days from the last row to --as-of); of rows (report) "closing<0.2", of a group "rep=Anna Rossi: closing<0.2" ("rep=*:" for every row); of goals (scorecard) what is attained of what is due, "goal.wins<0.9"; repeatable',
  // What single commands are asked.
  by: 'group by rep, segment, source, …, any other column of the prospects, day, week, month, quarter or year of entry; several as in "rep,segment"; repeatable (default: rep; trend: nothing, the team); compare: one',
  sort: 'sort rows by a count, a ratio, revenue or a column (default: by group)',
  effort:
    'what wins are divided by: targets, booked, held, proposals, decided (won or lost) or activities (default: held, or the first of decided, targets, booked, proposals, activities that the export tells)',
  adjust:
    'compare like with like: within each value of this column of the prospects, such as segment',
  goals:
    'goals: one row a goal, with rep (or team), measure, target, currency, start, end (default: --since, --until), or one row a rep, with goal (wins) or quota (money); the same file for every command: compare and service pass over what is not wins or money of a rep; "-" for standard input',
  force: 'write over a configuration that is there already',
  every: ({ periods }: HelpCodes) =>
    `the periods: ${periods.join(', ')} (default: month); a week is that of ISO 8601`,
  within: 'conversion within so many days of entry; repeatable (default: 30, 60, 90 and 180)',
  wins: 'the goal: so many wins',
  revenue: 'the goal: so much money',
  sure: 'how sure to be, such as 0.8 or 80%; repeatable (default: 0.5, 0.8 and 0.9)',
  targets: planned('targets'),
  qualified: planned('qualified'),
  booked: planned('booked'),
  held: planned('held'),
  proposals: planned('proposals'),
  followUp:
    'within how many days after a win somebody should have spoken with the customer (default: 30)',
  at: ({ outcomes }: HelpCodes) => `list who counts in it: ${outcomes.join(', ')}`,
  droppedAfter: 'list who got there, not to the next milestone, and was lost',
  untold: 'list of whom the export cannot tell whether they count in it',
  open: 'list only who is open: neither won nor lost by status',
  stuck:
    'list only who is open and has been where it is longer than 9 in 10 of those that were won',
  most: 'how many tables list (default: 20); JSON and CSV list all',
  hot: 'an open prospect that decides within so many days of --as-of, or should have, is hot (default: 7)',
  warm: 'one that decides within so many days is warm; later, or on no named day, cold (default: 60)',
  winBack:
    'how many prospects to win back, or open leads, tables list (default: 10); JSON and CSV list all',
  csatScale: ({ scales }: HelpCodes) =>
    `the scale of customer satisfaction: ${scales.join(', ')} (default: found out by the answers)`,
  dialect: ({ databases }: HelpCodes) =>
    `the database that the query is for: ${databases.join(', ')}`,
  firstDays:
    'instead of shapes, the activities in fewer rows: the first and the last of a kind, and what stands between others; to be piped in beside the prospects',
  words:
    'the kinds of activities there are, one row each, with columns named type and outcome: those that say nothing are left out, so that there are fewer shapes; what is new is told as ever',
  ordered:
    'tell prospects apart by the order of what was done, too: where some were both won and lost; --stages strict and --credit actor always do',
  // How results are shown and where they go.
  list: 'show only one table: groups, win-back (the lost prospects to win back) or open (the open leads by promise) (leads), reps or goals (scorecard); CSV has the first unless told',
  format:
    'table, json, csv, tsv, markdown, html or xlsx (default: by the ending of --output, else table)',
  json: 'short for --format json',
  output: 'write the result to a file, whole or not at all ("-" for standard output)',
  rejects:
    'write the rows that could not be used, or not in every cell, with the reason, to a CSV file',
  strict: 'fail on the first row or cell that cannot be used',
  quiet: 'say nothing on standard error but errors',
  verbose: 'show intervals, and how the files were understood',
  color: 'colour even where it is not a terminal',
  noColor: 'no colour even on a terminal',
  width: 'width of tables (default: that of the terminal)',
  lang: ({ languages }: HelpCodes) =>
    `language of the answer, of errors and of help: ${languages.join(', ')} (default: SPANCO_LANG, else "lang" in the configuration, else en)`,
};
