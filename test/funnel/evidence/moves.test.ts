import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Door, type Ear } from '../../../src/funnel/evidence/door.js';
import { settleEnds } from '../../../src/funnel/evidence/endings.js';
import { noReopenings, proveMoves, walkOf } from '../../../src/funnel/evidence/moves.js';
import { pipelineOf } from '../../../src/funnel/evidence/pipelines.js';
import { Witnesses } from '../../../src/funnel/evidence/witnesses.js';
import { NEVER, UNDATED } from '../../../src/cells/dates/calendar.js';
import { type History, NO_STAGE } from '../../../src/load/history.js';
import { SpelledWords } from '../../../src/cells/words/spelled.js';
import { type StageKind, stageKinds } from '../../../src/knowledge/words/stages.js';
import { Words } from '../../../src/cells/words/words.js';
import { milestones } from '../../../src/method/milestones.js';

/** A change of stage: from which (null where the export does not say), to which, on which day. */
type Change = readonly [from: string | null, to: string, day: number, prospect?: number];

function historyOf(changes: readonly Change[]): History {
  const words = new SpelledWords(new Words(stageKinds));
  const code = (stage: string | null) => (stage === null ? NO_STAGE : words.code(stage));
  return {
    size: changes.length,
    prospect: Int32Array.from(changes, ([, , , prospect]) => prospect ?? 0),
    from: Int32Array.from(changes, ([from]) => code(from)),
    to: Int32Array.from(changes, ([, to]) => code(to)),
    day: Int32Array.from(changes, ([, , day]) => day),
    clock: new Int32Array(changes.length),
    starts: [0],
    words,
    otherFields: 0,
    places: null,
    links: {
      joins: ['id'],
      rows: changes.length,
      unmatched: 0,
      ambiguous: new Map(),
      proposal: null,
    },
  };
}

const toMark = (day: number) => (day === NEVER ? '.' : day === UNDATED ? '?' : String(day));

/** The changes as places in one file. */
const places = {
  prospects: null,
  activities: null,
  history: { placeAt: (row: number) => ({ file: 'h.csv', record: row + 1, line: null }) },
};

/** What is remarked of each change, by row, and the path they leave: qualified to orders, then lost; `?` undated, `.` never. */
function moved(changes: readonly Change[], prospects = 1) {
  const witnesses = Array.from(
    { length: prospects },
    (_, prospect) => new Witnesses(prospects, places, prospect),
  );
  const doors = witnesses.map((one) => new Door(prospects, null, one));
  const history = historyOf(changes);
  const known = new Set<StageKind>(['booked', 'held', 'proposals', 'wins', 'orders', 'lost']);
  const walk = walkOf(history, pipelineOf(known, new Set(), false));
  const [counts] = doors.map((door) => {
    const reopenings = noReopenings(prospects);
    const hear = (ear: Ear) => proveMoves(ear, walk, reopenings);
    const moves = hear(door);
    settleEnds(door, new Uint8Array(prospects), reopenings, {}, hear);
    return moves;
  });
  const { reached } = doors[0]!;
  const path = (prospect: number) =>
    [...milestones.slice(1), 'lost' as const]
      .map((outcome) => toMark(reached[outcome][prospect]!))
      .join('');
  const remarks = new Map(
    witnesses
      .flatMap(({ statements }) => statements)
      .flatMap((statement) =>
        statement.proves === null ? [[statement.place.record, statement.remark] as const] : [],
      ),
  );
  return {
    each: changes.map((_, row) => remarks.get(row + 1)),
    path: path(0),
    paths: Array.from({ length: prospects }, (_, prospect) => path(prospect)),
    ...counts!,
  };
}

test('without a history nothing moved', () => {
  const door = new Door(1);
  expect(proveMoves(door, null, noReopenings(1))).toMatchObject({
    rows: 0,
    backward: 0,
    reopened: 0,
  });
  expect(Object.values(door.reached).every(([day]) => day === NEVER)).toBe(true);
});

describe('a change forward', () => {
  test('dates the stage that was entered, and says that those before it were passed', () => {
    const { each, path } = moved([
      ['New', 'Qualified', 1],
      ['Qualified', 'Proposal', 5],
      ['Proposal', 'Closed won', 9],
    ]);
    expect(each).toEqual(['movedOn', 'movedOn', 'movedOn']);
    expect(path).toBe('1??59..');
  });

  test('to an appointment stage proves no appointment honoured', () => {
    expect(moved([['New', 'Appointment scheduled', 3]]).path).toBe('?3.....');
  });

  test('counts on the day a stage was entered first, whatever the order of the rows', () => {
    const { path } = moved([
      ['New', 'Proposal', 8],
      ['New', 'Proposal', 4],
    ]);
    expect(path).toBe('???4...');
  });

  test('without a day proves the stage, undated', () => {
    expect(moved([['New', 'Qualified', UNDATED]]).path).toBe('?......');
  });

  test('out of a stage of an unknown name is one', () => {
    const { each, path } = moved([['Zorgle', 'Proposal', 2]]);
    expect([each, path]).toEqual([['movedOn'], '???2...']);
  });
});

