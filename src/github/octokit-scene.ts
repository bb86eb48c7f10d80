/** An incident and where it is, over Octokit: one request for all that a decision needs first. */
import { GitHubError } from '../errors.ts';
import type { Along, Scene } from './incident.ts';
import { askGraph } from './octokit-graph.ts';
import { type GraphIssue, ISSUE_FIELDS, toIncident } from './octokit-issues-graph.ts';
import { type Client, type Place, visibilityOf } from './octokit-shapes.ts';
import type { Observer } from './port.ts';
import type { ReadFiles } from './read-files.ts';
import type { FileContent } from './reader.ts';

interface RawEntry {
  readonly name: string;
  readonly mode: number;
  readonly object: {
    readonly oid?: string;
    readonly byteSize?: number;
    readonly text?: string | null;
    readonly isTruncated?: boolean;
    readonly entries?: readonly RawEntry[];
  } | null;
}

interface RawScene {
  readonly repository: {
    readonly name: string;
    readonly url: string;
    readonly owner: { readonly login: string };
    readonly isArchived: boolean;
    readonly visibility: string;
    readonly databaseId: number;
    readonly hasIssuesEnabled: boolean;
    readonly defaultBranchRef: {
      readonly name: string;
      readonly target: {
        readonly oid: string;
        readonly file: RawEntry | null;
        readonly directory: RawEntry | null;
      };
    } | null;
    readonly issue: GraphIssue | null;
  } | null;
}

const BLOB = '... on Blob { oid byteSize text isTruncated }';
const SCENE = `query($owner: String!, $name: String!, $number: Int!, $file: String!, $directory: String!) {
  repository(owner: $owner, name: $name) {
    name url owner { login } isArchived visibility databaseId hasIssuesEnabled
    defaultBranchRef { name target { ... on Commit {
      oid
      file: file(path: $file) { name mode object { ${BLOB} } }
      directory: file(path: $directory) { name mode object { ... on Tree { entries { name mode object { ${BLOB} } } } } }
    } } }
    issue(number: $number) {
      ${ISSUE_FIELDS}
    }
  }
}`;

/** SceneOptions are what a scene is read with. */
export interface SceneOptions {
  /** Keeps the files that come along. */
  readonly files: ReadFiles;
  /** How a server without GraphQL is asked. */
  readonly byRest: Pick<Observer, 'repository' | 'issue' | 'head'>;
}

/** readScene reads an incident and its repository; the files that come along are kept. */
export async function readScene(
  client: Client,
  place: Place,
  { number, along, files, byRest }: SceneOptions & { readonly number: number; readonly along: Along },
): Promise<Scene> {
  const wanted = {
    owner: place.owner,
    name: place.repo,
    number,
    file: along.file,
    directory: along.directory,
  };
  const raw = await askGraph<RawScene>(client, SCENE, wanted);
  if (raw === null) return sceneByRest(byRest, number);
  const { repository } = raw;
  if (!repository) throw new GitHubError('POST /graphql: the repository is not there', { status: 404 });
  const target = repository.defaultBranchRef?.target;
  if (target) keepFiles(files, target, along);
  return toScene(repository);
}

async function sceneByRest(
  { repository, issue, head }: SceneOptions['byRest'],
  number: number,
): Promise<Scene> {
  const [place, found] = [await repository(), await issue(number)];
  return {
    repository: place,
    commit: await head(place.defaultBranch),
    isFileMissing: false,
    issue: found && !found.isPullRequest ? found : null,
  };
}

type RawRepository = NonNullable<RawScene['repository']>;

function toScene(raw: RawRepository): Scene {
  const { issue, defaultBranchRef: main } = raw;
  return {
    repository: {
      owner: raw.owner.login,
      name: raw.name,
      url: raw.url,
      defaultBranch: main?.name ?? 'main',
      archived: raw.isArchived,
      hasIssues: raw.hasIssuesEnabled,
      id: raw.databaseId,
      visibility: visibilityOf({ visibility: raw.visibility.toLowerCase() }),
    },
    commit: main?.target.oid ?? null,
    isFileMissing: main !== null && main.target.file === null,
    issue: issue && toIncident(issue, `${raw.owner.login}/${raw.name}`),
  };
}

/** A plain file, by git's mode. */
const PLAIN = [0o100644, 0o100755, 0o100664];

type RawTarget = NonNullable<RawRepository['defaultBranchRef']>['target'];

/** What is not surely the whole text of a plain file is read again when it is asked for, and refused there with its reason. */
function keepFiles(files: ReadFiles, { oid, file, directory }: RawTarget, along: Along): void {
  files.keep(oid, along.file, contentOf(file));
  for (const entry of directory?.object?.entries ?? []) {
    files.keep(oid, `${along.directory}/${entry.name}`, contentOf(entry));
  }
  if (directory === null || directory.object?.entries) files.close(oid, along.directory);
}

function contentOf(entry: RawEntry | null): FileContent | null | undefined {
  if (entry === null) return null;
  const { oid = null, text, byteSize, isTruncated } = entry.object ?? {};
  const isWhole = typeof text === 'string' && !isTruncated && Buffer.byteLength(text) === byteSize;
  return isWhole && PLAIN.includes(entry.mode) ? { kind: 'text', text, sha: oid } : undefined;
}
