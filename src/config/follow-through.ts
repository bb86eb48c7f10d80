/** The part of the configuration that is about what comes after the merge: reminders. All of it is off until it is configured. */
import * as z from 'zod';

/** WEEKDAYS are the names of the days, Sunday first. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time of a clock in quotes, like "09:00"');

const mention = z
  .string()
  .regex(
    /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$/,
    'expected a GitHub login or a team, like ada or acme/leads',
  )
  .transform((value) => value.replace(/^@/, ''));

const dayCount = z.int().min(1).max(365);
const dayCounts = z.array(dayCount).max(10);

/** remindersSchema says when whom an action item is brought to mind. */
export const remindersSchema = z
  .strictObject({
    before: dayCounts
      .default([3])
      .describe('How many days before the due date; there is one on the day as well.'),
    after: dayCounts
      .default([1, 3, 7, 14])
      .describe('How many days after it. From the last one on, the time in between doubles.'),
    days: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .default(['mon', 'tue', 'wed', 'thu', 'fri'])
      .describe('The working days.'),
    from: clock.default('09:00').describe('When work begins, by the clocks of `timezone`.'),
    to: clock.default('17:00').describe('When it ends.'),
    escalation: z
      .strictObject({
        to: z.array(mention).min(1).max(5).describe('Logins and teams that are mentioned as well.'),
        after: dayCount.default(7).describe('From how many days after the due date on.'),
      })
      .optional()
      .describe('Who is told when an action item stays overdue; nobody unless it is set.'),
  })
  .refine(({ from, to }) => from < to, { error: 'expected a time later than `from`', path: ['to'] })
  .describe(
    'Reminders of action items with a due date, as one comment on the issue. Off unless it is set; `reminders: {}` turns them on as they are.',
  );

/** Reminders is when whom an action item is brought to mind. */
export type Reminders = Readonly<z.output<typeof remindersSchema>>;
