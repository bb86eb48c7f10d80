/** The part of the configuration that says who reviews. */
import * as z from 'zod';

const reviewer = z
  .string()
  .regex(
    /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9._-]{1,100})?$/,
    'expected a GitHub login, or a team like my-org/sre',
  )
  .transform((value) => value.replace(/^@/, ''));

/** reviewSchema says who is asked for a review once a draft of ours turns ready. */
export const reviewSchema = z
  .strictObject({
    reviewers: z
      .array(reviewer)
      .max(10)
      .default([])
      .describe(
        'Who is asked to review a postmortem that turns ready: logins and teams. Unless set, the code owners of the postmortem and of what the pull requests that refer to the incident changed.',
      ),
    participants: z
      .boolean()
      .default(true)
      .describe('Whether the people who took part in the incident are invited to review as well.'),
  })
  .prefault({});
