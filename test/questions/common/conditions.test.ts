import { describe, expect, test } from 'vitest';
import { conditionOf, namesIn } from '../../../src/questions/common/conditions.js';

const parts = (text: string, headers: readonly string[] = []) => {
  const { name, relation, value } = conditionOf(text, headers);
  return [name, relation, value];
};

describe('a condition is a name, a comparison and a value', () => {
  test.each([
    ['segment = Retail', ['segment', '=', 'Retail']],
    ['segment=', ['segment', '=', '']],
    ['a=b=c', ['a', '=', 'b=c']],
    ['segment!=Food', ['segment', '!=', 'Food']],
    ['name ~ spa', ['name', '~', 'spa']],
    ['amount>=1000', ['amount', '>=', '1000']],
    ['created<2026-02-01', ['created', '<', '2026-02-01']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));

  test('and a header that holds a sign itself wins whole, the longest first', () => {
    const headers = ['A', 'A=B', 'A=B=C', 'Size (>10k)'];
    expect(parts('A=B=C=x', headers)).toEqual(['A=B=C', '=', 'x']);
    expect(parts('a=b=x', headers)).toEqual(['a=b', '=', 'x']);
    expect(parts('Size (>10k) != yes', headers)).toEqual(['Size (>10k)', '!=', 'yes']);
    expect(parts('A=Bx', headers)).toEqual(['A', '=', 'Bx']);
  });

  test.each(['=x', 'segment', 'a<>b', 'a==b', 'a=>1', 'a=~b', 'a!~b', 'amount>', 'name~'])(
    '%s is none',
    (text) => expect(() => conditionOf(text, [])).toThrow(/Cannot use --where/),
  );
});

test('commas part the names to group by, but for a header that holds one', () => {
  expect(namesIn('rep, segment', [])).toEqual(['rep', 'segment']);
  const headers = ['Region, area', 'Segment'];
  expect(namesIn('region, area', headers)).toEqual(['region, area']);
  expect(namesIn('rep,Region, area,month', headers)).toEqual(['rep', 'Region, area', 'month']);
  expect(() => namesIn('rep,', headers)).toThrow(/empty/);
});
