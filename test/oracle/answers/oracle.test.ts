import { describe, expect, test } from 'vitest';
import { boundsOf, type Parts } from './bounds.js';
import { answers, counted, exportOf, rowOf, type Said, total } from './examples.js';
import { resultOf } from './tally.js';
import { plain } from './model.js';

/** `count` prospects that say the same. */
const times = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);

const january = { since: '2026-01-01', until: '2026-01-31' };

describe('the cases that people were told wrong', () => {
  const stages = exportOf([
    { stage: 'Proposal', created: '2026-01-05' },
    { stage: 'Qualified', created: '2026-01-06' },
    { rep: 'Bruno', stage: 'New lead', created: '2026-01-07' },
    { rep: 'Bruno', stage: 'Closed won', created: '2026-01-08' },
  ]);

  test('a period over undated stages is no zero', () => {
    const row = total(stages, january);
    expect(row.counts.targets).toBe(4);
    expect(counted(row, 'qualified')).toBe('0+3?');
    expect(row.ratios['qualification']).toMatchObject({ value: null, least: 0, most: 0.75 });
  });

  test('a cohort needs no days of the stages', () => {
    const asked = { since: '2026-01-01', until: '2026-12-31', asOf: '2027-01-01' };
    const row = total(stages, { basis: 'cohort', ...asked });
    expect(counted(row, 'qualified')).toBe('3+0?');
    expect(row.ratios['qualification']!.value).toBe(0.75);
  });

  test('a period that holds everything up to as-of is known', () => {
    const row = total(stages, { since: '2026-01-01', until: '2026-12-31' });
    expect(counted(row, 'qualified')).toBe('3+0?');
    expect(row.ratios['qualification']!.value).toBe(0.75);
  });

  const forgotten = [
    ...times(3, { rep: 'Ines', stage: 'Closed won' }),
    ...times(27, { rep: 'Ines', stage: 'Closed lost' }),
    ...times(9, { rep: 'Jonas', stage: 'Closed won' }),
    ...times(21, { rep: 'Jonas', stage: 'Proposal sent' }),
  ];

  test('lost deals that forgot their stage leave closing between 10 and 100 %', () => {
    const ines = rowOf(exportOf(forgotten), 'Ines');
    expect(ines.ratios['closing']).toMatchObject({ value: null, least: 0.1, most: 1, open: 27 });
    expect(ines.ratios['winRate']).toMatchObject({ value: 0.1, least: 0.1, most: 0.1 });
    expect(counted(ines, 'proposals')).toBe('3+27?');
  });

  test('and a rep whose deals are all known is measured', () => {
    const jonas = rowOf(exportOf(forgotten), 'Jonas');
    expect(jonas.ratios['closing']).toMatchObject({ value: 0.3, least: 0.3, most: 0.3 });
    expect(jonas.ratios['winRate']!.value).toBe(1);
  });

  test('one proposal in the log makes no log complete', () => {
    // 30 prospects have a proposal by their stage, one of them an activity: its silence says nothing.
    const log = exportOf(forgotten, { log: [[40, 'Proposal', 'Completed', '2026-01-05']] });
    expect(rowOf(log, 'Ines').ratios['closing']).toMatchObject({
      value: null,
      least: 0.1,
      most: 1,
    });
  });

  test('a pipeline without proposals says nothing of proposals', () => {
    const said = ['Engaging', 'Won', 'Lost', 'Won', 'Lost'].map((stage) => ({ stage }));
    const row = total(exportOf(said, { listed: { Engaging: 'qualified' } }));
    expect(counted(row, 'proposals')).toBe('null');
    expect(row.ratios['closing']).toMatchObject({ value: null, least: null, most: null });
    expect(row.ratios['winRate']!.value).toBe(0.5);
  });

  test('a no-show is no honoured appointment at whatever stage', () => {
    const won: Said = { stage: 'Closed won' };
    const row = total(
      exportOf([won, won, { stage: 'Proposal sent' }, { stage: 'Proposal sent' }], {
        log: [
          [1, 'Appointment', 'No show', '2026-01-05'],
          [2, 'Appointment', 'Held', '2026-01-06'],
          [3, 'Appointment', 'Cancelled', '2026-01-07'],
        ],
      }),
    );
    // The log alone speaks of appointments: the fourth has none.
    expect(counted(row, 'booked')).toBe('3+0?');
    expect(counted(row, 'held')).toBe('1+0?');
    expect(row.ratios['appointment']!.value).toBeCloseTo(1 / 3);
  });

  test('unknown types prove nothing and deny nothing', () => {
    const row = total(
      exportOf([{}, {}], {
        log: [
          [1, 'W_foo', '', '2026-01-01'],
          [2, 'W_foo', '', '2026-01-02'],
        ],
      }),
    );
    for (const outcome of ['wins', 'qualified', 'orders'] as const)
      expect(counted(row, outcome)).toBe('null');
  });

  test('a completed call says nothing of qualification', () => {
    const row = total(
      exportOf([{}, {}], {
        log: [
          [1, 'Call', 'Completed'],
          [2, 'Call', 'No answer'],
        ],
      }),
    );
    expect(counted(row, 'qualified')).toBe('null');
    expect(row.ratios['qualification']!.value).toBeNull();
  });

  test('nobody has won yet, and the status column says so', () => {
    const open = { status: 'Open' } as const;
    const row = total(
      exportOf([
        { stage: 'Proposal sent', ...open },
        { stage: 'Qualified', ...open },
        { rep: 'Bruno', stage: 'Proposal sent', ...open },
      ]),
    );
    expect(counted(row, 'wins')).toBe('0+0?');
    expect(counted(row, 'proposals')).toBe('2+0?');
  });
});

