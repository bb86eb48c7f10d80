/** How often a draft is kept up to date. */
import * as z from 'zod';

/** refreshSchema is the pause between two commits of the App to one draft. */
export const refreshSchema = z
  .int()
  .min(0)
  .max(1440)
  .default(5)
  .describe(
    'Minutes between two commits of the App that keep a draft up to date while nobody has written in it. Without a server each run commits what there is, since nothing would wait for the rest.',
  );
