/** Check runs over Octokit. */
import { answered, messageOf, orNull, statusOf } from './answers.ts';
import {
  type Annotation,
  CHECK_NAME,
  type CheckedPull,
  type CheckOutput,
  type CheckPort,
  type CheckRun,
  FIX_ACTION,
  type NewCommit,
} from './checks.ts';
import type { Client, Place } from './octokit-shapes.ts';
import { settled, type WriterOptions } from './octokit-writer.ts';

/** An answer that was lost is looked up by the next reconcile: Octokit must not send the request again by itself. */
const ONCE = { request: { retries: 0 } };

/** CheckClients read, and write what the request writes. */
export interface CheckClients extends WriterOptions {
  readonly reading: Client;
  readonly writing: Client;
  /** The login of the App: only its runs count. */
  readonly bot: string;
}

/** createCheckPort reads and writes the check runs of one repository. */
export function createCheckPort(clients: CheckClients, place: Place): CheckPort {
  const { reading, writing, bot, settleSeconds } = clients;
  const isOurs = ({ app }: { readonly app?: { readonly slug?: string | undefined } | null }) =>
    app?.slug !== undefined && `${app.slug}[bot]` === bot;
  return {
    pull: async (number) => {
      const path = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const answer = await orNull([404], reading.request(path, { ...place, pull_number: number }));
      return answer ? toPull(answer.data) : null;
    },
    run: async (id) => {
      const path = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
      const answer = await orNull([404], reading.request(path, { ...place, check_run_id: id }));
      return answer && isOurs(answer.data) ? toRun(answer.data) : null;
    },
    suite: async (id) => {
      const path = 'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}';
      const answer = await orNull([404], reading.request(path, { ...place, check_suite_id: id }));
      if (!answer || !isOurs(answer.data)) return null;
      const { head_sha, status, pull_requests } = answer.data;
      const pulls = (pull_requests ?? []).map(({ number }) => number);
      return { commit: head_sha, completed: status === 'completed', pulls };
    },
    runs: async (commit) => {
      const path = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
      const query = { ...place, ref: commit, check_name: CHECK_NAME, filter: 'all', per_page: 100 } as const;
      const runs = await answered(reading.paginate(path, query));
      return runs
        .filter(isOurs)
        .map(toRun)
        .sort((a, b) => b.id - a.id);
    },
    mayWrite: async (login) => {
      const path = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
      const answer = await orNull([404], reading.request(path, { ...place, username: login }));
      return ['admin', 'write'].includes(answer?.data.permission ?? 'none');
    },
    createRun: async ({ commit, pull, ...output }) => {
      const made = writing.request('POST /repos/{owner}/{repo}/check-runs', {
        ...place,
        ...ONCE,
        name: CHECK_NAME,
        head_sha: commit,
        external_id: String(pull),
        ...toOutput(output),
      });
      return Number((await settled(made, settleSeconds)).data.id);
    },
    updateRun: async (id, output) => {
      const path = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
      // Annotations are added: sent twice, they would be there twice.
      const changed = writing.request(path, { ...place, ...ONCE, check_run_id: id, ...toOutput(output) });
      await settled(changed, settleSeconds);
    },
    commit: (commit) => pushCommit(writing, place, commit),
  };
}

interface RawSide {
  readonly ref: string;
  readonly sha: string;
  readonly repo: { readonly id: number | bigint; readonly html_url: string } | null;
}

interface RawPull {
  readonly number: number;
  readonly state: string;
  readonly draft?: boolean | undefined;
  readonly head: RawSide;
  readonly base: RawSide;
}

function toPull({ number, state, draft = false, head, base }: RawPull): CheckedPull {
  return {
    number,
    open: state === 'open',
    draft,
    head: head.sha,
    branch: head.ref,
    isFork: head.repo === null || head.repo.id !== base.repo?.id,
    base: base.sha,
    repositoryUrl: base.repo?.html_url ?? '',
  };
}

interface RawRun {
  readonly id: number | bigint;
  readonly head_sha: string;
  readonly external_id: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly annotations_count: number };
}

function toRun({ id, head_sha, external_id, status, conclusion, output }: RawRun): CheckRun {
  return {
    id: Number(id),
    commit: head_sha,
    pull: /^\d{1,15}$/.test(external_id ?? '') ? Number(external_id) : null,
    conclusion: status === 'completed' ? (conclusion ?? 'neutral') : null,
    annotations: output.annotations_count,
  };
}

const FIX = {
  label: 'Apply safe fixes',
  description: 'Commits them to this branch',
  identifier: FIX_ACTION,
};

function toOutput({ title, summary, annotations, end }: CheckOutput) {
  const output = { title, summary, annotations: annotations.map(toRawAnnotation) };
  if (!end) return { status: 'in_progress' as const, output };
  const { conclusion, fixable } = end;
  return { status: 'completed' as const, conclusion, output, actions: fixable ? [FIX] : [] };
}

function toRawAnnotation({ path, startLine, endLine, columns, level, title, message }: Annotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(columns && { start_column: columns.start, end_column: columns.end }),
    annotation_level: level,
    title,
    message,
  };
}

/** The branch is moved forward alone: where somebody pushed meanwhile, GitHub refuses. */
async function pushCommit(
  client: Client,
  place: Place,
  { branch, parent, files, message }: NewCommit,
): Promise<'committed' | 'moved'> {
  const send = { ...place, ...ONCE };
  const read = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const before = await answered(client.request(read, { ...place, commit_sha: parent }));
  const tree = await answered(
    client.request('POST /repos/{owner}/{repo}/git/trees', {
      ...send,
      base_tree: before.data.tree.sha,
      tree: files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
    }),
  );
  const { sha } = tree.data;
  const write = 'POST /repos/{owner}/{repo}/git/commits';
  const made = await answered(client.request(write, { ...send, message, tree: sha, parents: [parent] }));
  try {
    const path = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    await client.request(path, { ...send, ref: `heads/${branch}`, sha: made.data.sha, force: false });
    return 'committed';
  } catch (error) {
    const moved = statusOf(error) === 422 && /fast forward|does not exist/i.test(messageOf(error));
    return moved ? 'moved' : answered(Promise.reject(error));
  }
}
