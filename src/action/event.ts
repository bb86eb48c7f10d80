/** What an event says about where to look: commits, never content. */
import * as z from 'zod';
import { TerminalError } from '../errors.ts';
import type { Target } from '../reconcile/check-target.ts';

/** PullTarget is where the postmortems to check are found, and the pull request that they are in. */
export interface PullTarget extends Target {
  readonly draft: boolean;
  /** The pull request's number, null where there is none that could be written to: another event, or a fork. */
  readonly pull: number | null;
}

/** EventPlace is what the runner says about an event besides its payload. */
export interface EventPlace {
  readonly name: string;
  readonly sha: string;
  readonly files: 'changed' | 'all';
}

const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.looseObject({ default_branch: z.string().min(1) });

const side = z.looseObject({
  sha: commit,
  repo: z.looseObject({ full_name: z.string() }).nullish(),
});

const pullRequestEvent = z.looseObject({
  pull_request: z.looseObject({
    number: z.int().nullish(),
    draft: z.boolean().default(false),
    base: side,
    head: side,
  }),
});
const mergeGroupEvent = z.looseObject({
  merge_group: z.looseObject({ base_sha: commit, head_sha: commit }),
});
const pushEvent = z.looseObject({ ref: z.string(), before: commit, after: commit, repository });
const anyEvent = z.looseObject({ repository: repository.optional() });

const NO_COMMIT = /^0+$/;

/**
 * readTarget dispatches by event: a pull request is judged by its base, a merge group by its base, a push by the default
 * branch. Null when there is nothing to check (a deleted branch, a tag). Throws `TerminalError` for an event without changes.
 */
export function readTarget(payload: unknown, place: EventPlace): PullTarget | null {
  switch (place.name) {
    case 'pull_request': {
      const { base, head, draft, number } = parse(pullRequestEvent, payload, place).pull_request;
      const isFork = head.repo?.full_name !== base.repo?.full_name;
      const pull = isFork ? null : (number ?? null);
      return { base: base.sha, head: head.sha, rules: base.sha, draft, pull };
    }
    case 'merge_group': {
      const { base_sha, head_sha } = parse(mergeGroupEvent, payload, place).merge_group;
      return { base: base_sha, head: head_sha, rules: base_sha, draft: false, pull: null };
    }
    case 'push':
      return pushed(parse(pushEvent, payload, place));
    default:
      return everything(parse(anyEvent, payload, place), place);
  }
}

function pushed({
  ref,
  before,
  after,
  repository: { default_branch },
}: z.output<typeof pushEvent>): PullTarget | null {
  if (NO_COMMIT.test(after) || !ref.startsWith('refs/heads/')) return null;
  const isDefault = ref === `refs/heads/${default_branch}`;
  const rules = isDefault ? after : default_branch;
  if (!NO_COMMIT.test(before)) return { base: before, head: after, rules, draft: false, pull: null };
  return { base: isDefault ? null : default_branch, head: after, rules, draft: false, pull: null };
}

/** schedule, workflow_dispatch and the like change nothing: only all files can be checked there. */
function everything(event: z.output<typeof anyEvent>, { name, sha, files }: EventPlace): PullTarget {
  if (files === 'changed') {
    throw new TerminalError(
      `The event ${name} changes no files: set "files: all" to check all of them, "mode: run" to draft and follow up, or run on pull_request, push or merge_group.`,
    );
  }
  return { base: null, head: sha, rules: event.repository?.default_branch ?? sha, draft: false, pull: null };
}

function parse<T>(schema: z.ZodType<T>, payload: unknown, { name }: EventPlace): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const where = result.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new TerminalError(
    `The event ${name} is not as GitHub sends it (${where}): run the Action on pull_request, push or merge_group.`,
  );
}
