/** What is told beside a draft that somebody is writing. Text from people is always neutralised. */
import type { Config } from '../config/schema.ts';
import { actionText } from '../postmortem/actions/insert.ts';
import { escapeMarkdown } from '../postmortem/text/escape.ts';
import type { News } from './news.ts';

/** How many lines are shown of a list. */
const MOST_LINES = 50;

/** newsComment lists what happened since somebody writes the document. */
export function newsComment({ name, timezone }: Config, news: News): string {
  const all = [...news.entries.map(entryLine), ...news.actions.map(actionLine)];
  if (all.length === 0) return `The ${name} has all that happened.`;
  const lines = all.slice(-MOST_LINES);
  const more = all.length > MOST_LINES ? [`- … and ${all.length - MOST_LINES} before these`] : [];
  return [
    `Not in the ${name} yet, which is yours since somebody committed to it (times are in ${timezone}):`,
    '',
    ...more,
    ...lines,
    '',
    'Write `/timeline sync` in a comment to have it put there. No line of yours is changed.',
  ].join('\n');
}

function entryLine({ date, time, text, url }: News['entries'][number]): string {
  const source = url === null ? '' : ` ([source](${url}))`;
  return `- ${date} ${time} ${escapeMarkdown(text)}${source}`;
}

/** Whose it is to be, a list of news tells nobody. */
const actionLine = (action: News['actions'][number]): string =>
  `- Action item: ${escapeMarkdown(actionText(action))}`;

/** readyComment lists what the check still asks for. */
export function readyComment(findings: readonly string[]): string {
  const intro = 'The incident is resolved, so this is ready for review.';
  if (findings.length === 0) return `${intro} The check asks for nothing more.`;
  const lines = findings.slice(0, MOST_LINES).map((line) => `- [ ] ${escapeMarkdown(line)}`);
  const more = findings.length > MOST_LINES ? [`- … and ${findings.length - MOST_LINES} more`] : [];
  return [`${intro} The check still asks for:`, '', ...lines, ...more].join('\n');
}
