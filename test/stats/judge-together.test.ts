import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VerdictWithOpen } from '../../src/stats/bounded-verdict.js';
import { judgeTogether } from '../../src/stats/judge-together.js';
import { verdictOf } from '../../src/stats/verdict.js';

const strength: Record<VerdictWithOpen, number> = {
  unknown: 0,
  none: 0,
  luck: 0,
  leaning: 1,
  real: 2,
};

describe('several verdicts in one sentence', () => {
  test('are stricter than each alone', () => {
    const alone = [0.03, 0.04, 0.9].map((p) => ({ p, verdict: verdictOf(p) }));
    expect(judgeTogether(alone)).toEqual(['leaning', 'leaning', 'luck']);
  });

  test('leave out what the export cannot tell', () => {
    const tests = [
      { p: 0.03, verdict: 'real' },
      { p: 0.9, verdict: 'unknown' },
      { p: null, verdict: 'none' },
    ] as const;
    expect(judgeTogether(tests)).toEqual(['real', 'unknown', 'none']);
  });

  test('keep a gap of nothing for luck', () => {
    expect(judgeTogether([{ p: 0.01, verdict: 'luck' }])).toEqual(['luck']);
  });

  test('are never stronger together', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
        const alone = values.map((p) => ({ p, verdict: verdictOf(p) }));
        judgeTogether(alone).forEach((verdict, place) => {
          expect(strength[verdict]).toBeLessThanOrEqual(strength[alone[place]!.verdict]);
        });
      }),
    );
  });
});
