/** News: what happened since somebody writes the postmortem, told beside it until they ask for it. */
import { parseOptions } from '../config/parse-options.ts';
import type { Config } from '../config/schema.ts';
import type { Branch } from '../github/incident.ts';
import { withActions } from '../postmortem/actions/insert.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import { localTime } from '../postmortem/time/local.ts';
import { isTold, mergeEntries, type NewEntry } from '../postmortem/timeline/merge.ts';
import type { SaidAction } from './commands/hear.ts';
import { itemKey } from './identity.ts';
import type { Entry } from './record/entries.ts';
import type { IncidentRecord } from './record/record.ts';
import { addressOf } from './record/values.ts';

/** Known is what is known of an incident, with the action items that were stated. */
export interface Known {
  readonly record: IncidentRecord;
  readonly actions: readonly SaidAction[];
}

/** News are what a postmortem lacks. */
export interface News {
  readonly entries: readonly NewEntry[];
  readonly actions: readonly SaidAction[];
}

/** GitHub may date what happened right before a commit of ours later than when we read it. */
const MARGIN = 2 * 60_000;

function lastOf({ commits }: Branch, bot: string): number {
  const last = commits.findLast(({ author }) => author?.login === bot);
  return last ? Date.parse(last.at) - MARGIN : Number.NEGATIVE_INFINITY;
}

function entriesSince({ entries }: IncidentRecord, branch: Branch, bot: string): readonly Entry[] {
  const since = lastOf(branch, bot);
  return entries.filter(({ toldAt, kind }) => Date.parse(toldAt) > since && kind !== 'more');
}

/** mayBeNews tells, before the document is read, whether something came after our last commit. */
export function mayBeNews({ record, actions }: Known, branch: Branch, bot: string): boolean {
  return actions.length > 0 || entriesSince(record, branch, bot).length > 0;
}

/** Reading is a document that is theirs, and what its branch has. */
export interface Reading {
  readonly text: Postmortem | null;
  readonly branch: Branch;
  readonly bot: string;
  readonly config: Config;
}

/** newsFor gives what the document lacks of what came after our last commit: what a person took out of it since is no news. */
export function newsFor({ record, actions }: Known, { text, branch, bot, config }: Reading): News {
  if (text === null) return { entries: [], actions: [] };
  const lines = text.lines.join('\n');
  const entries = entriesSince(record, branch, bot).flatMap(
    ({ at, text: words, url: source }): NewEntry[] => {
      const url = addressOf(source);
      if (url === null || isTold(lines, url)) return [];
      const { date, time, offset } = localTime(config.timezone, at);
      return [{ at, date, time: offset ? `${time} ${offset}` : time, text: words, url }];
    },
  );
  return { entries, actions: untoldActions(actions, text, lastOf(branch, bot)) };
}

/** A commit of ours brought no action items into a document that has no place for them. */
function untoldActions(actions: readonly SaidAction[], text: Postmortem, since: number) {
  const hasPlace = text.sections.some(({ kinds }) => kinds.includes('action-items'));
  const present = new Set(text.actionItems.map((item) => itemKey(item.text)));
  return actions.filter(
    ({ saidAt, text: words }) => (!hasPlace || Date.parse(saidAt) > since) && !present.has(itemKey(words)),
  );
}

/** withNews gives the document with the news in their places, no line of it changed; null where it has no place for any. */
export function withNews(text: Postmortem, news: News, config: Config): string | null {
  const merged = news.entries.length > 0 ? mergeEntries(text, news.entries) : null;
  const document = merged === null ? text : parsePostmortem(merged, parseOptions(config, ''));
  return (news.actions.length > 0 ? withActions(document, news.actions) : null) ?? merged;
}
