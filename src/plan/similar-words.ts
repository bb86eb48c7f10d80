/** What a draft pull request says of earlier postmortems. All of it comes from documents, so all of it is escaped. */
import type { Config } from '../config/schema.ts';
import type { Repository } from '../github/port.ts';
import { cut, escapeMarkdown, neutralisePlain } from '../postmortem/text/escape.ts';
import { encodePath } from '../postmortem/text/paths.ts';
import { addressOf } from './record/values.ts';
import type { OpenTicket, Similar } from './similar.ts';

/** The longest title and the most tickets that are repeated. */
const MOST_TITLE = 120;
const MOST_TICKETS = 5;

/** similarWords gives the section of the pull request, nothing where nothing is alike. */
export function similarWords(
  { name }: Pick<Config, 'name'>,
  repository: Pick<Repository, 'url' | 'defaultBranch'>,
  similar: readonly Similar[],
): readonly string[] {
  if (similar.length === 0) return [];
  const what = similar.length === 1 ? `An earlier ${name}` : `Earlier ${name}s`;
  return [
    '### Similar incidents',
    '',
    `${what} whose words are like those of this incident:`,
    '',
    ...similar.map((each) => `- ${day(each)}${linkTo(each, repository)}: ${itemsWords(each)}`),
  ];
}

function day({ day: known }: Similar): string {
  return known === null ? '' : `${known}, `;
}

function linkTo({ path, title }: Similar, { url, defaultBranch }: Pick<Repository, 'url' | 'defaultBranch'>) {
  return `[${escapeMarkdown(cut(title, MOST_TITLE))}](${url}/blob/${encodePath(defaultBranch)}/${encodePath(path)})`;
}

function itemsWords({ items, open }: Similar): string {
  if (items === 0) return 'no action items';
  if (open.length === 0)
    return items === 1 ? 'its action item is done' : `all ${items} action items are done`;
  const count = `**${open.length} of ${items} action ${items === 1 ? 'item' : 'items'} open**`;
  const tickets = open.filter((ticket) => ticket !== null);
  const shown = tickets.slice(0, MOST_TICKETS).map(ticketLink);
  const more = tickets.length - shown.length;
  const list = more > 0 ? [...shown, `${more} more`] : shown;
  return list.length > 0 ? `${count} (${list.join(', ')})` : count;
}

/** A thread that is linked directly would be told of this pull request, and so would the incident that it stands below. */
function ticketLink({ text, url }: OpenTicket): string {
  const address = addressOf(url);
  const words = escapeMarkdown(cut(text, 60));
  return address === null ? words : `[${words}](${neutralisePlain(address)})`;
}
