/** A draft as it stands on the local GitHub, and the doing of people that turns it. */
import type { LocalGitHub } from '../github/index.ts';
import type { As } from './as-person.ts';

type State = ReturnType<LocalGitHub['state']>;

/** postmortemOn gives the path of the postmortem on a branch, empty where there is none. */
export function postmortemOn(state: State, branch: string): string {
  return state.files(branch).find((path) => path.startsWith('postmortems/')) ?? '';
}

/** Draft is the draft of one incident, as it is whenever it is asked. */
export interface Draft {
  pull(): State['pulls'][number] | undefined;
  path(): string;
  text(): string;
}

/** draftIn looks at the draft of an incident, of the first one unless another is named. */
export function draftIn(state: () => State, incident = 1): Draft {
  const branch = `postmortem/${incident}`;
  const path = () => postmortemOn(state(), branch);
  return {
    pull: () => state().pulls.find(({ head }) => head === branch),
    path,
    text: () => state().file(path(), branch) ?? '',
  };
}

const mutation = (name: string) =>
  `mutation($id: ID!) { ${name}(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`;
const TURNS = {
  ready: mutation('markPullRequestReadyForReview'),
  draft: mutation('convertPullRequestToDraft'),
};

/** turnPull turns a pull request ready for review, or into a draft again, as a person. */
export async function turnPull(
  as: As,
  into: keyof typeof TURNS,
  { repository, number, by }: { repository: string; number: number; by: string },
): Promise<void> {
  const pull = (await as(by, 'GET', `/repos/${repository}/pulls/${number}`)) as { node_id: string };
  await as(by, 'POST', '/graphql', { query: TURNS[into], variables: { id: pull.node_id } });
}
