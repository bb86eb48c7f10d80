/** Commits over Octokit's Git database: each write is sent once, and a branch only moves forward. */
import { answered, asGitHubError, messageOf, orNull, statusOf } from './answers.ts';
import type { Committer, Move } from './committer.ts';
import type { Client, Place } from './octokit-shapes.ts';

const ONCE = { request: { retries: 0 } };

/** How GitHub says that a branch changes in other ways only: by pull request, with checks, signed, by few. */
const RULES =
  /rule violations|protected branch|pull request|required status check|not allowed|not authorized to push|must be (?:made|signed)/i;

/** createCommitter reads with one client and writes with another, which needs `contents: write`. */
export function createCommitter(
  place: Place,
  { reading, writing }: { readonly reading: Client; readonly writing: Client },
): Committer {
  const send = { ...place, ...ONCE };
  return {
    tip: async (branch) => {
      const path = 'GET /repos/{owner}/{repo}/commits/{ref}';
      const answer = await orNull([404, 422], reading.request(path, { ...place, ref: `heads/${branch}` }));
      return answer ? { commit: answer.data.sha, author: answer.data.author?.login ?? null } : null;
    },
    messagesOf: async (path, since) => {
      const query = { ...place, path, since, per_page: 100 };
      const answer = await orNull([409], reading.request('GET /repos/{owner}/{repo}/commits', query));
      return (answer?.data ?? []).map(({ commit }) => commit.message);
    },
    writeCommit: async ({ base, parents, path, text, message }) => {
      const read = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
      const before = await answered(reading.request(read, { ...place, commit_sha: base }));
      const file = { path, mode: '100644', type: 'blob', content: text } as const;
      const tree = { ...send, base_tree: before.data.tree.sha, tree: [file] };
      const made = await answered(writing.request('POST /repos/{owner}/{repo}/git/trees', tree));
      const commit = { ...send, message, tree: made.data.sha, parents: [...parents] };
      const { data } = await answered(writing.request('POST /repos/{owner}/{repo}/git/commits', commit));
      return data.sha;
    },
    moveBranch: async (branch, commit): Promise<Move> => {
      const path = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
      try {
        await writing.request(path, { ...send, ref: `heads/${branch}`, sha: commit, force: false });
        return 'moved';
      } catch (error) {
        const status = statusOf(error) ?? 0;
        if (status === 422 && /fast.?forward/i.test(messageOf(error))) return 'behind';
        if ([403, 409, 422].includes(status) && RULES.test(messageOf(error))) return 'protected';
        throw asGitHubError(error);
      }
    },
  };
}