describe('no progress is', () => {
  test('a stage that changes into itself, in whatever spelling', () => {
    const { each, path, same } = moved([
      ['Proposal', 'Proposal', 2],
      ['Proposal', 'Negotiation', 3],
      ['Zorgle', 'Zorgle', 4],
    ]);
    expect(each).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect([same, path]).toEqual([3, '????...']);
  });

  test('a change backward, which takes nothing back either', () => {
    const { each, path, backward } = moved([
      ['New', 'Proposal', 2],
      ['Proposal', 'Qualified', 3],
    ]);
    expect(each).toEqual(['movedOn', 'wentBackward']);
    expect([backward, path]).toEqual([1, '???2...']);
  });

  test('a change into a stage that nobody knows; it is not counted as understood', () => {
    const { each, path, rows } = moved([
      ['New', 'Zorgle', 2],
      ['Zorgle', 'Qualified', 3],
    ]);
    expect(each).toEqual(['unknownChange', 'movedOn']);
    expect([rows, path]).toEqual([1, '3......']);
  });
});

describe('a closed deal that is opened again', () => {
  test('is no longer won', () => {
    const { each, path, reopened } = moved([
      ['Proposal', 'Closed won', 4],
      ['Closed won', 'Negotiation', 6],
    ]);
    expect(each).toEqual(['movedOn', 'reopened']);
    expect([reopened, path]).toEqual([1, '????...']);
  });

  test('is no longer lost', () => {
    const { each, path, reopened } = moved([
      ['Proposal', 'Closed lost', 4],
      ['Closed lost', 'Proposal', 6],
    ]);
    expect(each).toEqual(['lossTakenBack', 'reopened']);
    // Being put back where it was is no progress.
    expect([reopened, path]).toEqual([1, '????...']);
  });

  test('is lost on the day it was lost for good', () => {
    const { path } = moved([
      ['New', 'Closed lost', 4],
      ['Closed lost', 'New', 6],
      ['New', 'Closed lost', 9],
    ]);
    expect(path).toBe('......9');
  });

  test('and is won after all, was lost by mistake', () => {
    const { each, path } = moved([
      ['Proposal', 'Closed lost', 4],
      ['Closed lost', 'Closed won', 6],
    ]);
    expect(each).toEqual(['lossTakenBack', 'movedOn']);
    expect(path).toBe('????6..');
  });

  test('stays lost where the next change says nothing', () => {
    const changes: Change[] = [
      ['Proposal', 'Closed lost', 4],
      ['Closed lost', 'Zorgle', 5],
      ['Closed lost', 'Lost', 7],
    ];
    const { each, path } = moved(changes);
    expect(each).toEqual(['movedOn', 'unknownChange', 'unchanged']);
    expect(path).toBe('????..4');
  });
});

describe('where the export does not say which stage was before', () => {
  test('it is the one entered last', () => {
    const { each, path } = moved([
      [null, 'Qualified', 1],
      [null, 'Proposal', 3],
      [null, 'Appointment', 5],
      [null, 'Negotiation', 7],
      [null, 'Negotiation', 8],
      [null, 'Lost', 9],
    ]);
    expect(each).toEqual(['movedOn', 'movedOn', 'wentBackward', 'movedOn', 'unchanged', 'movedOn']);
    expect(path).toBe('1??3..9');
  });

  test('a stage that nobody knows is stepped over', () => {
    const { each } = moved([
      [null, 'Proposal', 1],
      [null, 'Zorgle', 2],
      [null, 'Qualified', 3],
    ]);
    expect(each).toEqual(['movedOn', 'unknownChange', 'wentBackward']);
  });

  test('another prospect begins anew', () => {
    const { each, paths } = moved(
      [
        [null, 'Proposal', 1, 0],
        [null, 'Qualified', 2, 1],
        [null, 'Won', 3, 0],
        [null, 'Lost', 4, 1],
      ],
      2,
    );
    expect(each).toEqual(['movedOn', 'movedOn', 'movedOn', 'movedOn']);
    expect(paths).toEqual(['???13..', '2.....4']);
  });
});

describe('changes of one day', () => {
  const up: Change[] = [
    [null, 'Qualified', 1],
    [null, 'Proposal', 2],
    [null, 'Won', 2],
  ];

  test('stand in the order of the file', () => {
    expect(moved(up).each).toEqual(['movedOn', 'movedOn', 'movedOn']);
  });

  test('stand the other way round in a file that lists the newest first', () => {
    const { each, path } = moved([...up].reverse());
    expect(each).toEqual(['movedOn', 'movedOn', 'movedOn']);
    expect(path).toBe('1??22..');
  });
});

test('the order of rows of different days makes no difference', () => {
  const stage = fc.constantFrom('New', 'Qualified', 'Demo', 'Proposal', 'Won', 'Lost', 'Zorgle');
  const from = fc.option(stage, { nil: null });
  const one = fc.tuple(from, stage, fc.constantFrom(0, 1));
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 8 }),
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      (ones, keys) => {
        const changes = ones.map(([a, b, of], day): Change => [a, b, day + 1, of]);
        const shuffled = changes
          .map((change, at) => ({ change, key: keys[at]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ change }) => change);
        const [there, again] = [moved(changes, 2), moved(shuffled, 2)];
        expect({ ...again, each: [...again.each].sort() }).toEqual({
          ...there,
          each: [...there.each].sort(),
        });
      },
    ),
  );
});
