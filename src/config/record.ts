/** The part of the configuration that says what a draft tells of besides the incident itself. */
import * as z from 'zod';

/** recordSchema switches off what happened in the repository near an incident. */
export const recordSchema = z
  .strictObject({
    merges: z
      .boolean()
      .default(true)
      .describe(
        'Whether a draft tells what reached the default branch near the incident: merged pull requests, reverts and commits.',
      ),
    deployments: z
      .boolean()
      .default(true)
      .describe('Whether a draft tells what was deployed near the incident.'),
  })
  .prefault({});
