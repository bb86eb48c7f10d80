/** The part of the configuration that says where a due date stands besides the body of an issue. */
import * as z from 'zod';

/** dueSchema names the field and the milestone of a due date. */
export const dueSchema = z
  .strictObject({
    field: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .describe(
        "The organization's issue field, of the type date, that carries the due date; nothing happens where there is none of this name.",
      ),
    milestone: z
      .string()
      .trim()
      .max(100)
      .regex(/\{due\}/, 'expected the title of a milestone with {due} in it, like "Due {due}"')
      .optional()
      .describe(
        'The title of the milestone for a due date, like `Due {due}`: one for each date, made where there is none. None unless set.',
      ),
  })
  .prefault({});
