/** Words of tables that several questions show. */
export const tableWords = {
  rep: 'Rep',
  /** All reps together. */
  team: 'Team',
  id: 'Id',
  gotTo: 'Got to',
  amount: 'Amount',
  revenue: 'Revenue',
  ofGoal: 'Of goal',
  chance: 'Chance',
  status: 'Status',
  standing: 'Standing',
  why: 'Why',
  row: 'Row',
  day: 'Day',
  file: 'File',
  milestone: 'Milestone',
  reached: 'Reached',
  before: 'Before',
  after: 'After',
  /** Over the 95 % interval of a share, and of anything else. */
  range: '95 % range',
  interval: '95 % interval',
  shortInterval: '95 %',
  yes: 'yes',
  no: 'no',
  open: 'open',
  /** A place in a file without lines: `record 12`. */
  record: (record: number | string): string => `record ${record}`,
  /** A sheet of a spreadsheet without a title, and that of the sentences. */
  sheet: 'Table',
  notes: 'Notes',
  /** What a heading becomes over each number of a cell, in a spreadsheet. */
  part: {
    open: (title: string): string => `${title}, open`,
    least: (title: string): string => `${title}, least`,
    most: (title: string): string => `${title}, most`,
    count: (title: string): string => `${title}, count`,
    of: (title: string): string => `${title}, of`,
    low: (title: string): string => `${title}, low`,
    high: (title: string): string => `${title}, high`,
  },
};
