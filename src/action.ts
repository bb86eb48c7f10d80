/** The Action's shell: the only file that knows the runner. */
import { appendFileSync, readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { Octokit } from '@octokit/rest';
import { type Checked, checkTarget } from './action/check.ts';
import { readTarget, type Target } from './action/event.ts';
import { explain } from './action/explain.ts';
import { type Inputs, readInputs } from './action/inputs.ts';
import { patiently } from './action/retry.ts';
import { renderSummary } from './action/summary.ts';
import { judge, type Located, type Verdict } from './action/verdict.ts';
import { TerminalError } from './errors.ts';
import { createDiskReader } from './github/disk.ts';
import { createReader } from './github/octokit-reader.ts';

async function run(): Promise<void> {
  // 1. What the workflow asks for, and what happened.
  const inputs = readInputs(core.getInput);
  const target = readTarget(payload(), {
    name: required('GITHUB_EVENT_NAME'),
    sha: required('GITHUB_SHA'),
    files: inputs.files,
  });
  if (target === null)
    return finish({ reports: [], postmortems: [] }, 'Nothing to check: no branch was changed.');

  // 2. Look at it.
  const checked = await checkTarget(target, places(inputs));
  if (checked.reports.length === 0) return finish(checked, nothingFound(inputs));

  // 3. Say what was found: on the lines, in the summary, to the next steps.
  const verdict = judge(checked.reports, { ...inputs, draft: target.draft });
  verdict.annotations.forEach(annotate);
  summarise(checked, verdict, { target, inputs });
  setOutputs(checked, verdict);

  // 4. Pass or fail.
  if (verdict.fails) core.setFailed(verdict.message);
  else core.info(verdict.message);
}

function places({ token, files }: Inputs) {
  const [owner = '', repo = ''] = required('GITHUB_REPOSITORY').split('/');
  const client = new Octokit({
    auth: token,
    baseUrl: process.env.GITHUB_API_URL || 'https://api.github.com',
    userAgent: 'debrief',
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  client.hook.wrap('request', (request, options) => patiently(request, options));
  return {
    repository: createReader(client, { owner, repo }),
    workspace: files === 'all' ? createDiskReader(required('GITHUB_WORKSPACE')) : null,
  };
}

/** Paths and refusals are content too: only our own words go to the log. */
function silent(): void {}

function finish(checked: Checked, message: string): void {
  const verdict = judge([], { drafts: 'report', failOn: 'error', draft: false });
  setOutputs(checked, verdict);
  core.info(message);
}

function nothingFound({ files }: Inputs): string {
  return files === 'all'
    ? 'No postmortems in the workspace. If there should be some, put actions/checkout before this step.'
    : 'No postmortem changed.';
}

/** core escapes messages and properties, so that no content becomes a command. */
function annotate({ severity, message, rule, file, line, endLine, column, endColumn }: Located): void {
  const oneLine = endLine === undefined || endLine === line;
  const properties = {
    title: rule,
    file,
    startLine: line,
    endLine: endLine ?? line,
    ...(oneLine && column !== undefined ? { startColumn: column, endColumn: endColumn ?? column } : {}),
  };
  const say = { error: core.error, warning: core.warning, notice: core.notice }[severity];
  say(message, properties);
}

function summarise(
  { reports }: Checked,
  { message }: Verdict,
  { target, inputs }: { target: Target; inputs: Inputs },
): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const repositoryUrl = `${process.env.GITHUB_SERVER_URL || 'https://github.com'}/${required('GITHUB_REPOSITORY')}`;
  const commit = inputs.files === 'all' ? required('GITHUB_SHA') : target.head;
  appendFileSync(file, renderSummary(reports, message, { repositoryUrl, commit }));
}

function setOutputs({ postmortems }: Checked, { counts }: Verdict): void {
  core.setOutput('findings', counts.error + counts.warning + counts.notice);
  core.setOutput('errors', counts.error);
  core.setOutput('postmortems', JSON.stringify(postmortems));
  core.setOutput('valid', counts.error === 0);
}

function payload(): unknown {
  const path = required('GITHUB_EVENT_PATH');
  return JSON.parse(readFileSync(path, 'utf8'));
}

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new TerminalError(`${name} is not set: run this as a step of a GitHub Actions workflow.`);
}

try {
  await run();
} catch (error) {
  core.setFailed(explain(error));
}
