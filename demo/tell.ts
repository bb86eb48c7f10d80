/** The story from the first step to the last, with a line of output for whatever a newcomer should see. */
import { collectFile, collectPullRequest, collectThread } from './collect.ts';
import { describeAnnotation } from './gallery/files.ts';
import { writeGallery } from './gallery/write.ts';
import { AUTHOR, INCIDENT, PEOPLE, REPORTER, REVIEWER, SLIP } from './pet-shop.ts';
import * as play from './play.ts';
import type { Progress, Say } from './progress.ts';
import type { Backstage, Stage } from './stage.ts';
import type { Document, Run, Story, Thread, ThreadItem } from './story.ts';

/** STEPS is how many steps `tellStory` takes. */
export const STEPS = 10;

/** tellStory plays everything and leaves files and a page in the folder. */
export async function tellStory(backstage: Backstage, progress: Progress, folder: string): Promise<void> {
  const { step } = progress;
  await step('Start a GitHub on this machine', async (say) => {
    say((await backstage.startGitHub()).url);
  });
  await step('Start the App, connected by webhooks', async (say) => {
    say((await backstage.startApp()).url);
  });
  const stage = backstage.stage();
  const incident = await step(`${PEOPLE[REPORTER]} opens an incident`, async (say) => {
    const issue = await play.openIncident(stage);
    say(`issue #${issue.number} "${issue.title}", labelled ${INCIDENT.label.name}`);
    return issue.number;
  });
  const draft = await step('The App drafts the postmortem', (say) => awaitDraft(stage, incident, say));
  const first = await step('The Action checks the draft', (say) =>
    check(stage, say, {
      id: 'draft',
      title: 'The check on the draft',
      action: 'opened',
      ...draft,
      passes: true,
    }),
  );
  const written = await step(`${PEOPLE[AUTHOR]} writes it, with a slip, and marks it ready`, async (say) => {
    const text = play.writeWithSlip(draft.document.text);
    const pushed = await pushText(stage, say, {
      ...draft,
      id: 'with-slip',
      text,
      message: 'Tell what happened',
    });
    await play.markReady(stage, pushed.pull);
    say('ready for review');
    return { ...draft, ...pushed };
  });
  const second = await step('The Action fails on the line with the slip', (say) =>
    check(stage, say, {
      id: 'failing',
      title: 'The check on the slip',
      action: 'ready_for_review',
      ...written,
      passes: false,
    }),
  );
  const corrected = await step(`${PEOPLE[AUTHOR]} corrects the line, and the Action passes`, async (say) => {
    const text = written.document.text.replace(SLIP.wrong, SLIP.right);
    const message = `Correct the hour: ${SLIP.right}`;
    const pushed = await pushText(stage, say, { ...written, id: 'merged', text, message });
    const run = await check(stage, say, {
      id: 'passing',
      title: 'The check on the correction',
      action: 'synchronize',
      ...written,
      ...pushed,
      passes: true,
    });
    return { ...pushed, run };
  });
  const merged = await step(`${PEOPLE[REVIEWER]} merges, and the App opens the issues`, async (say) => {
    const commit = await play.merge(stage, corrected.pull);
    say(`merged as ${commit.slice(0, 7)}`);
    const { number } = corrected.pull;
    const issues = await play.awaitIssues(stage, { incident, pull: number, count: 3 });
    const threads = await Promise.all(issues.map((issue) => collectThread(stage, issue.number)));
    for (const thread of threads) say(describeIssue(thread));
    say(`and a comment on pull request #${number}`);
    return { commit, threads };
  });
  await step('Write down what there is to see', async (say) => {
    const runs = [first, second, corrected.run];
    const path = corrected.document.path;
    const text = await collectFile(stage, path, merged.commit);
    const story: Story = {
      repository: stage.repository,
      serverUrl: stage.url,
      incident: await collectThread(stage, incident),
      pullRequest: await collectPullRequest(
        stage,
        corrected.pull.number,
        runs.map(({ moment }) => moment),
      ),
      runs: runs.map(({ run }) => run),
      merged: { id: 'merged', path, commit: merged.commit, text },
      issues: merged.threads,
    };
    await writeGallery(folder, story);
    say(folder);
  });
}

interface Drafted {
  readonly pull: play.RestPull;
  readonly clone: Awaited<ReturnType<typeof play.cloneDraft>>;
  readonly document: Document;
}

async function awaitDraft(stage: Stage, incident: number, say: Say): Promise<Drafted> {
  const pull = await play.awaitDraft(stage, incident);
  say(`draft pull request #${pull.number} "${pull.title}"`);
  const path = await play.findPostmortem(stage, pull);
  say(`with ${path} on the branch ${pull.head.ref}`);
  const clone = await play.cloneDraft(stage, pull);
  const document = { id: 'drafted', path, commit: pull.head.sha, text: await clone.read(path) } as const;
  return { pull, clone, document };
}

interface Pushed {
  readonly pull: play.RestPull;
  readonly document: Document;
}

async function pushText(
  stage: Stage,
  say: Say,
  change: Drafted & { readonly id: Document['id']; readonly text: string; readonly message: string },
): Promise<Pushed> {
  const { path } = change.document;
  const pull = await play.pushAs(stage, { ...change, path });
  say(`git push: ${pull.head.sha.slice(0, 7)} ${change.message}`);
  return { pull, document: { id: change.id, path, commit: pull.head.sha, text: change.text } };
}

async function check(
  stage: Stage,
  say: Say,
  what: Parameters<typeof play.check>[1],
): Promise<{ readonly run: Run; readonly moment: ThreadItem }> {
  const run = await play.check(stage, what);
  for (const annotation of run.annotations) say(describeAnnotation(annotation));
  say(run.passed ? 'the step passes' : 'the step fails');
  return { run, moment: { kind: 'run', at: new Date().toISOString(), run } };
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
