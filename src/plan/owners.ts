/** Who gets an action item: names in a document become logins, and nobody is named who cannot be assigned. */
import { loginOf } from '../config/people.ts';
import type { Config } from '../config/schema.ts';
import type { PullRequest } from '../github/port.ts';
import type { ActionItem } from '../postmortem/model.ts';
import { escapeMarkdown, oneLine } from '../postmortem/text/escape.ts';

/** Ownership is who is assigned and who was meant but cannot be. */
export interface Ownership {
  readonly assignees: readonly string[];
  /** Owners as written whom GitHub does not let be assigned: teams, strangers, people who left. */
  readonly unassigned: readonly string[];
  /** True when the document names nobody and the default owner steps in. */
  readonly byDefault: boolean;
}

/** GitHub takes at most ten assignees an issue. */
const MAX_ASSIGNEES = 10;

/** How many logins one merge asks GitHub about: whoever comes after them is named, not assigned. */
const MOST_LOGINS = 100;

/** How many names are repeated one by one. */
const MOST_NAMES = 10;

interface People {
  readonly config: Config;
  readonly pullRequest: PullRequest;
}

/** defaultOwner gives who gets an item that names nobody: the configured login, else the pull request's author, else who merged it; never a bot. */
export function defaultOwner({ config, pullRequest }: People): string | null {
  if (config.actions.owner) return config.actions.owner;
  return (
    [pullRequest.author, pullRequest.mergedBy].find((account) => account && !account.isBot)?.login ?? null
  );
}

/** wantedLogins gives the logins that the items may be assigned to, each once and at most 100: what there is to ask GitHub about. */
export function wantedLogins(items: readonly ActionItem[], people: People): string[] {
  const logins = items.flatMap((item) => {
    const named = item.owners.slice(0, MAX_ASSIGNEES).flatMap((owner) => loginOf(owner, people.config) ?? []);
    return item.owners.length > 0 ? named : (defaultOwner(people) ?? []);
  });
  return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()].slice(0, MOST_LOGINS);
}

/** ownershipOf sorts an item's owners into those whom GitHub lets be assigned and those who are only named. */
export function ownershipOf(
  item: ActionItem,
  people: People & { readonly assignable: ReadonlySet<string> },
): Ownership {
  if (item.owners.length === 0) {
    const login = defaultOwner(people);
    const assignees = login && people.assignable.has(login.toLowerCase()) ? [login] : [];
    return { assignees, unassigned: [], byDefault: true };
  }
  const assignees = new Map<string, string>();
  const unassigned: string[] = [];
  for (const owner of item.owners) {
    const login = loginOf(owner, people.config);
    const fits =
      assignees.size < MAX_ASSIGNEES && login !== null && people.assignable.has(login.toLowerCase());
    if (fits) assignees.set(login.toLowerCase(), login);
    else unassigned.push(owner);
  }
  return { assignees: [...assignees.values()], unassigned, byDefault: false };
}

/** nameList writes names as Markdown, a few of them one by one and the rest as a number. */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => escapeMarkdown(oneLine(name, 100)));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
