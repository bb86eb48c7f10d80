/** The part of the configuration that says who checks. */
import * as z from 'zod';

/** checkSchema says who checks pull requests. */
export const checkSchema = z
  .strictObject({
    by: z
      .enum(['auto', 'app', 'action'])
      .default('auto')
      .describe(
        'Who checks pull requests: the App, a workflow with the Action, or, with `auto`, the App wherever no workflow of the base branch does.',
      ),
    action: z
      .string()
      .regex(/^[A-Za-z0-9._-]+$/, 'expected the name of the repository that holds the Action, like debrief')
      .default('debrief')
      .describe('The name under which workflows use the Action, by which `auto` knows them.'),
  })
  .prefault({});
