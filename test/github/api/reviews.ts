/** Operations on reviews of pull requests. Their webhooks and timeline entries are left out: no journey looks at them. */
import { differences, mergeBase } from '../git/history.ts';
import { presentReview } from '../present/reviews.ts';
import type { PullThread, Review, ReviewComment } from '../world/model.ts';
import { Refusal } from '../world/refusal.ts';
import {
  type Answer,
  doerOf,
  ok,
  onRepository,
  paginate,
  pullOf,
  type RepositoryCall,
  type Route,
} from './call.ts';
import type { Operation } from './operations.ts';

const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;
const MOST_CHARACTERS = 65_536;

interface CommentInput {
  readonly path: string;
  readonly body: string;
  readonly position?: number;
  readonly line?: number;
  readonly side?: 'LEFT' | 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'LEFT' | 'RIGHT';
}

interface ReviewInput {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: keyof typeof STATES;
  readonly comments?: readonly CommentInput[];
}

const unprocessable = (reason: string): Refusal => new Refusal(422, 'Unprocessable Entity', [reason]);

/** Which hunk each line is in, by the line's number on one side. */
type Hunks = ReadonlyMap<string, number>;

const keyOf = (side: string, line: number): string => `${side} ${line}`;

/** Reads a patch as GitHub shows it: lines that are in no hunk cannot be commented on. */
function hunksOf(patch: string): Hunks {
  const hunks = new Map<string, number>();
  let [left, right, hunk] = [0, 0, 0];
  for (const text of patch.split('\n')) {
    const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text);
    if (start) {
      [left, right, hunk] = [Number(start[1]), Number(start[2]), hunk + 1];
      continue;
    }
    if (/^[ -]/.test(text)) hunks.set(keyOf('LEFT', left++), hunk);
    if (/^[ +]/.test(text)) hunks.set(keyOf('RIGHT', right++), hunk);
  }
  return hunks;
}

function resolveComment(input: CommentInput, hunks: Hunks | undefined): ReviewComment {
  const { path, body, line, side = 'RIGHT', start_line: startLine = null } = input;
  if (!hunks) throw unprocessable('Path could not be resolved');
  if (line === undefined || input.position !== undefined) throw unprocessable('Line could not be resolved');
  const hunk = hunks.get(keyOf(side, line));
  if (hunk === undefined) throw unprocessable('Line could not be resolved');
  if (startLine !== null) {
    if (startLine >= line) throw unprocessable('Start line must precede the end line.');
    const start = hunks.get(keyOf(input.start_side ?? side, startLine));
    if (start !== hunk) throw unprocessable('Start line must be part of the same hunk as the line.');
  }
  return { path, body, line, startLine, side };
}

async function hunksByPath(call: RepositoryCall, thread: PullThread, commit: string) {
  const { git } = call.repository;
  const tip = git.refs.read(`refs/heads/${thread.pull.base.branch}`) ?? thread.pull.base.sha;
  const files = await differences(git, await mergeBase(git, tip, commit), commit);
  return new Map(files.map(({ path, patch }) => [path, hunksOf(patch ?? '')]));
}

async function createReview(call: RepositoryCall): Promise<Answer> {
  const { world } = call;
  const thread = pullOf(call);
  const input = call.body as unknown as ReviewInput;
  const { comments = [], body = '', event, commit_id: commit = thread.pull.head.sha } = input;
  if (event && event !== 'APPROVE' && body.trim() === '' && comments.length === 0) {
    throw unprocessable('Body can not be blank');
  }
  if ([body, ...comments.map((comment) => comment.body)].some(({ length }) => length > MOST_CHARACTERS)) {
    throw unprocessable(`Body is too long (maximum is ${MOST_CHARACTERS} characters)`);
  }
  if (!call.repository.git.commitOf(commit)) throw unprocessable('Commit could not be resolved');
  const hunks = await hunksByPath(call, thread, commit);
  const review: Review = {
    id: world.nextId(),
    author: doerOf(call).user,
    state: event ? STATES[event] : 'PENDING',
    body,
    commit,
    submittedAt: world.now(),
    comments: comments.map((comment) => resolveComment(comment, hunks.get(comment.path))),
  };
  thread.pull.reviews.push(review);
  thread.updatedAt = review.submittedAt;
  return ok(presentReview(world, thread, review));
}

function listReviews(call: RepositoryCall): Answer {
  const thread = pullOf(call);
  return paginate(call, thread.pull.reviews, (review) => presentReview(call.world, thread, review));
}

/** REVIEW_ROUTES answer the operations on reviews. */
export const REVIEW_ROUTES = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': onRepository(
    'read',
    ['pull_requests:read'],
    listReviews,
  ),
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': onRepository(
    'read',
    ['pull_requests:write'],
    createReview,
  ),
} satisfies Partial<Record<Operation, Route>>;
