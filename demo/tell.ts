/** The story from the first step to the last, with a line of output for whatever a newcomer should see. */
import type { Backstage } from './backstage.ts';
import { CHECKS, check as runCheck } from './check.ts';
import type { Clone } from './clone.ts';
import { collectFile, collectPullRequest, collectThread, createMoment, type Moment } from './collect.ts';
import { writeGallery } from './gallery/write.ts';
import { AUTHOR, INCIDENT, NOTE, PEOPLE, REPORTER, REVIEWER, SLIP } from './pet-shop.ts';
import * as play from './play.ts';
import type { Progress, Say } from './progress.ts';
import { createStage, type Stage } from './stage.ts';
import type { Document, Run, Story, Thread } from './story.ts';

/** STEPS is how many steps `tellStory` takes. */
export const STEPS = 12;

/** tellStory plays everything and leaves files and a page in the folder. */
export async function tellStory(backstage: Backstage, progress: Progress, folder: string): Promise<void> {
  const { step } = progress;
  const github = await step('Start a GitHub on this machine', async (say) => {
    const started = await backstage.startGitHub();
    say(started.url);
    return started;
  });
  await step('Start the App, connected by webhooks', async (say) => say(await backstage.startApp(github)));
  const stage = createStage(github, backstage.folder, backstage.signal());
  const incident = await step(`${PEOPLE[REPORTER]} opens an incident`, async (say) => {
    const issue = await play.openIncident(stage);
    say(`issue #${issue.number} "${issue.title}", labelled ${INCIDENT.label.name}`);
    return issue.number;
  });
  const reviewed = await tellReview(stage, progress, incident);
  const { pull } = reviewed.corrected;
  const merged = await step(`${PEOPLE[REVIEWER]} merges, and the App opens the issues`, (say) =>
    tellMerge(stage, say, { incident, pull }),
  );
  const issues = await step('The work is done, and the App closes the incident', (say) =>
    tellEnd(stage, say, { incident, pull: pull.number, issues: merged.issues }),
  );
  await step('Write down what there is to see', async (say) => {
    await writeGallery(
      folder,
      await collectStory(stage, { incident, reviewed, merged: { ...merged, issues } }),
    );
    say(folder);
  });
}

interface Version {
  readonly pull: play.RestPull;
  readonly document: Document;
}

interface Reviewed {
  readonly corrected: Version;
  readonly runs: readonly Run[];
  /** In the order in which they happened. */
  readonly moments: readonly Moment[];
}

/** From the draft through three runs of the Action to a postmortem that can be merged. */
async function tellReview(stage: Stage, { step }: Progress, incident: number): Promise<Reviewed> {
  const { runs, moments, check, push } = createRecorder(stage);
  const opened = await step('The App drafts the postmortem', (say) => tellDraft(stage, say, incident));
  const { clone, ...draft } = await step(`${PEOPLE[AUTHOR]} comments, and the draft keeps up`, (say) =>
    tellNote(stage, say, { incident, pull: opened }),
  );
  const { path } = draft.document;
  await step('The Action checks the draft', (say) => check(say, { ...CHECKS.draft, ...draft }));
  const slipped = await step(`${PEOPLE[AUTHOR]} writes it, with a slip, and marks it ready`, async (say) => {
    const text = play.writeWithSlip(draft.document.text);
    const pull = await push(say, { clone, path, text, message: 'Tell what happened', pull: draft.pull });
    await play.markReady(stage, pull);
    say('ready for review');
    return { pull, document: { id: 'with-slip', path, commit: pull.head.sha, text } as const };
  });
  await step('The Action fails on the line with the slip', (say) =>
    check(say, { ...CHECKS.failing, ...slipped }),
  );
  const corrected = await step(`${PEOPLE[AUTHOR]} corrects the line, and the Action passes`, async (say) => {
    const text = slipped.document.text.replace(SLIP.wrong, SLIP.right);
    const message = `Correct the hour: ${SLIP.right}`;
    const pull = await push(say, { clone, path, text, message, pull: slipped.pull });
    const version = { pull, document: { id: 'merged', path, commit: pull.head.sha, text } as const };
    await check(say, { ...CHECKS.passing, ...version });
    return version;
  });
  return { corrected, runs, moments };
}

