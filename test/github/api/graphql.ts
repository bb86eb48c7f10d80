/** What REST has no operation for: two mutations, who an integration's token acts as, and when repositories changed. */
import { may } from '../world/access.ts';
import type { Actor, PullThread } from '../world/model.ts';
import { announce, type Doer, isPull, record } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import type { Answer } from './call.ts';
import { answerNewest, asksForNewest } from './newest-changes.ts';

const MUTATIONS = {
  markPullRequestReadyForReview: { draft: false, event: 'ready_for_review' },
  convertPullRequestToDraft: { draft: true, event: 'convert_to_draft' },
} as const;
type Mutation = keyof typeof MUTATIONS;

const isMutation = (name: string): name is Mutation => Object.hasOwn(MUTATIONS, name);

const failed = (type: string, message: string, path: string): Answer => ({
  status: 200,
  body: { data: { [path]: null }, errors: [{ type, path: [path], message }] },
});

/** GraphQLRequest is what a client posts. */
export interface GraphQLRequest {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/** nameMutation is the mutation that a document asks for; null for everything that is not known here. */
export function nameMutation(document: string): Mutation | null {
  const [, name = ''] = /^\s*mutation\b[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(document) ?? [];
  return isMutation(name) ? name : null;
}

/** The id stands in the document itself, or in a variable. */
function pullIdOf(document: string, variables: unknown): string {
  const [, literal, variable = ''] = /pullRequestId\s*:\s*(?:"([^"]*)"|\$(\w+))/.exec(document) ?? [];
  if (literal !== undefined) return literal;
  const values = typeof variables === 'object' && variables !== null ? variables : {};
  const input = new Map(Object.entries(values));
  const direct = input.get(variable);
  if (typeof direct === 'string') return direct;
  const [, whole = ''] = /\(\s*input\s*:\s*\$(\w+)/.exec(document) ?? [];
  const object: unknown = input.get(whole);
  const id =
    typeof object === 'object' && object !== null && 'pullRequestId' in object ? object.pullRequestId : '';
  return typeof id === 'string' ? id : '';
}

const VIEWER = /^\s*(?:query\s*\w*\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

/** answerGraphQL says who asks or when repositories changed, marks a pull request ready or makes it a draft; null where the request asks for anything else. */
export function answerGraphQL(world: World, actor: Actor, request: GraphQLRequest): Answer | null {
  const document = typeof request.query === 'string' ? request.query : '';
  const name = nameMutation(document);
  const isViewer = VIEWER.test(document);
  const isNewest = asksForNewest(document);
  if (!name && !isViewer && !isNewest) return null;
  if (actor.kind !== 'person' && actor.kind !== 'integration') {
    return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } };
  }
  if (isNewest) return answerNewest(world, actor, request.variables);
  if (!name) return { status: 200, body: { data: { viewer: { login: actor.user.login } } } };
  const id = pullIdOf(document, request.variables);
  const thread = world.threadById(Number(id.replace(/^PR_/, '')));
  if (
    !thread ||
    !isPull(thread) ||
    !may(actor, thread.repository, { role: 'read', scopes: ['metadata:read'] })
  ) {
    return failed('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`, name);
  }
  const isAuthor = actor.kind === 'person' && actor.user === thread.author;
  if (!isAuthor && !may(actor, thread.repository, { role: 'write', scopes: ['pull_requests:write'] })) {
    return failed('FORBIDDEN', 'Resource not accessible by integration', name);
  }
  if (MUTATIONS[name].draft && thread.repository.private && thread.repository.plan === 'free') {
    return failed('UNPROCESSABLE', 'Draft pull requests are not supported in this repository.', name);
  }
  if (thread.state === 'closed') return failed('UNPROCESSABLE', 'Pull request is closed.', name);
  const app = actor.kind === 'integration' ? (actor.installation?.app ?? null) : null;
  setDraft(world, thread, { user: actor.user, app }, name);
  const pullRequest = { id: `PR_${thread.id}`, number: thread.number, isDraft: thread.pull.draft };
  return { status: 200, body: { data: { [name]: { pullRequest, clientMutationId: null } } } };
}

function setDraft(world: World, thread: PullThread, doer: Doer, name: Mutation): void {
  const { draft, event } = MUTATIONS[name];
  if (thread.pull.draft === draft) return;
  thread.pull.draft = draft;
  record(world, thread, doer, event);
  announce(world, thread, doer, draft ? 'converted_to_draft' : 'ready_for_review');
}
