import { describe, expect, test } from 'vitest';
import { flagWords } from '../../src/cells/words/flags.js';
import { folder, reportOf } from '../cli/fake-world.js';

describe('yes and no', () => {
  test.each(['Yes', '1', '1.0', '1,0', '1.00', 'TRUE', ' sì '])('%s is yes', (text) => {
    expect(flagWords.kindOf(text)).toBe('yes');
  });

  test.each(['No', '0', '0.0', '0,00', 'FALSE', 'nein'])('%s is no', (text) => {
    expect(flagWords.kindOf(text)).toBe('no');
  });

  test.each(['252.0', '3.0', '10.0', '2', '1.5', '0.5', '1.000,00', 'Maybe'])(
    '%s is neither',
    (text) => {
      expect(flagWords.kindOf(text)).toBeNull();
    },
  );

  test.each(['is_won', 'Won', 'Closed won'])(
    'are read of "%s" as programs write them where some cells are empty',
    async (name) => {
      const csv = `deal_id,owner,stage,${name}\n1,Ann,Proposal,1.0\n2,Ann,Proposal,0.0\n3,Bob,Proposal,\n`;
      const { total } = await reportOf(['-p', 'f.csv'], { cwd: folder({ 'f.csv': csv }) });
      expect(total.counts.wins).toBe(1);
    },
  );
});
