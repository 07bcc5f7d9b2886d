import * as z from 'zod';
import { reportsDiffSchema } from './reports/result.js';
import { diffSchema } from './result.js';

/** What two exports, or two reports, have come to: `schema` tells which. */
export const eitherDiffSchema = z.discriminatedUnion('schema', [diffSchema, reportsDiffSchema]);
