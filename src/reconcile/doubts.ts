/** Reads what a plan has to know beyond lists and documents, and only where it would decide something. */
import { GitHubError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { FieldChange } from '../github/follow-through.ts';
import type { History } from '../github/issue-events.ts';
import type { Comment, RepositoryPort } from '../github/port.ts';
import { doubtsOf } from '../plan/doubts.ts';
import type { Located, ObservedMerge } from '../plan/observed-merge.ts';
import { fullName, nameOf, type Thread, threadKey } from '../plan/routes.ts';
import { textsOf } from '../plan/tracking.ts';
import { type Version, type VersionPlace, versionKey } from '../plan/twins.ts';
import { originOf } from './origin.ts';
import { readDocument, withoutSecrets } from './read-document.ts';
import { readTrace } from './trace.ts';

type Places = Pick<Connection, 'port' | 'reach'>;

/** settleDoubts reads until the plan is beyond doubt. What was read is not asked for again, so it ends. */
export async function settleDoubts(connection: Places, observed: ObservedMerge): Promise<ObservedMerge> {
  const { port } = connection;
  const doubts = doubtsOf(observed);
  if (Object.values(doubts).every((asked) => asked.length === 0)) return observed;
  const byThread = <T>(threads: readonly Thread[], read: (thread: Thread) => Promise<T>) =>
    entriesOf(threads, threadKey, read);
  const found = await byThread(doubts.missing, (thread) => locatedOf(connection, thread));
  const happened = await byThread(doubts.histories, (thread) => historyOf(connection, observed, thread));
  const written = await byThread(doubts.fields, (thread) => fieldChangesOf(connection, observed, thread));
  const heard = await byThread(doubts.threads, (thread) => commentsOn(connection, observed, thread));
  const read = await entriesOf(doubts.versions, versionKey, (place) => readVersion(port, observed, place));
  const traced = await entriesOf(
    doubts.traces,
    ({ path }) => path,
    (place) => readTrace(port, observed, place),
  );
  const first = await entriesOf(
    doubts.origins,
    (path) => path,
    (path) => originOf(port, observed, path),
  );
  return settleDoubts(connection, {
    ...observed,
    located: new Map([...observed.located, ...found]),
    histories: new Map([...observed.histories, ...happened]),
    fieldChanges: new Map([...observed.fieldChanges, ...written]),
    threads: new Map([...observed.threads, ...heard]),
    versions: new Map([...observed.versions, ...read]),
    origins: new Map([...observed.origins, ...first]),
    writeBacks: new Map([...observed.writeBacks, ...traced]),
  });
}

/** All are asked for at once. */
function entriesOf<Asked, Answer>(
  asked: readonly Asked[],
  keyOf: (one: Asked) => string,
  read: (one: Asked) => Promise<Answer>,
): Promise<readonly (readonly [string, Answer])[]> {
  return Promise.all(asked.map(async (one) => [keyOf(one), await read(one)] as const));
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

async function fieldChangesOf(
  places: Places,
  { pullRequest }: ObservedMerge,
  { repository, number }: Thread,
): Promise<readonly FieldChange[] | null> {
  const reader = await readerOf(places, pullRequest, repository);
  return reader ? reader.fieldChanges(number) : null;
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
  ...{ formerTitles: [], wasLinked: false, wasClosed: false, wasConverted: false },
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
