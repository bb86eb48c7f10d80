/** Reads what a plan has to know beyond lists and documents, and only where it would decide something. */
import { GitHubError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { History } from '../github/issue-events.ts';
import type { Comment, RepositoryPort } from '../github/port.ts';
import { doubtsOf } from '../plan/doubts.ts';
import type { Located, ObservedMerge } from '../plan/observed-merge.ts';
import { fullName, nameOf, type Thread, threadKey } from '../plan/routes.ts';
import { textsOf } from '../plan/tracking.ts';
import { type Version, type VersionPlace, versionKey } from '../plan/twins.ts';
import { readDocument, withoutSecrets } from './read-document.ts';
import { readTrace } from './trace.ts';

type Places = Pick<Connection, 'port' | 'reach'>;

/** settleDoubts reads until the plan is beyond doubt. What was read is not asked for again, so it ends. */
export async function settleDoubts(connection: Places, observed: ObservedMerge): Promise<ObservedMerge> {
  const { port } = connection;
  const { missing, histories, versions, threads, traces } = doubtsOf(observed);
  const all = [missing, histories, versions, threads, traces];
  if (all.every((asked) => asked.length === 0)) return observed;
  const found = await Promise.all(
    missing.map(async (thread) => [threadKey(thread), await locatedOf(connection, thread)] as const),
  );
  const happened = await Promise.all(
    histories.map(
      async (thread) => [threadKey(thread), await historyOf(connection, observed, thread)] as const,
    ),
  );
  const read = await Promise.all(
    versions.map(async (place) => [versionKey(place), await readVersion(port, observed, place)] as const),
  );
  const heard = await Promise.all(
    threads.map(
      async (thread) => [threadKey(thread), await commentsOn(connection, observed, thread)] as const,
    ),
  );
  const traced = await Promise.all(
    traces.map(async (place) => [place.path, await readTrace(port, observed, place)] as const),
  );
  return settleDoubts(connection, {
    ...observed,
    located: new Map([...observed.located, ...found]),
    threads: new Map([...observed.threads, ...heard]),
    writeBacks: new Map([...observed.writeBacks, ...traced]),
    histories: new Map([...observed.histories, ...happened]),
    versions: new Map([...observed.versions, ...read]),
  });
}

/** Only what belongs to the same owner may be written to. */
async function locatedOf({ port, reach }: Places, { number, repository }: Thread): Promise<Located> {
  const where = await port.locate(number);
  if (typeof where === 'string') return { where, isReached: false };
  const owner = (name: string) => name.split('/')[0]?.toLowerCase();
  const isOwn = owner(where.repository) === owner(repository);
  const reached = isOwn ? await reach(nameOf(where.repository)) : null;
  return { where, isReached: reached !== null && !reached.repository.archived };
}

/** Nothing is known of what happened where the App does not reach any more. */
async function historyOf(
  { port, reach }: Places,
  { pullRequest }: ObservedMerge,
  { repository, number }: Thread,
): Promise<History> {
  const reader = await readerOf({ port, reach }, pullRequest, repository);
  return reader ? reader.history(number) : UNKNOWN;
}

async function commentsOn(
  places: Places,
  { pullRequest, bot }: ObservedMerge,
  { repository, number }: Thread,
): Promise<readonly Comment[]> {
  const reader = await readerOf(places, pullRequest, repository);
  const comments = reader ? await reader.comments(number) : [];
  const heard = async (comment: Comment) => ({ ...comment, body: await withoutSecrets(comment.body) });
  return Promise.all(comments.map((each) => (each.author === bot ? each : heard(each))));
}

async function readerOf(
  { port, reach }: Places,
  pullRequest: ObservedMerge['pullRequest'],
  repository: string,
): Promise<RepositoryPort | null> {
  const isHere = repository.toLowerCase() === fullName(pullRequest.repository).toLowerCase();
  return isHere ? port : ((await reach(nameOf(repository)))?.port ?? null);
}

const UNKNOWN: History = {
  ...{ formerTitles: [], wasLinked: false, wasClosed: false },
  ...{ labelled: [], milestoned: [], deletions: [] },
};

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