describe('rule 2: what proves a milestone', () => {
  test('a stage implies what its pipeline speaks of, and nothing else', () => {
    // No stage of the appointment was seen: `booked` and `held` are unknown as a whole.
    const data = exportOf([{ stage: 'Proposal sent' }, { stage: 'New lead' }]);
    expect(answers(data, 'qualified')).toBe('yn');
    expect(answers(data, 'booked')).toBe('null');
    expect(answers(data, 'held')).toBe('null');
    expect(answers(data, 'proposals')).toBe('yn');
  });

  test('won by the status implies the milestones of the pipeline', () => {
    // The second row places `booked`; the first has forgotten its stage, but was won.
    const data = exportOf([{ status: 'Won' }, { stage: 'Appointment scheduled', status: 'Open' }]);
    expect(answers(data, 'qualified')).toBe('yy');
    expect(answers(data, 'booked')).toBe('yy');
  });

  test('won by a status where no stage exists implies nothing', () => {
    const data = exportOf([{ status: 'Won' }, { status: 'Open' }]);
    expect(answers(data, 'wins')).toBe('yn');
    expect(answers(data, 'qualified')).toBe('null');
  });

  test('a sale in the log implies nothing', () => {
    const data = exportOf([{ stage: 'New lead' }, { stage: 'Proposal sent' }], {
      log: [[1, 'Sale', 'Completed', '2026-01-05']],
    });
    expect(answers(data, 'wins')).toBe('yn');
    expect(answers(data, 'proposals')).toBe('ny');
  });

  test('a lost status keeps the stage beside it, which was reached', () => {
    const data = exportOf([{ stage: 'Proposal sent', status: 'Lost' }, { stage: 'Qualified' }]);
    expect(answers(data, 'proposals')).toBe('yn');
    expect(answers(data, 'qualified')).toBe('yy');
    expect(answers(data, 'lost')).toBe('y?');
    expect(answers(data, 'wins')).toBe('n?');
  });

  test('a deal that is lost now is neither won nor ordered, whatever an earlier win says', () => {
    const data = exportOf([
      { stage: 'Closed lost', days: { wins: '2026-01-05', orders: '2026-02-01' } },
    ]);
    expect(answers(data, 'wins')).toBe('n');
    expect(answers(data, 'orders')).toBe('n');
    expect(answers(data, 'lost')).toBe('y');
  });

  test('won and later lost in the history is lost', () => {
    const data = exportOf([{}], {
      steps: [
        [1, 'Proposal sent', 'Closed won', '2026-01-05'],
        [1, 'Closed won', 'Closed lost', '2026-01-09'],
      ],
    });
    expect([answers(data, 'wins'), answers(data, 'lost')]).toEqual(['n', 'y']);
  });

  test('lost and later won in the history is won', () => {
    const data = exportOf([{}], {
      steps: [
        [1, 'Proposal sent', 'Closed lost', '2026-01-05'],
        [1, 'Closed lost', 'Closed won', '2026-01-09'],
      ],
    });
    expect([answers(data, 'wins'), answers(data, 'lost')]).toEqual(['y', 'n']);
  });

  test('a loss that a later change re-opened is none', () => {
    const data = exportOf([{}], {
      steps: [
        [1, 'Proposal sent', 'Closed lost', '2026-01-05'],
        [1, 'Closed lost', 'Proposal sent', '2026-01-09'],
      ],
    });
    expect(answers(data, 'lost')).toBe('n');
  });

  test('a win that the status re-opened is none', () => {
    const data = exportOf([{ status: 'Open', days: { wins: '2026-01-05' } }]);
    expect(answers(data, 'wins')).toBe('n');
  });

  test('an open stage alone beside a sale re-opens nothing', () => {
    const data = exportOf([{ stage: 'Proposal sent' }], { log: [[1, 'Sale', '', '2026-01-05']] });
    expect(answers(data, 'wins')).toBe('y');
  });

  test('where stage and status disagree, lost stands', () => {
    const data = exportOf([
      { stage: 'Closed lost', status: 'Won' },
      { stage: 'Closed won', status: 'Lost' },
    ]);
    expect([answers(data, 'wins'), answers(data, 'lost')]).toEqual(['nn', 'yy']);
    // The second keeps the stage it stood at; the first says no more than lost.
    expect(answers(data, 'qualified')).toBe('?y');
  });

  test('closed and not won is lost', () => {
    const data = exportOf([
      { isWon: 'false', isClosed: 'true' },
      { isWon: 'false', isClosed: 'false' },
      { isWon: 'true', isClosed: 'true' },
    ]);
    expect([answers(data, 'wins'), answers(data, 'lost')]).toEqual(['nny', 'ynn']);
  });
});

