/** The Action's shell: the only file that knows the runner. */
import { appendFileSync, readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { type PullTarget, readTarget } from './action/event.ts';
import { explain, explainRun } from './action/explain.ts';
import { type Inputs, readInputs, SLACK_INPUT } from './action/inputs.ts';
import { type CommentPort, keepComment, suggestChanges, whyUnwritten } from './action/publish.ts';
import { judge, type Verdict } from './action/verdict.ts';
import { TerminalError } from './errors.ts';
import { toCommand } from './formats/github.ts';
import { renderSummary, SUMMARY_LIMIT } from './formats/summary.ts';
import { createDiskReader } from './github/disk.ts';
import { createPort } from './github/octokit.ts';
import { createTokenClient } from './github/octokit-client.ts';
import { createReviewPort, type ReviewPort } from './github/octokit-reviews.ts';
import { type Checked, checkTarget, NOTHING } from './reconcile/check-target.ts';

async function run(): Promise<void> {
  // 1. What the workflow asks for, and what happened. A secret is named to the runner before anything can print it.
  const secret = core.getInput(SLACK_INPUT);
  if (secret) core.setSecret(secret);
  const inputs = readInputs(core.getInput);
  if (inputs.mode === 'run') return draftAndFollowUp(inputs);
  const target = readTarget(payload(), {
    name: required('GITHUB_EVENT_NAME'),
    sha: required('GITHUB_SHA'),
    files: inputs.files,
  });
  if (target === null) return finish(NOTHING, 'Nothing to check: no branch was changed.');

  // 2. Look at it.
  const places = openPlaces(inputs);
  const checked = await checkTarget(target, places);
  if (checked.reports.length === 0) return finish(checked, nothingFound(inputs));

  // 3. Say what was found: on the lines, in the summary, to the next steps.
  const verdict = judge(checked.reports, { ...inputs, ...checked, draft: target.draft });
  for (const finding of verdict.annotations) process.stdout.write(toCommand(finding));
  const summarise = summariser(checked, verdict, { target, inputs });
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file) appendFileSync(file, summarise(SUMMARY_LIMIT));
  setOutputs(checked, verdict);

  // 4. Write to the pull request, where that is wanted: it never decides whether the step passes.
  if (inputs.suggest || inputs.comment) {
    await publish({ target, inputs, places }, { checked, body: summarise(COMMENT_LIMIT) });
  }

  // 5. Pass or fail.
  if (verdict.fails) core.setFailed(verdict.message);
  else core.info(verdict.message);
}

/** A comment is read on the pull request itself: the long form is in the summary. */
const COMMENT_LIMIT = 20_000;

interface Places {
  readonly repository: CommentPort & ReturnType<typeof createPort>;
  readonly reviews: ReviewPort;
  readonly workspace: ReturnType<typeof createDiskReader> | null;
}

function openPlaces(inputs: Inputs): Places {
  const { client, place } = openGitHub(inputs);
  const reviews = createReviewPort(client, place);
  return {
    repository: { ...createPort(client, place, { settleSeconds: 0 }), viewer: reviews.viewer },
    reviews,
    workspace: inputs.files === 'all' ? createDiskReader(required('GITHUB_WORKSPACE')) : null,
  };
}

function openGitHub({ token }: Inputs) {
  const [owner = '', repo = ''] = required('GITHUB_REPOSITORY').split('/');
  const apiUrl = process.env.GITHUB_API_URL || 'https://api.github.com';
  const client = createTokenClient({ token, apiUrl, throttle: process.env.THROTTLE !== 'false' });
  return { client, place: { owner, repo } };
}

/** Loaded only where it is asked for: the check starts without. */
async function draftAndFollowUp(inputs: Inputs): Promise<void> {
  const { carryOut } = await import('./action/carry-out.ts');
  const { slackUrl: url } = inputs;
  const isAgain = Number(process.env.GITHUB_RUN_ATTEMPT || 1) > 1;
  const occasion = {
    ...{ event: required('GITHUB_EVENT_NAME'), payload: payload(), now: new Date() },
    listener: url === null ? null : { url, isAgain, warn: core.warning },
  };
  try {
    const { lines, summary, changes, faults } = await carryOut({ ...occasion, ...openGitHub(inputs) });
    for (const line of lines) core.info(line);
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file && summary) appendFileSync(file, summary);
    core.setOutput('changes', changes);
    for (const fault of faults) core.setFailed(fault);
  } catch (error) {
    core.setFailed(explainRun(error));
  }
}

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

async function publish(
  { target, inputs, places }: { target: PullTarget; inputs: Inputs; places: Places },
  { checked: { reports, postmortems }, body }: { checked: Checked; body: string },
): Promise<void> {
  const { pull, head } = target;
  if (pull === null) {
    core.notice(
      'Nothing is written to the pull request: this is none, or one from a fork, whose token may only read.',
    );
    return;
  }
  const place = { number: pull, head };
  const found = reports.some(({ findings }) => findings.length > 0);
  const documents = reports.filter(({ file }) => postmortems.includes(file));
  try {
    if (inputs.comment) await keepComment(places.repository, { body, found }, place);
    const refused = inputs.suggest ? await suggestChanges(places.reviews, documents, place) : null;
    if (refused) core.notice(refused);
  } catch (error) {
    core.notice(whyUnwritten(error));
  }
}

function summariser(
  { reports }: Checked,
  { message }: Verdict,
  { target, inputs }: { target: PullTarget; inputs: Inputs },
): (limit: number) => string {
  const repositoryUrl = `${process.env.GITHUB_SERVER_URL || 'https://github.com'}/${required('GITHUB_REPOSITORY')}`;
  const commit = inputs.files === 'all' ? required('GITHUB_SHA') : target.head;
  return (limit) => renderSummary(reports, message, { repositoryUrl, commit, limit });
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
