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

const labelName = z.string().trim().min(1).max(50);

/** STAGES are the stages of an incident's life, in their order. */
export const STAGES = ['identified', 'categorised', 'responded', 'resolved', 'analysed', 'improved'] as const;

/** Stage is how far an incident has come. */
export type Stage = (typeof STAGES)[number];

/** stagesSchema names the label of each stage. */
export const stagesSchema = z
  .strictObject({
    identified: labelName.default('stage: identified').describe('The incident has its label.'),
    categorised: labelName
      .default('stage: categorised')
      .describe('It has a severity, and a kind and a category where these are configured.'),
    responded: labelName
      .default('stage: responded')
      .describe('Somebody was assigned or did something about it.'),
    resolved: labelName.default('stage: resolved').describe('It was closed as completed.'),
    analysed: labelName.default('stage: analysed').describe('Its postmortem was merged.'),
    improved: labelName.default('stage: improved').describe('All its action items are closed.'),
  })
  .refine(
    (stages) => new Set(Object.values(stages).map((name) => name.toLowerCase())).size === STAGES.length,
    {
      error: 'expected another label for each stage',
    },
  )
  .describe(
    'A label on each incident that says how far it has come. Off unless it is set; `stages: {}` turns it on.',
  );

const days = z.int().min(0).max(365).optional();

const policy = z.strictObject({
  postmortem: days.describe('Days after the resolution until the postmortem is ready for review.'),
  review: days.describe('Days after the resolution until it is merged.'),
  actions: days.describe('Days after they were made until action items of P0 and P1 are closed.'),
  'urgent-action': z
    .boolean()
    .optional()
    .describe('Whether a user-visible incident needs an action item of P0 or P1.'),
});

/** policiesSchema says what is late, by severity. */
export const policiesSchema = z
  .strictObject({
    label: labelName.default('overdue').describe('The label of an incident that breaks a policy.'),
    'user-visible': z
      .array(labelName)
      .max(20)
      .default(['user-visible'])
      .describe('Labels of an incident that users noticed.'),
    severities: z
      .record(z.string().trim().min(1).max(40), policy)
      .default({})
      .describe(
        'For each severity, as its label says it, how many days there are: `postmortem`, `review`, `actions`, and `urgent-action`. `any` is for all others.',
      ),
  })
  .describe('What an incident that is followed through owes, by severity. Off unless it is set.');

/** Policy is what an incident of one severity owes. */
export type Policy = Readonly<z.output<typeof policy>>;

/** writeBackSchema says how the numbers of issues get into the document. */
export const writeBackSchema = z
  .enum(['off', 'pull-request', 'commit'])
  .default('off')
  .describe(
    'Whether the links to the issues are written into the merged document, once: by a small pull request, or by a commit on the default branch (a pull request where a rule protects it).',
  );

/** closeWhenDoneSchema says whether the last action item ends the incident. */
export const closeWhenDoneSchema = z
  .boolean()
  .default(false)
  .describe('Whether the incident is closed when its last action item is.');

/** notificationsSchema says what may be told elsewhere. */
export const notificationsSchema = z
  .strictObject({
    'private-content': z
      .boolean()
      .default(false)
      .describe('Whether titles and logins of a repository that not everybody can read may be told there.'),
  })
  .describe('What is sent to the incoming webhook that whoever runs the App has set up.');
