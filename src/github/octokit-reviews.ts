/** Reviews and comments of a pull request over Octokit, as an Action's token may read and write them. */
import { answered, messageOf, statusOf } from './answers.ts';
import { viewerOf } from './octokit-client.ts';
import type { Client, Place } from './octokit-shapes.ts';

/** ReviewComment is a comment on lines of the pull request's head. */
export interface ReviewComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

/** NewReview is a review that only comments: it neither approves nor asks for changes. */
export interface NewReview {
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** ReviewPort is what suggesting changes asks of GitHub. Every method throws the named errors. */
export interface ReviewPort {
  /** The login that the token acts as: only what it wrote is trusted. */
  viewer(): Promise<string>;
  /** What the pull request changes in each file, as a patch; a file too large for one is left out. */
  patches(pullRequest: number): Promise<ReadonlyMap<string, string>>;
  reviews(pullRequest: number): Promise<readonly { readonly author: string; readonly body: string }[]>;
  /** Null when the review was made, else why GitHub refused it as a whole. */
  createReview(pullRequest: number, review: NewReview): Promise<string | null>;
}

/** createReviewPort reads and writes the reviews of one repository. */
export function createReviewPort(client: Client, place: Place): ReviewPort {
  const at = (pullRequest: number) => ({ ...place, pull_number: pullRequest, per_page: 100 });
  return {
    viewer: () => viewerOf(client),
    patches: async (pullRequest) => {
      const path = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
      const files = await answered(client.paginate(path, at(pullRequest)));
      return new Map(files.flatMap(({ filename, patch }) => (patch ? [[filename, patch] as const] : [])));
    },
    reviews: async (pullRequest) => {
      const path = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
      const reviews = await answered(client.paginate(path, at(pullRequest)));
      return reviews.map(({ user, body }) => ({ author: user?.login ?? 'ghost', body: body ?? '' }));
    },
    createReview: async (pullRequest, review) => {
      const request = client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...place,
        pull_number: pullRequest,
        commit_id: review.commit,
        body: review.body,
        event: 'COMMENT',
        comments: review.comments.map(toGitHub),
        // An answer that was lost is found by the next run: it must not be sent again by itself.
        request: { retries: 0 },
      });
      try {
        await request;
        return null;
      } catch (error) {
        if (statusOf(error) === 422) return messageOf(error);
        return answered(Promise.reject(error));
      }
    },
  };
}

function toGitHub({ path, startLine, line, body }: ReviewComment) {
  const lines = { line, side: 'RIGHT' };
  return startLine < line
    ? { path, body, ...lines, start_line: startLine, start_side: 'RIGHT' }
    : { path, body, ...lines };
}
