/** The acts of the story. Each brings about one state, waits until it is there, and fails when it is another. */
import { join } from 'node:path';
import { type Clone, cloneBranch } from './clone.ts';
import { collectFile } from './collect.ts';
import { fillPostmortem } from './fill.ts';
import {
  AUTHOR,
  INCIDENT,
  MEASURES,
  NOTE,
  OWNER,
  PEOPLE,
  REPORTER,
  REPOSITORY,
  REVIEWER,
  SLIP,
} from './pet-shop.ts';
import { poll } from './poll.ts';
import { REPOSITORY_PATH, type Stage } from './stage.ts';

/** RestIssue is what the demo reads of an issue or a pull request. */
export interface RestIssue {
  readonly number: number;
  readonly node_id: string;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly html_url: string;
  readonly created_at: string;
  readonly user: { readonly login: string };
  readonly labels: readonly { readonly name: string; readonly color: string }[];
  readonly assignees: readonly { readonly login: string }[];
  /** There when the issue is a pull request. */
  readonly pull_request?: object;
}

/** RestPull is what the demo reads of a pull request. */
export interface RestPull extends RestIssue {
  readonly draft: boolean;
  readonly merged?: boolean;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string; readonly sha: string };
}

const WAIT_SECONDS = 45;

/** openIncident opens the incident and puts the label on that makes it one. */
export async function openIncident({ apiOf }: Stage): Promise<RestIssue> {
  const api = apiOf(REPORTER);
  const { title, body, assignee, label } = INCIDENT;
  await apiOf(REVIEWER).request('POST', `${REPOSITORY_PATH}/labels`, label);
  const issue = await api.request<RestIssue>('POST', `${REPOSITORY_PATH}/issues`, { title, body });
  // Triage permission assigns an issue that is there; on a new one GitHub would drop the assignee without a word.
  await api.request('POST', `${REPOSITORY_PATH}/issues/${issue.number}/assignees`, { assignees: [assignee] });
  await api.request('POST', `${REPOSITORY_PATH}/issues/${issue.number}/labels`, {
    labels: [label.name],
  });
  return issue;
}

/** awaitDraft waits for the App's draft pull request, labelled and assigned. */
export async function awaitDraft({ apiOf, signal }: Stage, incident: number): Promise<RestPull> {
  const wait = { what: 'the draft pull request', seconds: WAIT_SECONDS, signal };
  const api = apiOf(REPORTER);
  const pull = await poll(wait, async () => {
    const threads = await api.request<RestIssue[]>('GET', `${REPOSITORY_PATH}/issues?state=all`);
    const found = threads.find((thread) => thread.pull_request && thread.labels.length > 0);
    return found ? api.request<RestPull>('GET', `${REPOSITORY_PATH}/pulls/${found.number}`) : null;
  });
  expectThat(
    pull.head.ref === `postmortem/${incident}`,
    `The pull request is from the branch ${pull.head.ref}.`,
  );
  expectThat(pull.assignees.length > 0, 'The pull request has no assignee.');
  expectThat(pull.draft, 'The pull request is not a draft.');
  return pull;
}

/** noteDown comments on the incident and waits until the draft tells of it. */
export async function noteDown(stage: Stage, incident: number, draft: RestPull): Promise<RestPull> {
  const api = stage.apiOf(AUTHOR);
  await api.request('POST', `${REPOSITORY_PATH}/issues/${incident}/comments`, { body: NOTE.body });
  const path = await findPostmortem(stage, draft);
  const wait = { what: 'the comment in the draft', seconds: WAIT_SECONDS, signal: stage.signal };
  return poll(wait, async () => {
    const pull = await api.request<RestPull>('GET', `${REPOSITORY_PATH}/pulls/${draft.number}`);
    const text = await collectFile(stage, path, pull.head.sha);
    return text.includes(NOTE.said) && text.includes(`severity: ${NOTE.severity}`) ? pull : null;
  });
}

/** cloneDraft gives the author a clone of the branch, made by git over HTTP. */
export async function cloneDraft(stage: Stage, pull: RestPull): Promise<Clone> {
  return cloneBranch({
    remote: `${stage.url}/${OWNER}/${REPOSITORY}.git`,
    branch: pull.head.ref,
    folder: join(stage.folder, 'clone'),
    person: { login: AUTHOR, name: PEOPLE[AUTHOR], token: stage.tokenOf(AUTHOR) },
  });
}

