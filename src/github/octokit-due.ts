/** Due dates over Octokit: fields of an organization, and milestones. */
import { GitHubError } from '../errors.ts';
import { answered, asGitHubError, messageOf, orNull, statusOf } from './answers.ts';
import type { FieldChange, FollowThroughObserver, FollowThroughWriter } from './follow-through.ts';
import { actorName, askWhereKnown, type RawActor, unlessForbidden } from './octokit-graph.ts';
import type { Client, Place } from './octokit-shapes.ts';

interface RawFields {
  readonly repository: {
    readonly issueFields: {
      readonly nodes: readonly ({ readonly fullDatabaseId?: string; readonly name?: string } | null)[];
    } | null;
  } | null;
}

/** An organization has 25 at most. GitHub's REST asks for a permission of the organization to list them; here the repository's is enough. */
const FIELDS = `query($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    issueFields(first: 100) { nodes { ... on IssueFieldDate { fullDatabaseId name } } }
  }
}`;

interface RawFieldChanges {
  readonly repository: {
    readonly issue: { readonly timelineItems: { readonly nodes: readonly (RawFieldChange | null)[] } } | null;
  } | null;
}

interface RawFieldChange {
  readonly actor?: RawActor | null;
  readonly issueField?: { readonly fullDatabaseId?: string } | null;
}

const FIELD_CHANGE = 'actor { __typename login } issueField { ... on IssueFieldDate { fullDatabaseId } }';
const FIELD_CHANGES = `query($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) {
    timelineItems(itemTypes: [ISSUE_FIELD_ADDED_EVENT, ISSUE_FIELD_CHANGED_EVENT, ISSUE_FIELD_REMOVED_EVENT], last: 100) { nodes {
      ... on IssueFieldAddedEvent { ${FIELD_CHANGE} }
      ... on IssueFieldChangedEvent { ${FIELD_CHANGE} }
      ... on IssueFieldRemovedEvent { ${FIELD_CHANGE} }
    } }
  } }
}`;

/** createDueObserver finds fields, and who wrote in them. */
export function createDueObserver(
  client: Client,
  place: Place,
): Pick<FollowThroughObserver, 'dateField' | 'fieldChanges'> {
  const here = { owner: place.owner, name: place.repo };
  return {
    fieldChanges: async (number) => {
      const answer = await askWhereKnown<RawFieldChanges>(client, FIELD_CHANGES, { ...here, number });
      const told = answer?.repository?.issue?.timelineItems.nodes;
      return told?.flatMap((change) => toFieldChange(change) ?? []) ?? null;
    },
    dateField: async (wanted) => {
      const answer = await askWhereKnown<RawFields>(client, FIELDS, here);
      const fields = answer?.repository?.issueFields?.nodes ?? [];
      const found = fields.find((field) => field?.name?.toLowerCase() === wanted.toLowerCase());
      const id = Number(found?.fullDatabaseId);
      return Number.isSafeInteger(id) && id > 0 ? id : null;
    },
  };
}

function toFieldChange(raw: RawFieldChange | null): FieldChange | null {
  const id = raw?.issueField?.fullDatabaseId;
  return id === undefined ? null : { field: Number(id), by: actorName(raw?.actor ?? null) };
}

type DueWriter = Pick<FollowThroughWriter, 'ensureMilestone' | 'setMilestone' | 'setDate'>;

/** createDueWriter sends each change once. A milestone is asked for once in a run. */
export function createDueWriter(client: Client, place: Place, settleSeconds: number): DueWriter {
  const send = { ...place, request: { retries: 0 } };
  const milestones = new Map<string, Promise<number | null>>();
  return {
    ensureMilestone: (title, due) => {
      const asked = milestones.get(title) ?? ensureMilestone(client, place, { title, due, settleSeconds });
      milestones.set(title, asked);
      asked.catch(() => milestones.delete(title));
      return asked;
    },
    setMilestone: async (issue, milestone) => {
      const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      await answered(client.request(path, { ...send, issue_number: issue, milestone }));
    },
    setDate: async (issue, field, date) => {
      const path = '/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values';
      const at = { ...send, issue_number: issue };
      const values = [{ field_id: field, value: date ?? '' }];
      const request: Promise<unknown> =
        date === null
          ? client.request(`DELETE ${path}/{issue_field_id}`, { ...at, issue_field_id: field })
          : client.request(`POST ${path}`, { ...at, issue_field_values: values });
      return (await unlessForbidden(orNull([404, 422], request))) === null ? 'refused' : 'set';
    },
  };
}

interface Wanted {
  readonly title: string;
  readonly due: string;
  readonly settleSeconds: number;
}

/** The title is the lock: a repository has no two milestones of one. */
async function ensureMilestone(client: Client, place: Place, wanted: Wanted): Promise<number | null> {
  const { title, due, settleSeconds } = wanted;
  const found = await findMilestone(client, place, title);
  if (found !== null) return found;
  try {
    // Wherever its clocks are, GitHub takes noon for this day.
    const made = { title, due_on: `${due}T12:00:00Z`, request: { retries: 0 } };
    const { data } = await client.request('POST /repos/{owner}/{repo}/milestones', { ...place, ...made });
    return data.number;
  } catch (error) {
    if (statusOf(error) !== 422) throw asGitHubError(error);
    if (!/already_exists/.test(messageOf(error))) return null;
    const there = await findMilestone(client, place, title);
    if (there !== null) return there;
    const words = `The milestone ${title} is there and not listed yet`;
    throw new GitHubError(words, { status: 409, retryAfter: settleSeconds, cause: error });
  }
}

async function findMilestone(client: Client, place: Place, title: string): Promise<number | null> {
  const path = 'GET /repos/{owner}/{repo}/milestones';
  const all = await answered(client.paginate(path, { ...place, state: 'all', per_page: 100 }));
  return all.find((milestone) => milestone.title === title)?.number ?? null;
}