describe('rule 5: honoured is never guessed', () => {
  test('planned and empty outcomes leave held open, unless the day lies ahead', () => {
    const data = exportOf(times(4, {}), {
      log: [
        [1, 'Appointment', 'Held', '2026-01-05'],
        [2, 'Appointment', 'Planned', '2026-01-05'],
        [3, 'Appointment', '', '2026-01-05'],
        [4, 'Appointment', 'Planned', '2026-09-05'],
      ],
    });
    expect(answers(data, 'held', '2026-06-30')).toBe('y??n');
    expect(answers(data, 'booked')).toBe('yyyy');
  });

  test('one cancelled and one planned is open: not all of them say so', () => {
    const data = exportOf([{}, {}], {
      log: [
        [1, 'Appointment', 'Cancelled', '2026-01-05'],
        [1, 'Appointment', 'Planned', '2026-01-09'],
        [2, 'Appointment', 'Held', '2026-01-09'],
      ],
    });
    expect(answers(data, 'held')).toBe('?y');
  });

  test('a stage beyond says nothing against a no-show; a day in a column of held proves it', () => {
    const data = exportOf(
      [
        { stage: 'Meeting held' },
        { stage: 'Meeting held', days: { held: '2026-01-05' } },
        { stage: 'Meeting held' },
      ],
      {
        log: [
          [1, 'Appointment', 'No show'],
          [2, 'Appointment', 'No show'],
        ],
      },
    );
    expect(answers(data, 'held')).toBe('nyy');
  });

  test('an appointment that only a stage proves is one whose held is open', () => {
    // The log speaks of held (prospect 1); prospect 2 was booked by its stage, without a record.
    const data = exportOf(
      [{ stage: 'Qualified' }, { stage: 'Appointment scheduled' }, { stage: 'Qualified' }],
      { log: [[1, 'Appointment', 'Held', '2026-01-05']] },
    );
    expect(answers(data, 'held')).toBe('y?n');
  });

  test('with a stage of honour the pipeline answers', () => {
    const data = exportOf([{ stage: 'Appointment scheduled' }, { stage: 'Meeting held' }]);
    expect(answers(data, 'held')).toBe('ny');
    expect(answers(data, 'booked')).toBe('yy');
  });

  test('planned appointments alone leave held unknown as a whole, a no-show makes it known', () => {
    const planned = exportOf([{}, {}], { log: [[1, 'Appointment', 'Planned', '2026-01-05']] });
    expect(answers(planned, 'held')).toBe('null');
    const missed = exportOf([{}, {}], { log: [[1, 'Appointment', 'No show', '2026-01-05']] });
    expect(answers(missed, 'held')).toBe('n?');
  });
});