/** Runs the Action and pushes, and keeps both for the page, in their order. */
function createRecorder(stage: Stage) {
  const moments: Moment[] = [];
  const runs: Run[] = [];
  return {
    moments,
    runs,
    async check(say: Say, what: Parameters<typeof runCheck>[1]): Promise<void> {
      const run = await runCheck(stage, what);
      sayRun(say, run);
      runs.push(run);
      moments.push(await createMoment(stage, what.pull.number, { kind: 'run', at: now(), run }));
    },
    async push(say: Say, change: Parameters<typeof play.pushAs>[1]): Promise<play.RestPull> {
      const pull = await play.pushAs(stage, change);
      const commit = `${pull.head.sha.slice(0, 7)}: ${change.message}`;
      say(`git push ${commit}`);
      const item = { kind: 'event', actor: AUTHOR, at: now(), text: `pushed ${commit}` } as const;
      moments.push(await createMoment(stage, pull.number, item));
      return pull;
    },
  };
}

async function tellDraft(stage: Stage, say: Say, incident: number): Promise<play.RestPull> {
  const pull = await play.awaitDraft(stage, incident);
  say(`draft pull request #${pull.number} "${pull.title}"`);
  say(`with ${await play.findPostmortem(stage, pull)} on the branch ${pull.head.ref}`);
  return pull;
}

/** While nobody has committed, what is said on the incident flows into the file. */
async function tellNote(
  stage: Stage,
  say: Say,
  opened: { readonly incident: number; readonly pull: play.RestPull },
): Promise<Version & { readonly clone: Clone }> {
  const pull = await play.noteDown(stage, opened.incident, opened.pull);
  say(`the timeline has the comment, and the front matter has severity: ${NOTE.severity}`);
  const path = await play.findPostmortem(stage, pull);
  const clone = await play.cloneDraft(stage, pull);
  const document = { id: 'drafted', path, commit: pull.head.sha, text: await clone.read(path) } as const;
  return { pull, clone, document };
}

interface Merged {
  readonly commit: string;
  readonly issues: readonly Thread[];
}

async function tellMerge(
  stage: Stage,
  say: Say,
  { incident, pull }: { readonly incident: number; readonly pull: play.RestPull },
): Promise<Merged> {
  const commit = await play.merge(stage, pull);
  say(`merged as ${commit.slice(0, 7)}`);
  const found = await play.awaitIssues(stage, { incident, pull: pull.number });
  const issues = await Promise.all(found.map(({ number }) => collectThread(stage, number)));
  for (const issue of issues) say(describeIssue(issue));
  say(`and a comment on pull request #${pull.number}`);
  return { commit, issues };
}

async function tellEnd(
  stage: Stage,
  say: Say,
  {
    incident,
    pull,
    issues,
  }: { readonly incident: number; readonly pull: number; readonly issues: readonly Thread[] },
): Promise<readonly Thread[]> {
  const numbers = issues.map(({ number }) => number);
  await play.finish(stage, { incident, pull, issues: numbers });
  say(`closed ${numbers.map((number) => `#${number}`).join(', ')}, and issue #${incident} after them`);
  return Promise.all(numbers.map((number) => collectThread(stage, number)));
}

async function collectStory(
  stage: Stage,
  told: { readonly incident: number; readonly reviewed: Reviewed; readonly merged: Merged },
): Promise<Story> {
  const { corrected, moments, runs } = told.reviewed;
  const { commit, issues } = told.merged;
  const { path } = corrected.document;
  return {
    repository: stage.repository,
    serverUrl: stage.url,
    incident: await collectThread(stage, told.incident),
    pullRequest: await collectPullRequest(stage, corrected.pull.number, moments),
    runs,
    merged: { id: 'merged', path, commit, text: await collectFile(stage, path, commit) },
    issues,
  };
}

function sayRun(say: Say, { annotations, passed }: Run): void {
  for (const { line, message } of annotations) say(`${line === null ? '' : `line ${line}: `}${message}`);
  say(passed ? 'the step passes' : 'the step fails');
}

/** describeIssue tells in one line what became of an action item. */
function describeIssue({ number, title, assignees, labels, body }: Thread): string {
  const due = /\bdue\b\D*(\d{4}-\d{2}-\d{2})/i.exec(body)?.[1];
  const facts = [
    assignees.map((login) => `@${login}`).join(' '),
    ...(due ? [`due ${due}`] : []),
    labels.map(({ name }) => name).join(', '),
  ];
  return `issue #${number} "${title}": ${facts.join('; ')}`;
}

function now(): string {
  return new Date().toISOString();
}
