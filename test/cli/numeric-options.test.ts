import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/cli/check-options.js';
import { type OptionName, optionSpecs } from '../../src/cli/options.js';
import type { OptionSpec } from '../../src/cli/option.js';

const isRepeated = (name: OptionName): boolean => (optionSpecs[name] as OptionSpec).repeat === true;

const check = (name: OptionName, text: string): unknown =>
  checkOptions([name], { [name]: isRepeated(name) ? [text] : text })[name];

const faultOf = (name: OptionName, text: string): string => {
  try {
    check(name, text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

/** Options whose values are whole numbers. */
const numeric = (Object.keys(optionSpecs) as OptionName[]).filter((name) => {
  if (faultOf(name, '25') !== '' || !faultOf(name, '2.5').includes('whole number')) return false;
  return typeof [check(name, '25')].flat()[0] === 'number';
});

test('there are options that take a number', () => {
  expect(numeric.length).toBeGreaterThan(8);
});

describe.each(numeric)('a number for --%s', (name) => {
  test.each([
    ['-1', /: the least is \d+\./],
    ['-0.5', /: it is not a whole number\./],
    ['2.5', /: it is not a whole number\./],
    ['1,000', /: it is not a whole number\./],
    ['many', /: it is not a whole number\./],
    ['', /: nothing stands there\./],
    ['99999999999999999999', /: the most is [\d,]+\./],
  ])('that is none within its limits is refused for what is wrong with it: %j', (text, fault) => {
    expect(faultOf(name, text)).toMatch(fault);
  });
});
