/** Tickets: the issues that action items name. */
import type { Repository } from '../github/port.ts';
import { fullName, threadKey } from './routes.ts';

/** ticketNumber gives the number of a ticket in this repository (`#12`, `owner/repo#12` or its URL); null for one elsewhere. */
export function ticketNumber(
  ticket: string,
  { owner, name, url }: Pick<Repository, 'owner' | 'name' | 'url'>,
): number | null {
  const short = /^(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})$/.exec(ticket);
  const here = `${owner}/${name}`.toLowerCase();
  if (short?.[2]) return !short[1] || short[1].toLowerCase() === here ? Number(short[2]) : null;
  const rest = ticket.toLowerCase().startsWith(`${url.toLowerCase()}/`) ? ticket.slice(url.length) : '';
  const number = /^\/(?:issues|pull)\/(\d{1,9})(?:[#?/].*)?$/.exec(rest)?.[1];
  return number ? Number(number) : null;
}

/** ticketKey gives the `threadKey` of a ticket that is an issue here or, written as `owner/repo#12`, in another repository; null for any other. */
export function ticketKey(
  ticket: string,
  repository: Pick<Repository, 'owner' | 'name' | 'url'>,
): string | null {
  const number = ticketNumber(ticket, repository);
  if (number !== null) return threadKey({ repository: fullName(repository), number });
  return /^[\w.-]+\/[\w.-]+#\d{1,9}$/.test(ticket) ? ticket.toLowerCase() : null;
}