describe('rule 19: what speaks', () => {
  test('an empty cell in a column of days is no', () => {
    const data = exportOf([{ days: { proposals: '2026-01-05' } }, {}]);
    expect(answers(data, 'proposals')).toBe('yn');
    expect(answers(data, 'wins')).toBe('null');
  });

  test('a history speaks for those with a row in it', () => {
    const data = exportOf([{}, {}, {}], {
      steps: [
        [1, 'New lead', 'Proposal sent', '2026-01-05'],
        [2, 'New lead', 'Qualified', '2026-01-06'],
      ],
    });
    expect(answers(data, 'proposals')).toBe('yn?');
    expect(answers(data, 'qualified')).toBe('yy?');
  });

  test('the stage of a deal that only says lost says nothing of the milestones between', () => {
    const data = exportOf([
      { stage: 'Closed lost' },
      { stage: 'Proposal sent' },
      { stage: 'Qualified' },
    ]);
    expect(answers(data, 'qualified')).toBe('?yy');
    expect(answers(data, 'proposals')).toBe('?yn');
    // Rows say lost in a pipeline that has a stage at or after the appointment: it speaks of wins.
    expect(answers(data, 'wins')).toBe('nnn');
    expect(answers(data, 'lost')).toBe('ynn');
  });

  test('lead statuses are no pipeline of sales', () => {
    const data = exportOf([{ stage: 'Junk Lead' }, { stage: 'Pre Qualified' }]);
    expect(answers(data, 'wins')).toBe('null');
    expect(answers(data, 'lost')).toBe('yn');
  });

  test('a stage speaks of wins where some row says won or ordered', () => {
    const data = exportOf([{ stage: 'Delivered' }, { stage: 'Qualified' }]);
    expect(answers(data, 'wins')).toBe('yn');
    expect(answers(data, 'orders')).toBe('yn');
    expect(answers(data, 'lost')).toBe('null');
  });

  test('a stage without any end speaks of neither end', () => {
    const data = exportOf([{ stage: 'Proposal sent' }, { stage: 'Qualified' }]);
    expect([answers(data, 'wins'), answers(data, 'lost')]).toEqual(['null', 'null']);
  });

  test('an unknown stage says nothing', () => {
    const data = exportOf([{ stage: 'Zorgle' }, { stage: 'Closed won' }, {}]);
    expect(answers(data, 'qualified')).toBe('?y?');
    expect(answers(data, 'wins')).toBe('?y?');
  });

  test('a log speaks for everybody of what one row proves', () => {
    const data = exportOf(times(3, {}), { log: [[1, 'Proposal', '', '2026-01-05']] });
    expect(answers(data, 'proposals')).toBe('ynn');
    expect(answers(data, 'orders')).toBe('null');
  });

  test('for wins a loss counts too', () => {
    const data = exportOf(times(2, {}), { log: [[1, 'Deal lost', '', '2026-01-05']] });
    expect(answers(data, 'wins')).toBe('nn');
    expect(answers(data, 'lost')).toBe('yn');
  });

  test('a log that holds four in five is believed in its silence, one that holds fewer is not', () => {
    const stages = [...times(5, { stage: 'Proposal sent' }), { stage: 'Closed lost' }];
    const log = [1, 2, 3, 4].map((id) => [id, 'Proposal', '', '2026-01-05'] as const);
    expect(answers(exportOf(stages, { log }), 'proposals')).toBe('yyyyyn');
    expect(answers(exportOf(stages, { log: log.slice(1) }), 'proposals')).toBe('yyyyy?');
  });

  test('a refusal denies qualified for its own prospect, and for nobody else', () => {
    const data = exportOf(times(2, {}), { log: [[1, 'Call', 'Not interested']] });
    expect(answers(data, 'qualified')).toBe('n?');
  });

  test('a refusal denies nothing that is proven', () => {
    const data = exportOf([{}], {
      log: [
        [1, 'Call', 'Not interested'],
        [1, 'Qualification call', 'Completed'],
      ],
    });
    expect(answers(data, 'qualified')).toBe('y');
  });

  test('an unknown type leaves open what only activities speak of', () => {
    const data = exportOf([{}, { status: 'Open' }, { status: 'Open' }], {
      log: [
        [1, 'Proposal', '', '2026-01-05'],
        [2, 'W_foo', '', '2026-01-05'],
      ],
    });
    expect(answers(data, 'proposals')).toBe('y?n');
    // The status speaks of wins, so the unknown word leaves it closed.
    expect(answers(data, 'wins')).toBe('?nn');
  });

  test('an unknown outcome leaves open what its type could have proven', () => {
    const data = exportOf(times(5, {}), {
      log: [
        [1, 'Call', 'Interested', '2026-01-05'],
        [1, 'Appointment', 'Held', '2026-01-05'],
        [2, 'Call', 'Frobbed', '2026-01-05'],
        [3, 'Appointment', 'Frobbed', '2026-01-05'],
        [4, 'Appointment', '', '2026-01-05'],
      ],
    });
    expect(answers(data, 'qualified')).toBe('y?nnn');
    expect(answers(data, 'booked')).toBe('ynyyn');
    expect(answers(data, 'held')).toBe('yn??n');
  });

  test('a lead without a deal is no for all that the deals speak of beyond qualified', () => {
    const data = exportOf([
      { leadStatus: 'Pre Qualified', stage: 'Proposal sent' },
      { leadStatus: 'Pre Qualified', isDeal: false },
      { leadStatus: 'Not Contacted', isDeal: false },
      { leadStatus: '', isDeal: false },
      { stage: 'Closed lost' },
    ]);
    expect(answers(data, 'proposals')).toBe('ynnn?');
    // Of qualified the leads speak themselves, and an empty status says nothing.
    expect(answers(data, 'qualified')).toBe('yyn??');
    expect(answers(data, 'wins')).toBe('nnnnn');
  });
});

