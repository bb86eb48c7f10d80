/** Many files and issues in one request each, over Octokit. */
import { GitHubError, TerminalError } from '../errors.ts';
import { answered } from './answers.ts';
import type { IssuesRead, LibraryObserver } from './library.ts';
import { askGraph } from './octokit-graph.ts';
import { type GraphIssue, ISSUE_FIELDS, toIncident } from './octokit-issues-graph.ts';
import type { Client, Place } from './octokit-shapes.ts';
import type { Issue } from './port.ts';

/** createLibraryObserver reads one repository. */
export function createLibraryObserver(client: Client, place: Place): LibraryObserver {
  const ask = async <T>(fields: readonly string[]) => {
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      nameWithOwner
      ${fields.join('\n      ')}
    } }`;
    const asked = askGraph<Told<T>>(client, query, { owner: place.owner, name: place.repo });
    const { repository } = (await ifAnswered(asked)) ?? { repository: null };
    if (repository === null) return null;
    const { nameWithOwner, ...told } = repository;
    return { nameWithOwner, told: Object.values(told) as (T | null)[] };
  };
  return {
    texts: async (shas) => {
      const asked = shas.filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
      const answer = await ask<RawBlob>(asked.map(blobField));
      return answer && new Map(answer.told.flatMap((blob) => (blob ? wholeText(blob) : [])));
    },
    issuesNamed: async ({ numbers, parents }) => {
      const fields = [...numbers.map(issueField), ...parents.map(childrenField)];
      const answer = await ask<RawNamed | RawParent>(fields);
      return answer && toIssuesRead(answer.told, answer.nameWithOwner);
    },
    hasPullRequestBy: async (creator, labels) => {
      const query = { ...place, creator, labels, state: 'all' as const, per_page: 100 };
      const { data } = await answered(client.request('GET /repos/{owner}/{repo}/issues', query));
      return data.some(({ pull_request }) => pull_request !== undefined);
    },
  };
}

interface Told<T> {
  readonly repository: ({ readonly nameWithOwner: string } & Readonly<Record<string, T | null>>) | null;
}

interface RawBlob {
  readonly oid?: string;
  readonly byteSize?: number;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

type RawNamed = GraphIssue & {
  readonly databaseId: number;
  readonly repository: { readonly nameWithOwner: string };
};
interface RawParent {
  readonly subIssues: { readonly nodes: readonly (RawNamed | null)[] };
}

const blobField = (sha: string, at: number) =>
  `b${at}: object(oid: "${sha}") { ... on Blob { oid byteSize text isTruncated } }`;
const NAMED = `databaseId repository { nameWithOwner } ${ISSUE_FIELDS}`;
const issueField = (number: number) => `i${number}: issue(number: ${number}) { ${NAMED} }`;
const childrenField = (number: number) =>
  `p${number}: issue(number: ${number}) { subIssues(first: 100) { nodes { ${NAMED} } } }`;

function wholeText({ oid, byteSize, text, isTruncated }: RawBlob): [string, string][] {
  const isWhole = typeof text === 'string' && !isTruncated && Buffer.byteLength(text) === byteSize;
  return isWhole && oid !== undefined ? [[oid, text]] : [];
}

function toIssuesRead(told: readonly (RawNamed | RawParent | null)[], home: string): IssuesRead {
  const named = told.flatMap((raw) => (raw && !('subIssues' in raw) ? [toIssue(raw)] : []));
  const below = told.flatMap((raw) => (raw && 'subIssues' in raw ? raw.subIssues.nodes : []));
  return {
    named: new Map(named.map((issue) => [issue.number, issue])),
    below: below
      .flatMap((raw) => (raw ? [toIssue(raw)] : []))
      .filter(({ repository }) => repository.toLowerCase() === home.toLowerCase()),
  };
}

function toIssue(raw: RawNamed): Issue {
  const incident = toIncident(raw, raw.repository.nameWithOwner);
  // What is read here goes into no milestone.
  const unread = { milestone: null, dates: new Map<number, string>(), isCommented: true, isLocked: false };
  return { ...incident, ...unread, id: raw.databaseId, isPullRequest: false };
}

/** A query that is too much for GitHub, or that an older server does not know, is none to try again; to be asked to wait is no refusal. */
async function ifAnswered<T>(asked: Promise<T | null>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TerminalError) return null;
    const isRefused = error instanceof GitHubError && error.status >= 400 && error.retryAfter === null;
    if (isRefused) return null;
    throw error;
  }
}