/** findPostmortem returns the path of the one file that the pull request adds. */
export async function findPostmortem({ apiOf }: Stage, pull: RestPull): Promise<string> {
  const path = `${REPOSITORY_PATH}/pulls/${pull.number}/files`;
  const files = await apiOf(AUTHOR).request<{ filename: string }[]>('GET', path);
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Error(`The draft has ${files.length} files, not one.`);
  return file.filename;
}

/** writeWithSlip fills the drafted postmortem in, with one wrong hour in its timeline. */
export function writeWithSlip(drafted: string): string {
  const filled = fillPostmortem(drafted);
  expectThat(filled.includes(SLIP.right), `The postmortem does not tell of ${SLIP.right}.`);
  return filled.replace(SLIP.right, SLIP.wrong);
}

/** pushAs commits and pushes the text and waits until the pull request stands at that commit. */
export async function pushAs(
  { apiOf, signal }: Stage,
  change: {
    readonly clone: Clone;
    readonly path: string;
    readonly text: string;
    readonly message: string;
    readonly pull: RestPull;
  },
): Promise<RestPull> {
  const sha = await change.clone.push(change.path, change.text, change.message);
  const path = `${REPOSITORY_PATH}/pulls/${change.pull.number}`;
  return poll({ what: 'the pushed commit', seconds: WAIT_SECONDS, signal }, async () => {
    const pull = await apiOf(AUTHOR).request<RestPull>('GET', path);
    return pull.head.sha === sha ? pull : null;
  });
}

/** markReady turns the draft into a pull request that is ready for review, which only GraphQL can. */
export async function markReady({ apiOf }: Stage, pull: RestPull): Promise<RestPull> {
  const api = apiOf(AUTHOR);
  const answer = await api.request<{ errors?: readonly { message: string }[] }>('POST', '/graphql', {
    query: `mutation ($id: ID!) {
  markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } }
}`,
    variables: { id: pull.node_id },
  });
  expectThat(answer.errors === undefined, answer.errors?.[0]?.message ?? '');
  const ready = await api.request<RestPull>('GET', `${REPOSITORY_PATH}/pulls/${pull.number}`);
  expectThat(!ready.draft, 'The pull request is still a draft.');
  return ready;
}

/** merge merges the pull request and returns the merge commit. */
export async function merge({ apiOf }: Stage, pull: RestPull): Promise<string> {
  const path = `${REPOSITORY_PATH}/pulls/${pull.number}/merge`;
  return (await apiOf(REVIEWER).request<{ sha: string }>('PUT', path, { merge_method: 'merge' })).sha;
}

/** awaitIssues waits for the issues of the action items, assigned and linked to the incident, and for the App's comment. */
export async function awaitIssues(
  { apiOf, signal }: Stage,
  story: { readonly incident: number; readonly pull: number },
): Promise<readonly RestIssue[]> {
  const api = apiOf(REVIEWER);
  const read = <T>(path: string): Promise<T> => api.request<T>('GET', `${REPOSITORY_PATH}/issues/${path}`);
  const wait = {
    what: `${MEASURES.length} issues and the comment on the pull request`,
    seconds: WAIT_SECONDS,
    signal,
  };
  return poll(wait, async () => {
    const linked = await read<RestIssue[]>(`${story.incident}/sub_issues`);
    if (linked.length < MEASURES.length || linked.some(({ assignees }) => assignees.length === 0))
      return null;
    const comments = await read<{ body: string }[]>(`${story.pull}/comments`);
    const told = comments.some(({ body }) => linked.every(({ number }) => body.includes(`#${number}`)));
    return told ? linked.toSorted((a, b) => a.number - b.number) : null;
  });
}

/** finish closes the issues and waits until the App has told of it and closed the incident. */
export async function finish(
  { apiOf, signal }: Stage,
  story: { readonly incident: number; readonly pull: number; readonly issues: readonly number[] },
): Promise<void> {
  const api = apiOf(REVIEWER);
  for (const number of story.issues) {
    await api.request('PATCH', `${REPOSITORY_PATH}/issues/${number}`, { state: 'closed' });
  }
  const done = `${story.issues.length} of ${story.issues.length} done`;
  await poll({ what: `"${done}" and the end of the incident`, seconds: WAIT_SECONDS, signal }, async () => {
    const comments = await api.request<{ body: string }[]>(
      'GET',
      `${REPOSITORY_PATH}/issues/${story.pull}/comments`,
    );
    const incident = await api.request<RestIssue>('GET', `${REPOSITORY_PATH}/issues/${story.incident}`);
    return comments.some(({ body }) => body.includes(done)) && incident.state === 'closed' ? done : null;
  });
}

/** expectThat throws with the message when the story does not go as told. */
export function expectThat(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
