/** Earlier postmortems that are like an incident, as the draft's pull request names them. */
import type { IssuesRead } from '../github/library.ts';
import type { Issue, Repository } from '../github/port.ts';
import type { TreeFile } from '../github/reader.ts';
import { dayInPath, dayOf } from '../postmortem/likeness/day.ts';
import type { ActionItem, Postmortem } from '../postmortem/model.ts';
import { matchItems } from './identity.ts';
import { fullName, referenceTo, type Thread, threadKey } from './routes.ts';
import { ticketKey, ticketNumber } from './tickets.ts';
import { textsOf } from './tracking.ts';

/** SIMILAR is how many are named. */
export const SIMILAR = 3;

/** Similar is one of them. */
export interface Similar {
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD, null where nothing says it. */
  readonly day: string | null;
  /** How many action items it has. */
  readonly items: number;
  /** Those that are open, each with its ticket or issue, as far as there is one. */
  readonly open: readonly (OpenTicket | null)[];
}

/** OpenTicket is where an action item is tracked; text and address are as people wrote them. */
export interface OpenTicket {
  readonly text: string;
  readonly url: string;
}

/** No more is read for one draft than the check reads of one document. */
const MOST_FILES = 100;
const MOST_BYTES = 1024 * 1024;
const MOST_BYTES_EACH = 64 * 1024;

/** newestFiles gives the files that are worth reading: the newest by the day in their paths, so few and so small that one request gets them. */
export function newestFiles(files: readonly TreeFile[]): readonly TreeFile[] {
  const readable = files.filter(
    ({ kind, size }) => kind === 'file' && size !== null && size <= MOST_BYTES_EACH,
  );
  const keyOf = ({ path }: TreeFile) => `${dayInPath(path) ?? ''} ${path}`;
  const sorted = readable.toSorted((a, b) => keyOf(b).localeCompare(keyOf(a), 'en', { numeric: true }));
  let bytes = 0;
  return sorted.slice(0, MOST_FILES).filter(({ size }) => {
    bytes += size ?? 0;
    return bytes <= MOST_BYTES;
  });
}

/** Home is where a postmortem lives. */
export interface Home {
  readonly repository: Repository;
  readonly bot: string;
  readonly hasFile: (path: string) => boolean;
}

/** issuesOf names the issues that tell how far the action items of postmortems are: their tickets here, and the incidents above the issues that we made. */
export function issuesOf(
  postmortems: readonly Postmortem[],
  { repository }: Pick<Home, 'repository'>,
): { readonly numbers: readonly number[]; readonly parents: readonly number[] } {
  const tickets = postmortems.flatMap(({ actionItems }) => actionItems.map(({ ticket }) => ticket));
  const numbers = tickets.flatMap((ticket) =>
    ticket === null ? [] : (ticketNumber(ticket, repository) ?? []),
  );
  const parents = postmortems.flatMap((postmortem) => incidentHere(postmortem, repository) ?? []);
  return { numbers: distinct(numbers).slice(0, MOST_TICKETS), parents: distinct(parents) };
}

const MOST_TICKETS = 60;

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].filter((number) => number > 0);
}

function incidentHere({ frontMatter }: Postmortem, repository: Repository): number | null {
  const named = frontMatter?.incidentRepository ?? fullName(repository);
  const isHere = named.toLowerCase() === fullName(repository).toLowerCase();
  return isHere ? (frontMatter?.incident ?? null) : null;
}

/** isOf tells whether a postmortem in a repository is that of an incident: somebody may have begun it by hand. */
export function isOf({ frontMatter }: Postmortem, incident: Thread, repository: Repository): boolean {
  if (!frontMatter || frontMatter.incident === null) return false;
  const named = frontMatter.incidentRepository ?? fullName(repository);
  return threadKey({ repository: named, number: frontMatter.incident }) === threadKey(incident);
}

/** similarOf tells of a postmortem what its own words and the issues say; without issues the words alone decide. */
export function similarOf(postmortem: Postmortem, home: Home, issues: IssuesRead | null): Similar {
  const tracked = trackedIn(postmortem, home, issues);
  const open = postmortem.actionItems.flatMap((item, at): (OpenTicket | null)[] => {
    const issue = tracked[at];
    if (issue) return issue.open ? [{ text: referenceTo(issue, home.repository), url: issue.url }] : [];
    return item.done === true ? [] : [ticketOf(item, home.repository)];
  });
  return {
    path: postmortem.path,
    title: postmortem.title ?? postmortem.path,
    day: dayOf(postmortem),
    items: postmortem.actionItems.length,
    open,
  };
}

/** The issue of each action item: its ticket, or the one that we made of it. */
function trackedIn(
  postmortem: Postmortem,
  { repository, bot, hasFile }: Home,
  issues: IssuesRead | null,
): readonly (Issue | null)[] {
  const { actionItems } = postmortem;
  if (issues === null) return actionItems.map(() => null);
  const number = incidentHere(postmortem, repository);
  const subject = {
    id: postmortem.frontMatter?.id ?? null,
    paths: [postmortem.path],
    incident: number,
    hasFile,
  };
  const own = issues.below.filter(({ author }) => author === bot);
  const tickets = actionItems.map(({ ticket }) => (ticket === null ? null : ticketKey(ticket, repository)));
  const made = matchItems(subject, textsOf(postmortem), own, { tickets });
  return actionItems.map(({ ticket }, at) => {
    const named = ticket === null ? null : ticketNumber(ticket, repository);
    return (named === null ? null : issues.named.get(named)) ?? made[at] ?? null;
  });
}

function ticketOf({ ticket }: ActionItem, repository: Repository): OpenTicket | null {
  if (ticket === null) return null;
  const [, place = fullName(repository), number] = /^([\w.-]+\/[\w.-]+)?#(\d{1,9})$/.exec(ticket) ?? [];
  if (number === undefined) {
    const text = ticket.replace(/[?#].*$/s, '').replace(/^.*\/(?=[^/]+\/?$)/s, '');
    return { text, url: ticket };
  }
  const host = repository.url.slice(0, -`/${fullName(repository)}`.length);
  return { text: ticket, url: `${host}/${place}/issues/${number}` };
}
