/** The files that a repository needs to begin with. */
import { CONFIG_PATH } from './paths.ts';

/** ACTION_NAME is the Action's public name, as workflows write it. */
export const ACTION_NAME = 'debrief-postmortems/debrief';

/** SCHEMA_URL is where editors find the configuration's schema. */
export const SCHEMA_URL = `https://raw.githubusercontent.com/${ACTION_NAME}/main/schema/postmortem.schema.json`;

const CONFIGURATION = `# yaml-language-server: $schema=${SCHEMA_URL}
# How this repository writes postmortems. Every key has a default; docs/configuration.md of Debrief lists them all.
# Take the # in front of a key away to use it.

# What your team calls the document: postmortem, incident review, RCA, …
name: postmortem

# The zone in which dates and times are written.
timezone: UTC

incident:
  # Labels that make an issue an incident, each with its template. Of several, the first listed decides.
  labels:
    security-incident: security
    incident: incident
  # Bots that may open incidents although they are no collaborators.
#  bots: ["my-monitoring[bot]"]
#  close-when-done: true

postmortem:
  directory: postmortems
  # Minutes between two commits that keep a draft up to date.
#  refresh: 15

# The issues of action items. write-back puts their numbers into the merged document: pull-request or commit.
#actions:
#  owner: ada
#  write-back: pull-request
#  due:
#    milestone: "Due {due}"

# What a draft tells of besides the incident itself.
#record:
#  deployments: false

# Who checks pull requests: the App, the Action in a workflow, or the App wherever no workflow does.
#check:
#  by: auto

# Who is asked to review, in place of the code owners.
#review:
#  reviewers: [grace, acme/sre]

# Other repositories of the same owner; the first route that fits decides.
#routes:
#  - label: security-incident
#    postmortem: security-reviews
#    actions: security-tasks

# A label on each incident that says how far it has come.
#stages: {}

# Days that an incident has, by severity.
#policies:
#  severities:
#    SEV1: { postmortem: 5, review: 10, actions: 30 }

# Reminders of action items with a due date, in working hours.
#reminders:
#  before: [3]
#  escalation:
#    to: [acme/leads]

# Whether Slack may be told the titles of a private repository.
#notifications:
#  private-content: true

# Names as they stand in documents, each with a GitHub login.
#people:
#  Ada Lovelace: ada

# More names of sections, by kind.
#sections:
#  timeline: [Chronik]

# How severe the rules are: strict, standard, or legacy for documents from before the check.
profile: standard

# error, warning, notice or off, for each rule: above the profile.
#rules:
#  action-due: error
`;

const WORKFLOW = `name: Postmortems
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ${ACTION_NAME}@v0
`;

const ISSUE_FORM = `name: Incident
description: Something is broken, or was. Open this first, tell the rest later.
title: ""
labels: [incident]
body:
  - type: textarea
    id: impact
    attributes:
      label: What do users notice?
      description: What they cannot do, and roughly how many of them.
    validations:
      required: true
  - type: input
    id: started
    attributes:
      label: Since when?
      description: As near as you know, with the time zone.
      placeholder: 2026-11-20 17:45 UTC
  - type: input
    id: services
    attributes:
      label: What is affected?
      placeholder: web shop, checkout
  - type: textarea
    id: so-far
    attributes:
      label: What was seen and done so far?
      description: One line each, with its time. Leave out passwords, keys and customers' data.
      placeholder: "17:49 the web server is not running"
`;

/** WORKFLOW_PATH is where the workflow that checks pull requests is put. */
export const WORKFLOW_PATH = '.github/workflows/postmortems.yml';

/** STARTER_FILES are written by `debrief init`, each with its path in the repository. */
export const STARTER_FILES: readonly { readonly path: string; readonly text: string }[] = [
  { path: CONFIG_PATH, text: CONFIGURATION },
  { path: WORKFLOW_PATH, text: WORKFLOW },
  { path: '.github/ISSUE_TEMPLATE/incident.yml', text: ISSUE_FORM },
];

const WORK = `# Drafts and follows up without a server. A copy of the README's "Without a server".
name: Debrief
on:
  issues:
    types: [labeled, unlabeled, edited, assigned, unassigned, closed, reopened, transferred, deleted]
  issue_comment:
    types: [created, edited, deleted]
  pull_request:
    types: [closed, ready_for_review]
  schedule:
    - cron: "23 */6 * * *"
    # Once a day, in working hours (this is UTC): reminders, and the digest of what is overdue.
    - cron: "37 9 * * *"
  workflow_dispatch:
permissions: {}
concurrency:
  # Runs of one thread wait for each other, and so do those of merges and action items; of bots' comments none waits.
  group: >-
    debrief-\${{
    github.event.comment.user.type == 'Bot' && github.run_id ||
    github.event.pull_request.merged && github.event.pull_request.head.repo.full_name == github.repository && 'merges' ||
    github.event.pull_request && format('pull-{0}', github.event.pull_request.number) ||
    github.event.issue.user.type == 'Bot' && contains(github.event.issue.body, 'debrief:action') && 'merges' ||
    github.event.issue.number ||
    'all' }}
jobs:
  run:
    if: >-
      github.event.comment.user.type != 'Bot' &&
      (!github.event.issue || github.event.issue.labels[0] || contains(github.event.comment.body, '/postmortem')) &&
      (!github.event.pull_request || github.event.pull_request.merged || github.event.action == 'ready_for_review')
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write
      issues: write
      pull-requests: write
    steps:
      - uses: ${ACTION_NAME}@v0
        with:
          mode: run
`;

/** filesWithoutServer are the starter files of a team without the App; `today` (YYYY-MM-DD) is the day from which on incidents count. */
export function filesWithoutServer(today: string): typeof STARTER_FILES {
  const choice = `\n# A workflow with "mode: run" does the work, from this day (UTC) on.\nby: action\nsince: ${today}\n`;
  const files = STARTER_FILES.map(({ path, text }) =>
    path === CONFIG_PATH ? { path, text: text + choice } : { path, text },
  );
  return [...files, { path: '.github/workflows/debrief.yml', text: WORK }];
}
