/** Reviews as GitHub's API shows them. */
import type { PullThread, Review } from '../world/model.ts';
import { fullName, type World } from '../world/world.ts';
import { iso, type Json, presentUser } from './basics.ts';
import { association, threadPath } from './threads.ts';

/** presentReview shows a review of a pull request. */
export function presentReview(world: World, thread: PullThread, review: Review): Json {
  const htmlUrl = `${world.url}/${threadPath(thread)}#pullrequestreview-${review.id}`;
  const pullUrl = `${world.url}/repos/${fullName(thread.repository)}/pulls/${thread.number}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: presentUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: htmlUrl,
    pull_request_url: pullUrl,
    author_association: association(review.author, thread.repository),
    _links: { html: { href: htmlUrl }, pull_request: { href: pullUrl } },
    submitted_at: iso(review.submittedAt),
    commit_id: review.commit,
  };
}
