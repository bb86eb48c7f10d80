/** The runs of the Action in the story, and how each has to end. */
import { join } from 'node:path';
import { AUTHOR, OWNER, REPOSITORY, SLIP } from './pet-shop.ts';
import { expectThat, type RestPull } from './play.ts';
import { runAction, type StepResult } from './runner.ts';
import { REPOSITORY_PATH, type Stage } from './stage.ts';
import type { Document, Run } from './story.ts';

/** CHECKS are the three runs of the Action: after which event of the pull request, and how each has to end. */
export const CHECKS = {
  draft: { id: 'draft', title: 'The check on the draft', action: 'opened', passes: true },
  failing: { id: 'failing', title: 'The check on the slip', action: 'ready_for_review', passes: false },
  passing: { id: 'passing', title: 'The check on the correction', action: 'synchronize', passes: true },
} as const;

/** check runs the bundled Action for the pull request as it stands and expects it to pass or fail. */
export async function check(
  stage: Stage,
  what: (typeof CHECKS)[keyof typeof CHECKS] & { readonly document: Document; readonly pull: RestPull },
): Promise<Run> {
  const { id, title, document, pull, passes } = what;
  const api = stage.apiOf(AUTHOR);
  const [repository, current] = await Promise.all([
    api.request('GET', REPOSITORY_PATH),
    api.request<RestPull>('GET', `${REPOSITORY_PATH}/pulls/${pull.number}`),
  ]);
  const result = await runAction({
    folder: join(stage.folder, `run-${id}`),
    apiUrl: stage.url,
    serverUrl: stage.url,
    repository: `${OWNER}/${REPOSITORY}`,
    sha: current.head.sha,
    ref: `refs/pull/${pull.number}/merge`,
    event: {
      name: 'pull_request',
      payload: { action: what.action, number: pull.number, pull_request: current, repository },
    },
    inputs: { token: await stage.createWorkflowToken() },
  });
  expectThat(
    (result.exitCode === 0) === passes,
    `The Action ended with exit code ${result.exitCode}:\n${result.log}`,
  );
  expectFindings(id, result, document);
  return {
    id,
    title,
    document,
    passed: passes,
    annotations: result.annotations,
    summary: result.summary,
    outputs: result.outputs,
  };
}

function expectFindings(id: Run['id'], { annotations, log }: StepResult, document: Document): void {
  if (id === 'passing') return;
  expectThat(annotations.length > 0, `The Action found nothing to say:\n${log}`);
  if (id !== 'failing') return;
  const slip = document.text.split('\n').findIndex((line) => line.includes(SLIP.wrong)) + 1;
  const errors = annotations.filter(({ level, line }) => level === 'error' && line !== null);
  expectThat(
    errors.length === 1 && errors[0]?.line === slip && errors[0].file === document.path,
    `The Action should fail on ${document.path}:${slip} alone:\n${log}`,
  );
}
