/** Reads what a plan has to know beyond lists and documents, and only where it would decide something. */
import { GitHubError } from '../errors.ts';
import type { History } from '../github/issue-events.ts';
import type { Connection, RepositoryPort } from '../github/port.ts';
import { doubtsOf } from '../plan/doubts.ts';
import type { ObservedMerge } from '../plan/observed-merge.ts';
import { fullName, nameOf, type Thread, threadKey } from '../plan/routes.ts';
import { textsOf } from '../plan/tracking.ts';
import { type Version, type VersionPlace, versionKey } from '../plan/twins.ts';
import { readDocument } from './read-document.ts';

type Places = Pick<Connection, 'port' | 'reach'>;

/** settleDoubts reads until the plan is beyond doubt. What was read is not asked for again, so it ends. */
export async function settleDoubts(connection: Places, observed: ObservedMerge): Promise<ObservedMerge> {
  const { port } = connection;
  const { histories, versions } = doubtsOf(observed);
  if (histories.length === 0 && versions.length === 0) return observed;
  const happened = await Promise.all(
    histories.map(
      async (thread) => [threadKey(thread), await historyOf(connection, observed, thread)] as const,
    ),
  );
  const read = await Promise.all(
    versions.map(async (place) => [versionKey(place), await readVersion(port, observed, place)] as const),
  );
  return settleDoubts(connection, {
    ...observed,
    histories: new Map([...observed.histories, ...happened]),
    versions: new Map([...observed.versions, ...read]),
  });
}

/** Nothing is known of what happened where the App does not reach any more. */
async function historyOf(
  { port, reach }: Places,
  { pullRequest }: ObservedMerge,
  { repository, number }: Thread,
): Promise<History> {
  const isHere = repository.toLowerCase() === fullName(pullRequest.repository).toLowerCase();
  const reader = isHere ? port : (await reach(nameOf(repository)))?.port;
  return reader ? reader.history(number) : UNKNOWN;
}

const UNKNOWN: History = { formerTitles: [], wasLinked: false, wasClosed: false, deletions: [] };

async function readVersion(
  port: RepositoryPort,
  { config }: ObservedMerge,
  { path, commit }: VersionPlace,
): Promise<Version | null> {
  try {
    const content = await port.readFile(path, commit);
    if (content?.kind !== 'text') return null;
    const paths = new Set(
      (await port.listFiles(commit, config.postmortem.directory))?.map((file) => file.path),
    );
    const texts = textsOf(await readDocument(content.text, config, path));
    return { texts, hasFile: (other) => paths.has(other) };
  } catch (error) {
    // The commit is gone, as after a history that was rewritten.
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}