describe('rule 3: policies and open answers', () => {
  const paths = exportOf(
    [
      { stage: 'Closed lost' },
      { stage: 'Proposal sent' },
      { stage: 'Closed lost', days: { proposals: '2026-01-05' } },
      { stage: 'Qualified' },
    ],
    {},
  );

  test('implied answers an open milestone before a reached one with yes', () => {
    expect(answers(paths, 'qualified')).toBe('?y?y');
    expect(counted(total(paths, { stages: 'implied' }), 'qualified')).toBe('3+1?');
  });

  test('implied takes whatever follows a no for no', () => {
    // Prospect 2 was refused, and nothing says whether it was met: past the no, no.
    const data = exportOf([{}, {}], {
      log: [
        [1, 'Call', 'Interested'],
        [2, 'Call', 'Not interested'],
        [1, 'Proposal', ''],
        [2, 'W_foo', ''],
      ],
    });
    expect(answers(data, 'proposals')).toBe('y?');
    expect(counted(total(data, { stages: 'implied' }), 'proposals')).toBe('1+0?');
  });

  test('implied never overturns a no-show, and adds nothing to what nobody speaks of', () => {
    const data = exportOf([{}, {}], {
      log: [
        [1, 'Appointment', 'No show'],
        [1, 'Sale', ''],
        [2, 'Appointment', 'Planned'],
        [2, 'Sale', ''],
      ],
    });
    const row = total(data, { stages: 'implied' });
    expect(counted(row, 'held')).toBe('0+1?');
    expect(counted(row, 'booked')).toBe('2+0?');
    expect(counted(row, 'qualified')).toBe('null');
    expect(counted(row, 'proposals')).toBe('null');
  });

  test('strict takes a yes after an open for open, and asks nothing beyond a no', () => {
    const row = total(paths, { stages: 'strict' });
    expect(counted(row, 'qualified')).toBe('2+2?');
    // Prospect 3 has a proposal, but was it qualified? The empty cell of prospect 1 says no.
    expect(counted(row, 'proposals')).toBe('1+1?');
  });

  test('strict goes by first dates and leaves the day of entry out', () => {
    const days = { qualified: '2026-02-01', proposals: '2026-01-15' };
    const backwards = exportOf([{ created: '2026-03-01', days }]);
    expect(counted(total(backwards, { stages: 'strict' }), 'qualified')).toBe('1+0?');
    expect(counted(total(backwards, { stages: 'strict' }), 'proposals')).toBe('0+0?');
  });

  test('strict skips milestones nobody speaks of', () => {
    const data = exportOf([{ days: { qualified: '2026-01-05', wins: '2026-01-05' } }]);
    expect(counted(total(data, { stages: 'strict' }), 'wins')).toBe('1+0?');
  });
});

