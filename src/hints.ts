/** What a webhook says about where to look. It is signed, but all else about it is checked like any input. */
import * as z from 'zod';
import type { Request } from './github/port.ts';

const count = z.int().positive();
/** A login or a repository's name: nothing that means something in an address. */
const name = z.string().regex(/^(?!\.{1,2}$)[\w.-]{1,100}$/);
const place = {
  installation: z.object({ id: count }).optional(),
  repository: z.object({ name, owner: z.object({ login: name }) }),
};

const issueEvent = z.object({
  ...place,
  issue: z.object({
    number: count,
    labels: z.array(z.unknown()).nullish(),
    pull_request: z.unknown().optional(),
    user: z.object({ login: z.string() }).nullish(),
    performed_via_github_app: z.object({ id: z.number().nullish() }).nullish(),
  }),
});
const pullRequestEvent = z.object({
  ...place,
  pull_request: z.object({ number: count, merged: z.boolean().nullish() }),
});

/** Myself is who the App is, as far as it is known. */
export interface Myself {
  readonly appId: number | undefined;
  readonly bot: string | null;
}

/** readHint gives the request that an event may be about, null when it is about none of ours; it throws for a payload that is not as GitHub sends it. */
export function readHint(event: string, payload: unknown, myself: Myself): Request | null {
  const action =
    typeof payload === 'object' && payload !== null && 'action' in payload ? payload.action : null;
  switch (`${event}.${action}`) {
    case 'issues.labeled':
    case 'issues.opened':
    case 'issues.reopened':
      return readIssueHint(payload, myself);
    case 'pull_request.closed':
      return readMergeHint(payload);
    default:
      return null;
  }
}

function readIssueHint(payload: unknown, { appId, bot }: Myself): Request | null {
  const { issue, ...origin } = issueEvent.parse(payload);
  if (issue.pull_request !== undefined || (issue.labels ?? []).length === 0) return null;
  // An action item's own issue is no incident. GitHub names the App only where it made the issue.
  const isOurs = appId !== undefined && issue.performed_via_github_app?.id === appId;
  if (isOurs || (bot !== null && issue.user?.login === bot)) return null;
  return toRequest('incident', origin, issue.number);
}

function readMergeHint(payload: unknown): Request | null {
  const { pull_request: pull, ...origin } = pullRequestEvent.parse(payload);
  return pull.merged ? toRequest('pull-request', origin, pull.number) : null;
}

type Origin = Pick<z.output<typeof pullRequestEvent>, 'installation' | 'repository'>;

function toRequest(
  kind: Request['kind'],
  { installation, repository }: Origin,
  number: number,
): Request | null {
  if (!installation) return null;
  return {
    kind,
    installation: installation.id,
    owner: repository.owner.login,
    repo: repository.name,
    number,
  };
}
