import { csatScales } from '../../funnel/service/csat.js';
import type { OptionTable } from '../option.js';

const scales = Object.keys(csatScales) as [keyof typeof csatScales];

/** What a report on service is asked. */
export const servingOptions = {
  csatScale: {
    flags: '--csat-scale <scale>',
    help: `the scale of customer satisfaction: ${scales.join(', ')} (default: found out by the answers)`,
    schema: (z) => z.optional(z.enum(scales)),
  },
} as const satisfies OptionTable;
