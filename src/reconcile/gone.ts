/** Postmortems that are gone: nothing is left in them, and their issues stay. */
import { isPostmortemPath } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { GitHubError } from '../errors.ts';
import type { PullRequest, RepositoryPort } from '../github/port.ts';
import type { ChangedFile } from '../github/reader.ts';
import { itemKey } from '../plan/identity.ts';
import type { ObservedPostmortem } from '../plan/observed-merge.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { readDocument } from './read-document.ts';

/** Files among which one that was written anew elsewhere is looked for. */
const MOST_FILES = 10;

interface Gone {
  readonly change: ChangedFile;
  readonly pullRequest: Pick<PullRequest, 'mergeCommit' | 'baseCommit'>;
  readonly head: string;
  readonly config: Config;
  /** The paths that came since. */
  readonly came: readonly string[];
}

/**
 * readGone gives a postmortem that the head does not have any more, without action items; where it was written anew under
 * another path, that one. Null where nobody can tell what it was.
 */
export async function readGone(port: RepositoryPort, gone: Gone): Promise<ObservedPostmortem | null> {
  const { change, pullRequest, head, config, came } = gone;
  const at = change.status === 'removed' ? pullRequest.baseCommit : pullRequest.mergeCommit;
  const was = at === null ? null : await readAt(port, { path: change.path, commit: at, config });
  if (!was) return null;
  const around = { commit: head, incident: null, destination: null, tickets: new Map() };
  const paths = came.filter((path) => isPostmortemPath(path, config.postmortem.directory));
  for (const path of paths.slice(0, MOST_FILES)) {
    const now = await readAt(port, { path, commit: head, config });
    if (!now || !isSame(was.postmortem, now.postmortem)) continue;
    return { ...now, ...around, change: { ...change, path, previousPath: change.path } };
  }
  return { ...was, ...around, change, postmortem: { ...was.postmortem, actionItems: [] } };
}

/** One without an id is known by its action items. */
function isSame(was: Postmortem, now: Postmortem): boolean {
  const id = was.frontMatter?.id ?? null;
  if (id !== null) return now.frontMatter?.id === id;
  const keys = new Set(was.actionItems.map(({ text }) => itemKey(text)));
  return now.actionItems.some(({ text }) => keys.has(itemKey(text)));
}

async function readAt(
  port: RepositoryPort,
  { path, commit, config }: { readonly path: string; readonly commit: string; readonly config: Config },
): Promise<Pick<ObservedPostmortem, 'postmortem' | 'source'> | null> {
  try {
    const content = await port.readFile(path, commit);
    if (content?.kind !== 'text') return null;
    return { postmortem: await readDocument(content.text, config, path), source: content.text };
  } catch (error) {
    // The commit is gone, as after a history that was rewritten.
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}
