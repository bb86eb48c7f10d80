/** The configuration `.github/postmortem.yml` as one Zod schema: validation, types, defaults and the JSON Schema come from here. */
import * as z from 'zod';
import { SECTION_KINDS, SEVERITIES } from '../postmortem/model.ts';
import { RULES } from '../postmortem/rules/index.ts';
import type { OptionTypes, Rule, RuleOptions } from '../postmortem/rules/rule.ts';
import { checkSchema } from './check.ts';
import { dueSchema } from './due.ts';
import {
  closeWhenDoneSchema,
  notificationsSchema,
  policiesSchema,
  remindersSchema,
  stagesSchema,
  writeBackSchema,
} from './follow-through.ts';
import { PROFILES } from './profiles.ts';
import { recordSchema } from './record.ts';
import { refreshSchema } from './refresh.ts';
import { repositoryPath } from './repository-path.ts';
import { reviewSchema } from './review.ts';
import { routeSchema } from './routes.ts';
import { timezoneSchema } from './zone.ts';

const login = z
  .string()
  .regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, 'expected a GitHub login')
  .transform((value) => value.replace(/^@/, ''));

const labelName = z.string().trim().min(1).max(50);
const templateName = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected a name of a-z, 0-9 and hyphens');
const severity = z.enum([...SEVERITIES, 'off']);

/** Not all of Zod, which would then be bundled with every language that it speaks. */
const OPTION_TYPES: OptionTypes = {
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  int: z.int,
  number: z.number,
  string: z.string,
};

const ruleSettings = z
  .strictObject(Object.fromEntries(RULES.map((rule) => [rule.id, settingOf(rule).optional()])))
  .describe(
    'The severity of each rule, or off; with its options for a rule that has some. It outranks the profile.',
  );

function settingOf(rule: Rule) {
  const description = `${rule.description} Default: ${rule.severity}.`;
  if (!rule.options) return severity.describe(description);
  const options = optionSchema(rule.options).partial().shape;
  const withOptions = z.strictObject({ severity: severity.optional(), ...options });
  return z.union([severity, withOptions]).describe(description);
}

/** optionSchema gives the schema of a rule's options, defaults and all. */
export function optionSchema(options: RuleOptions): z.ZodObject {
  const shapes = Object.entries(options).map(([name, option]) => [
    name,
    option.schema(OPTION_TYPES).default(option.default),
  ]);
  return z.object(Object.fromEntries(shapes));
}

const sectionNames = z
  .strictObject(
    Object.fromEntries(
      SECTION_KINDS.map((kind) => [kind, z.array(z.string().trim().min(2).max(80)).max(50).optional()]),
    ),
  )
  .describe(
    'More names of sections, by kind, as your documents have them: `timeline: [Chronik]`. The well-known names stay.',
  );

export const configSchema = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .regex(/^[\p{L}\p{N} /&-]+$/u, 'expected letters, digits, spaces and hyphens')
      .default('postmortem')
      .describe(
        'What your team calls the document: postmortem, learning review, after-action review, incident review, incident report, post-incident review, RCA, …',
      ),
    timezone: timezoneSchema.default('UTC').describe('The zone in which dates and times are written.'),
    by: z
      .enum(['app', 'action'])
      .default('app')
      .describe(
        'Who drafts and follows up: the App, or a workflow with `mode: run`. The other of the two does nothing, so that nothing is made twice.',
      ),
    since: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/, { error: 'expected a day, like 2026-11-20', abort: true })
      .refine((day) => !Number.isNaN(Date.parse(day)), 'expected a day that there is, like 2026-11-20')
      .optional()
      .describe(
        'With `by: action`, the day (UTC) from which on incidents and merged postmortems count. The App knows the day of its installation.',
      ),
    incident: z
      .strictObject({
        labels: z
          .record(labelName, templateName)
          .refine((labels) => Object.keys(labels).length > 0, 'expected at least one label')
          .default({ 'security-incident': 'security', incident: 'incident' })
          .describe(
            'The labels that make an issue an incident, each with the template it chooses. Of several, the first listed decides.',
          ),
        bots: z
          .array(login)
          .default([])
          .describe(
            'Bots that may put an incident label on although they are no collaborators, like my-monitoring[bot].',
          ),
        kinds: z
          .array(labelName)
          .max(50)
          .optional()
          .describe('The labels of the kinds of incidents; each incident gets one of them.'),
        categories: z.array(labelName).max(50).optional().describe('The labels of the categories; likewise.'),
        'close-when-done': closeWhenDoneSchema,
      })
      .prefault({}),
    postmortem: z
      .strictObject({
        directory: repositoryPath
          .default('postmortems')
          .describe('Where postmortems live. Its README.md and index.md are not postmortems.'),
        file: z
          .string()
          .regex(
            /^(?:[A-Za-z0-9._-]|\{(?:date|slug|number)\})+\.md$/,
            'expected a file name ending in .md, of letters, digits, {date}, {slug} and {number}',
          )
          .default('{date}-{slug}.md')
          .describe(
            'The name of a new postmortem: {date}, {slug} and {number} are filled in from the incident.',
          ),
        branch: z
          .string()
          .regex(
            /^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*\{number\}$/,
            'expected a branch name that ends in {number}',
          )
          .default('postmortem/{number}')
          .describe("The branch of a new postmortem; {number} is the incident's."),
        label: labelName.default('postmortem').describe('The label of a postmortem pull request.'),
        template: templateName
          .default('incident')
          .describe('The template of a postmortem whose front matter names none.'),
        refresh: refreshSchema,
      })
      .prefault({}),
    actions: z
      .strictObject({
        label: labelName.default('corrective-measure').describe("The label of an action item's issue."),
        priority: z
          .string()
          .max(48)
          .regex(/\{priority\}/, 'expected a label name with {priority} in it')
          .default('priority: {priority}')
          .describe("The label that carries an action item's priority."),
        owner: login
          .optional()
          .describe("Who gets an action item without an owner; unless set, the pull request's author."),
        limit: z
          .int()
          .min(1)
          .max(100)
          .default(50)
          .describe(
            'The most action items that the postmortems of one merge may turn into issues. Beyond it none is made and a comment says so.',
          ),
        due: dueSchema,
        'write-back': writeBackSchema,
      })
      .prefault({}),
    record: recordSchema,
    check: checkSchema,
    review: reviewSchema,
    routes: z
      .array(routeSchema(labelName, templateName))
      .max(20)
      .default([])
      .describe(
        'Other repositories of the same owner: each route sends the postmortem, the action items or both of some incidents there. The first that fits decides.',
      ),
    stages: stagesSchema.optional(),
    policies: policiesSchema.optional(),
    reminders: remindersSchema.optional(),
    notifications: notificationsSchema.optional(),
    people: z
      .record(z.string().trim().min(1), login)
      .default({})
      .describe('Names as they stand in documents, each with its GitHub login.'),
    sections: sectionNames.prefault({}),
    profile: z
      .enum(PROFILES)
      .default('standard')
      .describe(
        'How severe the rules are: `strict` makes errors of what is amiss in action items and the timeline, `legacy` is for documents from before the check.',
      ),
    rules: ruleSettings.prefault({}),
  })
  .describe('Configuration of Debrief, .github/postmortem.yml on the default branch.');

/** Config is a valid configuration with every default filled in. */
export type Config = Readonly<z.output<typeof configSchema>>;