describe('rules 8, 9 and 18: periods', () => {
  test('what has no day lies between entry and the next dated milestone', () => {
    const data = exportOf([
      { stage: 'Qualified', created: '2026-01-05', days: { proposals: '2026-01-20' } },
    ]);
    expect(counted(total(data, january), 'qualified')).toBe('1+0?');
    expect(counted(total(data, { since: '2026-01-10', until: '2026-01-31' }), 'qualified')).toBe(
      '0+1?',
    );
    expect(counted(total(data, { since: '2026-02-01' }), 'qualified')).toBe('0+0?');
  });

  test('else it lies before its close, which does not bound the orders of a won deal', () => {
    const data = exportOf([{ stage: 'Delivered', created: '2026-01-05', closed: '2026-01-20' }]);
    // The close dates the win, which bounds qualified; the order may have come until as-of.
    expect(counted(total(data, january), 'qualified')).toBe('1+0?');
    expect(counted(total(data, january), 'wins')).toBe('1+0?');
    expect(counted(total(data, january), 'orders')).toBe('0+1?');
  });

  test('a lost deal reached what it reached before it was closed', () => {
    const data = exportOf([
      { stage: 'Proposal sent', status: 'Lost', created: '2026-01-05', closed: '2026-01-20' },
    ]);
    expect(counted(total(data, january), 'proposals')).toBe('1+0?');
    expect(counted(total(data, january), 'lost')).toBe('1+0?');
  });

  test('the day an open deal is expected to close bounds nothing', () => {
    const data = exportOf([
      { stage: 'Proposal sent', status: 'Open', created: '2026-01-05', closed: '2026-01-20' },
    ]);
    expect(counted(total(data, january), 'proposals')).toBe('0+1?');
  });

  test('an open question whose span lies outside is no', () => {
    const data = exportOf([
      { stage: 'Closed lost', created: '2026-01-05', closed: '2026-01-20' },
      { stage: 'Proposal sent', created: '2026-01-05' },
    ]);
    expect(counted(total(data, january), 'proposals')).toBe('0+2?');
    expect(counted(total(data, { since: '2026-02-01' }), 'proposals')).toBe('0+1?');
  });

  test('without a day of entry, where others have one, a target is an open question', () => {
    const data = exportOf([{ created: '2026-01-05' }, {}]);
    expect(counted(total(data, january), 'targets')).toBe('1+1?');
    expect(counted(total(exportOf([{}, {}]), january), 'targets')).toBe('2+0?');
  });

  test('and under a cohort all it reached is', () => {
    const data = exportOf([{ created: '2026-01-05', stage: 'Qualified' }, { stage: 'Qualified' }]);
    const row = total(data, { ...january, basis: 'cohort' });
    expect(counted(row, 'targets')).toBe('1+1?');
    expect(counted(row, 'qualified')).toBe('1+1?');
    // 1 of 1 or 2 of 2.
    expect(row.ratios['qualification']).toMatchObject({ least: 0.5, most: 1 });
  });

  test('a cohort of an export without any day of entry is an error', () => {
    expect(resultOf(exportOf([{}]), { ...plain, basis: 'cohort' })).toBe('no entry');
  });

  test('maturity keeps the old, and counts what happened in time', () => {
    const data = exportOf([
      { created: '2026-01-05', days: { wins: '2026-01-20' } },
      { created: '2026-01-05', days: { wins: '2026-03-20' } },
      { created: '2026-06-20', days: { wins: '2026-06-21' } },
      { days: { wins: '2026-01-20' } },
    ]);
    const row = total(data, { mature: 30 });
    expect(counted(row, 'targets')).toBe('2+0?');
    expect(counted(row, 'wins')).toBe('1+0?');
  });

  test('under maturity an undated milestone is a question', () => {
    const data = exportOf([{ created: '2026-01-05', stage: 'Qualified' }]);
    expect(counted(total(data, { mature: 30, basis: 'cohort' }), 'qualified')).toBe('0+1?');
    expect(counted(total(data, { mature: 30, asOf: '2026-02-04' }), 'qualified')).toBe('1+0?');
  });

  test('adjacent periods add up where every day is known', () => {
    const data = exportOf([{ days: { wins: '2026-01-31' } }, { days: { wins: '2026-02-01' } }]);
    expect(counted(total(data, january), 'wins')).toBe('1+0?');
    expect(counted(total(data, { since: '2026-02-01' }), 'wins')).toBe('1+0?');
  });
});

