/** How often a draft is kept up to date. */
import * as z from 'zod';

/** refreshSchema is the pause between two commits of ours to one draft. */
export const refreshSchema = z
  .int()
  .min(0)
  .max(1440)
  .default(5)
  .describe('Minutes between two commits that keep a draft up to date while nobody has written in it.');
