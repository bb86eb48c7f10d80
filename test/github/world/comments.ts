/** What happens to comments of issues and pull requests. */
import type { Comment, Repository, Thread } from './model.ts';
import { announceComment, type Doer, record, refer } from './threads.ts';
import type { World } from './world.ts';

/** Placed is a comment and where it stands. */
export interface Placed {
  readonly thread: Thread;
  readonly comment: Comment;
}

/** findComment finds a comment of a repository; null where there is none. */
export function findComment(repository: Repository, id: number): Placed | null {
  for (const thread of repository.threads) {
    const comment = thread.deleted ? undefined : thread.comments.find((candidate) => candidate.id === id);
    if (comment) return { thread, comment };
  }
  return null;
}

/** addComment puts a comment on a thread. */
export function addComment(world: World, thread: Thread, doer: Doer, body: string): Comment {
  const now = world.now();
  const { user: author, app } = doer;
  const comment: Comment = {
    id: world.nextId(),
    author,
    app,
    body,
    createdAt: now,
    updatedAt: now,
    reactions: [],
  };
  thread.comments.push(comment);
  record(world, thread, doer, 'commented', { comment });
  announceComment(world, thread, comment, doer, 'created');
  refer(world, thread, doer, body);
  return comment;
}

/** changeComment gives a comment another text. */
export function changeComment(world: World, { thread, comment }: Placed, doer: Doer, body: string): void {
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = world.now();
  thread.updatedAt = comment.updatedAt;
  announceComment(world, thread, comment, doer, 'edited', { changes: { body: { from } } });
}

/** removeComment deletes a comment. */
export function removeComment(world: World, { thread, comment }: Placed, doer: Doer): void {
  thread.comments.splice(thread.comments.indexOf(comment), 1);
  const entry = thread.events.findIndex((event) => event.comment === comment);
  thread.events.splice(entry, 1);
  record(world, thread, doer, 'comment_deleted');
  announceComment(world, thread, comment, doer, 'deleted');
}