describe('rule 6 and 18: credit', () => {
  const data = exportOf([{ rep: 'Anna' }, { rep: 'Bruno' }], {
    log: [
      [1, 'Proposal', '', '2026-01-05', 'Bruno'],
      [2, 'W_foo', '', '2026-01-05', 'Anna'],
    ],
  });

  test('what was reached is the performer’s under actor, what is open the owner’s', () => {
    const asked = { credit: 'actor' } as const;
    expect(counted(rowOf(data, 'Bruno', asked), 'proposals')).toBe('1+1?');
    expect(counted(rowOf(data, 'Anna', asked), 'proposals')).toBe('0+0?');
    expect(counted(rowOf(data, 'Anna'), 'proposals')).toBe('1+0?');
  });
});

describe('rule 20: bounds', () => {
  const none: Parts = { n: 0, d: 0, od: 0, ony: 0, oo: 0, on: 0, hasOutsider: false };
  const bounds = (name: string, parts: Partial<Parts>) => boundsOf(name, { ...none, ...parts });

  test('3 of 3 with 27 open denominators is 10 to 100 %', () => {
    expect(bounds('closing', { n: 3, d: 3, od: 27 })).toEqual({ value: null, least: 0.1, most: 1 });
  });

  test('20 of 60 with 20 open denominators is 20/80 to 20/60', () => {
    expect(bounds('closing', { n: 20, d: 60, od: 20 })).toEqual({
      value: null,
      least: 0.25,
      most: 1 / 3,
    });
  });

  test('50 of 100 with 30 open numerators is 50 to 80 %', () => {
    expect(bounds('closing', { n: 50, d: 100, on: 30 })).toEqual({
      value: null,
      least: 0.5,
      most: 0.8,
    });
  });

  test('10 of 20 with ten wholly open is 10/30 to 20/30', () => {
    expect(bounds('closing', { n: 10, d: 20, on: 10, od: 10, oo: 10 })).toEqual({
      value: null,
      least: 1 / 3,
      most: 2 / 3,
    });
  });

  test('12 of 30 with five wholly open is 12/35 to 17/35', () => {
    const { least, most } = bounds('closing', { n: 12, d: 30, on: 5, od: 5, oo: 5 });
    expect([least, most]).toEqual([12 / 35, 17 / 35]);
  });

  test('where the ratio passes 1 the other end is the larger', () => {
    // 6 of 2 proposals a meeting; one wholly open would bring it down: 7/3 against 6/2.
    expect(bounds('proposal', { n: 6, d: 2, on: 1, od: 1, oo: 1 })).toMatchObject({
      least: 2,
      most: 3,
    });
  });

  test('a share is at most 1, a rate is not', () => {
    expect(bounds('closing', { n: 2, d: 2, on: 1 }).most).toBe(1);
    expect(bounds('proposal', { n: 2, d: 2, on: 1 }).most).toBe(1.5);
  });

  test('the cap falls where more are recorded than could be, or an outsider is among them', () => {
    expect(bounds('closing', { n: 3, d: 2 }).most).toBe(1.5);
    expect(bounds('closing', { n: 2, d: 2, on: 1, hasOutsider: true }).most).toBe(1.5);
  });

  test('nothing to divide by is null throughout', () => {
    expect(bounds('closing', { n: 1, on: 2 })).toEqual({ value: null, least: null, most: null });
  });

  test('x of 0 has no limit: 1 for a share, none for a rate', () => {
    expect(bounds('proposal', { d: 0, od: 1, on: 1 }).most).toBeNull();
    expect(bounds('closing', { d: 0, od: 1, on: 1 })).toEqual({ value: null, least: 0, most: 1 });
  });

  test('0 of 0 within most is left out, and both of them are null', () => {
    expect(bounds('closing', { d: 0, od: 1, on: 1, oo: 1 }).most).toBe(1);
    expect(bounds('closing', { d: 0, od: 1 })).toEqual({ value: null, least: 0, most: null });
  });

  test('bounds of at most 5 points give a value within them', () => {
    // 10/40 = .25, and 10/40 to 12/40 = .30 apart by exactly 5 points.
    expect(bounds('closing', { n: 10, d: 40, on: 2 }).value).toBe(0.25);
    expect(bounds('closing', { n: 10, d: 40, on: 3 }).value).toBeNull();
  });

  test('bounds of at most a quarter of the interval give a value', () => {
    // The Wilson interval of 6 of 12 is 0.254 to 0.746: a quarter is .123, one more is 1/12 = .083.
    expect(bounds('closing', { n: 6, d: 12, on: 1 }).value).toBe(0.5);
    expect(bounds('closing', { n: 6, d: 12, on: 2 }).value).toBeNull();
  });

  test('an open numerator counts only where it could count', () => {
    // Prospect 1 was not met for sure and its proposal is open: nothing to add.
    const data = exportOf([{}, {}, {}], {
      log: [
        [1, 'Appointment', 'No show', '2026-01-05'],
        [1, 'W_foo', '', '2026-01-06'],
        [2, 'Appointment', 'Held', '2026-01-05'],
        [2, 'Proposal', '', '2026-01-09'],
        [3, 'Appointment', 'Held', '2026-01-05'],
      ],
    });
    expect(counted(total(data), 'proposals')).toBe('1+1?');
    expect(total(data).ratios['proposal']).toMatchObject({ value: 0.5, least: 0.5, most: 0.5 });
  });
});
