/** What the Action writes to a pull request, where it is asked to: suggested changes and one comment. */
import { GitHubError, TerminalError } from '../errors.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import { messageOf, statusOf } from '../github/answers.ts';
import type { ReviewPort } from '../github/octokit-reviews.ts';
import type { Observer, Writer } from '../github/port.ts';
import { findComment, planComment, sealComment } from '../plan/markers.ts';
import { planReview, suggestedBefore } from './suggestions.ts';

/** PullPlace is the pull request to write to. */
export interface PullPlace {
  readonly number: number;
  readonly head: string;
}

/** The comment's name in its seal. */
const NAME = 'check';

/** suggestChanges posts the fixes that were not suggested before as one review; it returns a sentence for the log, null when there was nothing to post. */
export async function suggestChanges(
  port: ReviewPort,
  reports: readonly ShownReport[],
  { number, head }: PullPlace,
): Promise<string | null> {
  if (!reports.some(({ findings }) => findings.some(({ fix }) => fix))) return null;
  const [self, reviews, patches] = [
    await port.viewer(),
    await port.reviews(number),
    await port.patches(number),
  ];
  const before = suggestedBefore(reviews, self);
  const review = planReview({ reports, patches, before, commit: head });
  if (!review) return null;
  const refused = await port.createReview(number, review);
  return refused ? `GitHub refused the suggested changes: ${refused}` : null;
}

/** CommentPort is what keeping a comment asks of GitHub. */
export type CommentPort = Pick<Observer, 'comments'> &
  Pick<Writer, 'createComment' | 'updateComment'> &
  Pick<ReviewPort, 'viewer'>;

/** keepComment brings our one comment up to date; the first is written only when something was `found`, and one that a person edited stays theirs. */
export async function keepComment(
  port: CommentPort,
  { body, found }: { readonly body: string; readonly found: boolean },
  { number }: PullPlace,
): Promise<void> {
  const there = findComment(await port.comments(number), await port.viewer(), NAME);
  if (!there && !found) return;
  const changes = planComment({ on: number, name: NAME, body: [body] }, there);
  const change = changes.find(({ kind }) => kind === 'writeComment');
  if (!change) return;
  const sealed = sealComment(NAME, body);
  if (there) await port.updateComment(there.id, sealed);
  else await port.createComment(number, sealed);
}

/** whyUnwritten says why nothing was written to the pull request, and throws what is a fault of ours. */
export function whyUnwritten(error: unknown): string {
  if (!(error instanceof GitHubError || error instanceof TerminalError)) throw error;
  const status = statusOf(error instanceof TerminalError ? error.cause : error);
  const remedy =
    status === 403 || status === 404
      ? 'give the job "permissions: pull-requests: write". Pull requests from forks do not get it'
      : 'the next run tries again';
  return `Not written to the pull request: ${remedy}. (${messageOf(error)})`;
}
