/** What keeps a draft up to date, in one request. */
import type { Upkeep } from './incident.ts';
import { changeByGraph } from './octokit-graph.ts';
import type { Client, Place } from './octokit-shapes.ts';
import type { Writer } from './port.ts';

/** One field of a mutation and its input. */
interface Step {
  readonly name: string;
  readonly type: string;
  readonly input: object;
}

/** createUpkeepWriter changes drafts. */
export function createUpkeepWriter(client: Client, place: Place): Pick<Writer, 'keepUp'> {
  return {
    keepUp: async (upkeep) => {
      const steps = stepsOf(upkeep, place);
      if (steps.length === 0) return;
      const names = steps.map((_, index) => `s${index}`);
      const given = steps.map(({ type }, index) => `$s${index}: ${type}!`).join(', ');
      // GitHub does one after the other.
      const fields = steps.map(
        ({ name }, index) => `s${index}: ${name}(input: $s${index}) { clientMutationId }`,
      );
      const variables = Object.fromEntries(names.map((name, index) => [name, steps[index]?.input]));
      await changeByGraph(client, `mutation(${given}) {\n  ${fields.join('\n  ')}\n}`, variables);
    },
  };
}

function stepsOf({ commit, body, ready, reactions }: Upkeep, { owner, repo }: Place): readonly Step[] {
  const steps: Step[] = [];
  if (commit) {
    const input = {
      branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: commit.branch },
      expectedHeadOid: commit.expected,
      message: { headline: commit.message },
      fileChanges: {
        additions: [{ path: commit.path, contents: Buffer.from(commit.text, 'utf8').toString('base64') }],
      },
    };
    steps.push({ name: 'createCommitOnBranch', type: 'CreateCommitOnBranchInput', input });
  }
  if (body) {
    const input = { pullRequestId: body.pull, body: body.text };
    steps.push({ name: 'updatePullRequest', type: 'UpdatePullRequestInput', input });
  }
  if (ready !== null) {
    const type = 'MarkPullRequestReadyForReviewInput';
    steps.push({ name: 'markPullRequestReadyForReview', type, input: { pullRequestId: ready } });
  }
  for (const { comment, add, remove } of reactions) {
    for (const content of add)
      steps.push({ name: 'addReaction', type: 'AddReactionInput', input: { subjectId: comment, content } });
    for (const content of remove)
      steps.push({
        name: 'removeReaction',
        type: 'RemoveReactionInput',
        input: { subjectId: comment, content },
      });
  }
  return steps;
}
