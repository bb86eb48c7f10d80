/** Issues as GraphQL tells of them. */
import type { Incident } from './incident.ts';
import { actorName, type RawActor } from './octokit-graph.ts';
import { closedAs } from './octokit-shapes.ts';

/** GraphIssue is an issue as it answers to `ISSUE_FIELDS`. */
export interface GraphIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly closedAt: string | null;
  readonly author: RawActor | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] };
  readonly assignees: { readonly nodes: readonly { readonly login: string }[] };
}

/** ISSUE_FIELDS are what is asked of an issue. */
export const ISSUE_FIELDS = `number url title body createdAt state stateReason closedAt author { __typename login }
      labels(first: 100) { nodes { name } }
      assignees(first: 100) { nodes { login } }`;

/** toIncident gives an issue of a repository (`owner/name`). */
export function toIncident(issue: GraphIssue, repository: string): Incident {
  return {
    number: issue.number,
    repository,
    url: issue.url,
    title: issue.title,
    body: issue.body,
    author: actorName(issue.author),
    assignees: issue.assignees.nodes.map(({ login }) => login),
    labels: issue.labels.nodes.map(({ name }) => name),
    createdAt: issue.createdAt,
    open: issue.state === 'OPEN',
    closedAt: issue.closedAt,
    closedAs: closedAs({
      state: issue.state.toLowerCase(),
      state_reason: issue.stateReason?.toLowerCase() ?? null,
    }),
  };
}
