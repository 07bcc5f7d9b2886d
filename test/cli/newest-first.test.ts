import { describe, expect, test } from 'vitest';
import type { ExplainResult } from '../../src/questions/explain/result.js';
import { folder, runJson } from './fake-world.js';

const deals = 'deal_id,property_dealname,deal_pipeline_stage_id,property_createdate\n';
const one = 'd1,One,contractsent,2026-01-01 00:00:00\n';
const two = 'd2,Two,contractsent,2026-01-01 00:00:00\n';

/** What HubSpot keeps of a property, as data pipelines copy it. */
const header = 'deal_id,timestamp,source,name,value\n';
const sent = (deal: string) => `${deal},2026-02-05 17:00:00,CRM_UI,dealstage,contractsent\n`;
const booked = (deal: string) =>
  `${deal},2026-02-04 11:00:00,CRM_UI,dealstage,appointmentscheduled\n`;
const qualified = (deal: string) => `${deal},2026-02-04 13:00:00,CRM_UI,dealstage,qualifiedtobuy\n`;

async function pathOf(history: string) {
  const cwd = folder({ 'deals.csv': deals + one + two, 'history.csv': header + history });
  const args = ['explain', 'd2', '-p', 'deals.csv', '-a', 'history.csv'];
  const { path, quality } = await runJson<ExplainResult>(args, { cwd });
  const days = path.flatMap(({ milestone, day }) =>
    ['qualified', 'booked', 'proposals'].includes(milestone) ? [day] : [],
  );
  return { days, backward: quality.backward };
}

const forward = { days: ['2026-02-04', '2026-02-04', '2026-02-05'], backward: 0 };

describe('changes of one day in a file that lists the newest first are no steps backward', () => {
  test('where the changes of a deal stand together', async () => {
    expect(await pathOf(sent('d2') + qualified('d2') + booked('d2'))).toEqual(forward);
  });

  test('where those of other deals stand between them', async () => {
    const history = ['d2', 'd1'].map(sent).join('') + qualified('d1') + qualified('d2');
    expect(await pathOf(history + booked('d1') + booked('d2'))).toEqual(forward);
  });

  test('where no deal has changes of two days', async () => {
    const history = sent('d1') + qualified('d2') + booked('d2');
    expect(await pathOf(history)).toEqual({
      ...forward,
      days: [...forward.days.slice(0, 2), null],
    });
  });
});
