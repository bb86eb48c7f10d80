/** Where postmortems and action items go, what an incident is called there, and what may be told of one place in another. */
import type { Route } from '../config/routes.ts';
import type { Config } from '../config/schema.ts';
import type { Issue, Repository } from '../github/port.ts';

/** IncidentRef names an incident; a repository of null is the one that speaks. */
export interface IncidentRef {
  readonly number: number;
  /** Its name, without the owner. */
  readonly repository: string | null;
}

/** routeFor gives the first route that fits an incident by its labels and its postmortem's template; null when it stays at home. */
export function routeFor(
  { routes }: Pick<Config, 'routes'>,
  { labels, template }: { readonly labels: readonly string[]; readonly template: string | null },
): Route | null {
  const present = labels.map((label) => label.toLowerCase());
  const fits = (route: Route) =>
    (route.label === undefined || present.includes(route.label.toLowerCase())) &&
    (route.template === undefined || route.template === template);
  return routes.find(fits) ?? null;
}

/** nameOf gives the name of a repository that a route or a reference names with or without its owner. */
export function nameOf(repository: string): string {
  return repository.slice(repository.indexOf('/') + 1);
}

/** isNamed tells whether a route's word means a repository. */
export function isNamed(word: string | undefined, { name }: Pick<Repository, 'name'>): boolean {
  return word !== undefined && nameOf(word).toLowerCase() === name.toLowerCase();
}

/** destinationsOf gives every other repository that the routes send postmortems, or action items, to. */
export function destinationsOf(
  { routes }: Pick<Config, 'routes'>,
  what: 'postmortem' | 'actions',
  home: Pick<Repository, 'name'>,
): readonly string[] {
  const names = routes.flatMap((route) => route[what] ?? []).map(nameOf);
  const distinct = new Map(names.map((name) => [name.toLowerCase(), name]));
  distinct.delete(home.name.toLowerCase());
  return [...distinct.values()];
}

/**
 * branchOf gives the incident's branch: its name is the lock against a second postmortem. In another repository the name of
 * the incident's own stands in it, so that two repositories' incidents of one number do not meet.
 */
export function branchOf(
  { postmortem }: Pick<Config, 'postmortem'>,
  { number, repository }: IncidentRef,
): string {
  return postmortem.branch.replace('{number}', () => tagOf({ number, repository }));
}

/** tagOf names an incident in a branch or a file: its number, after its repository's name where that is another one. */
export function tagOf({ number, repository }: IncidentRef): string {
  // Git allows no dot at the beginning of a part, and no two dots in a row.
  const name = repository?.replace(/^\.|\.(?=\.)/g, '%2E');
  return name === undefined ? String(number) : `${name}-${number}`;
}

/** incidentOfBranch gives the incident that a branch was made for, null when its name tells of none. */
export function incidentOfBranch(
  { postmortem }: Pick<Config, 'postmortem'>,
  branch: string,
): IncidentRef | null {
  const prefix = postmortem.branch.slice(0, -'{number}'.length);
  const rest = branch.startsWith(prefix) ? branch.slice(prefix.length) : '';
  const [, repository, number] = /^(?:((?:[A-Za-z0-9._-]|%2E)+)-)?([1-9]\d{0,8})$/.exec(rest) ?? [];
  if (number === undefined) return null;
  return { number: Number(number), repository: repository?.replaceAll('%2E', '.') ?? null };
}

/** How many names are tried. */
const MOST_NAMES = 5;

/**
 * foreignIncidents gives the incidents of other repositories that a branch may have been made for, whatever stands before
 * `{number}` there: only that repository's configuration tells which of them it is.
 */
export function foreignIncidents(branch: string): readonly IncidentRef[] {
  const last = branch.slice(branch.lastIndexOf('/') + 1);
  const [, words, number] = /^((?:[A-Za-z0-9._-]|%2E)+)-([1-9]\d{0,8})$/.exec(last) ?? [];
  if (words === undefined) return [];
  const parts = words.split('-');
  const names = parts.map((_, at) => parts.slice(at).join('-').replaceAll('%2E', '.'));
  return names
    .filter((name) => name !== '' && !/^\.{1,2}$/.test(name))
    .slice(0, MOST_NAMES)
    .map((repository) => ({ number: Number(number), repository }));
}

const HIDDEN = { public: 0, internal: 1, private: 2 } as const;

/** isMoreOpen tells whether more people may be able to see a repository than another. */
export function isMoreOpen(
  { visibility }: Pick<Repository, 'visibility'>,
  than: Pick<Repository, 'visibility'>,
): boolean {
  return HIDDEN[visibility] < HIDDEN[than.visibility];
}

/** fullName gives `owner/name`. */
export function fullName({ owner, name }: Pick<Repository, 'owner' | 'name'>): string {
  return `${owner}/${name}`;
}

/** referenceTo names an issue to whoever reads in a repository: `#12`, or `owner/name#12` for one elsewhere. */
export function referenceTo(
  { number, repository }: Pick<Issue, 'number' | 'repository'>,
  from: Pick<Repository, 'owner' | 'name'>,
): string {
  const isHere = repository.toLowerCase() === fullName(from).toLowerCase();
  return isHere ? `#${number}` : `${repository}#${number}`;
}

/** placeOf says where a change takes effect, `owner/name`; nothing for the request's own repository. */
export function placeOf(
  repository: string,
  home: Pick<Repository, 'owner' | 'name'>,
): { readonly repository?: string } {
  return repository.toLowerCase() === fullName(home).toLowerCase() ? {} : { repository };
}

/** Thread names an issue or a pull request in all of GitHub. */
export type Thread = Pick<Issue, 'number' | 'repository'>;

/** threadKey is the key under which something is kept of an issue or a pull request. */
export function threadKey({ repository, number }: Thread): string {
  return `${repository.toLowerCase()}#${number}`;
}

/** isOlder tells whether an issue was made before another. */
export function isOlder(one: Issue, other: Issue): boolean {
  return byAge(one, other) < 0;
}

/** byAge sorts issues, the oldest first: in one repository the numbers tell. */
export function byAge(one: Issue, other: Issue): number {
  if (one.repository === other.repository) return one.number - other.number;
  return Date.parse(one.createdAt) - Date.parse(other.createdAt) || one.id - other.id;
}
