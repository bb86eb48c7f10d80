/** News: what happened since somebody writes the postmortem, told beside it until they ask for it. */
import { parseOptions } from '../config/parse-options.ts';
import type { Config } from '../config/schema.ts';
import type { Branch } from '../github/incident.ts';
import { withActions } from '../postmortem/actions/insert.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import { escapeMarkdown } from '../postmortem/text/escape.ts';
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
/** Its lists may have hidden from us what was told before a commit of ours; what that commit has, it was told. */
const HIDDEN = 15 * 60_000;

function lastOf({ commits }: Branch, bot: string) {
  return commits.findLast(({ author }) => author?.login === bot) ?? null;
}

/** Reading is a document that is theirs, and what its branch has. */
export interface Reading {
  readonly text: Postmortem | null;
  /** The document as our last commit left it, null where that was not asked for or is not there. */
  readonly ours: Postmortem | null;
  readonly branch: Branch;
  readonly bot: string;
  readonly config: Config;
}

function sinceOf({ ours, branch, bot }: Omit<Reading, 'text' | 'config'>): number {
  const last = lastOf(branch, bot);
  return last ? Date.parse(last.at) - (ours ? HIDDEN : MARGIN) : Number.NEGATIVE_INFINITY;
}

/** mayBeNews tells, before the document is read, whether something came after our last commit, or was hidden from it. */
export function mayBeNews({ record, actions }: Known, branch: Branch, bot: string): boolean {
  const since = Date.parse(lastOf(branch, bot)?.at ?? '') - HIDDEN;
  return actions.length > 0 || record.entries.some(({ toldAt }) => !(Date.parse(toldAt) <= since));
}

/** doubtfulCommit gives our last commit (SHA) where something that the document lacks may have been hidden from it; else null. */
export function doubtfulCommit(known: Known, reading: Reading): string | null {
  const last = lastOf(reading.branch, reading.bot);
  if (last === null || reading.text === null) return null;
  const before = (told: string) => Date.parse(told) <= Date.parse(last.at);
  const { entries, actions } = untold(known, { ...reading, text: reading.text, ours: reading.text });
  const isDoubtful =
    entries.some(({ toldAt }) => before(toldAt)) || actions.some(({ saidAt }) => before(saidAt));
  return isDoubtful ? last.sha : null;
}

function untold({ record, actions }: Known, reading: Reading & { readonly text: Postmortem }) {
  const since = sinceOf(reading);
  const texts = [reading.text, ...(reading.ours ? [reading.ours] : [])];
  const isNew = ({ toldAt, kind }: Entry) => Date.parse(toldAt) > since && kind !== 'more';
  return {
    entries: untoldEntries(record.entries, texts, reading.config).filter(isNew),
    actions: untoldActions(actions, texts, since),
  };
}

/** What a document names the source of, it tells; of a comment that states several things, as many as it has lines of. */
function untoldEntries(entries: readonly Entry[], texts: readonly Postmortem[], config: Config) {
  return entries.filter((entry) => {
    const url = addressOf(entry.url);
    if (url === null) return false;
    const lines = texts.map((text) => text.lines.filter((line) => isTold(line, url)));
    const told = Math.max(...lines.map(({ length }) => length));
    if (told === 0) return true;
    const stated = entries.filter((other) => other.url === entry.url);
    const rest = stated.filter((other) => !lines.flat().some((line) => isOn(line, other, config)));
    return stated.length > told && rest.slice(told - stated.length).includes(entry);
  });
}

/** People reword what they were told, and leave its time as it was. */
function isOn(line: string, { at, text }: Entry, { timezone }: Config): boolean {
  return line.includes(escapeMarkdown(text)) || line.includes(localTime(timezone, at).time);
}

/** newsFor gives what the document lacks of what came after our last commit: what a person took out of it since is no news. */
export function newsFor(known: Known, reading: Reading): News {
  const { text, config } = reading;
  if (text === null) return { entries: [], actions: [] };
  const { entries, actions } = untold(known, { ...reading, text });
  return {
    actions,
    entries: entries.map(({ at, text: words, url }): NewEntry => {
      const { date, time, offset } = localTime(config.timezone, at);
      return { at, date, time: offset ? `${time} ${offset}` : time, text: words, url: addressOf(url) };
    }),
  };
}

/** A commit of ours brought no action items into a document that has no place for them. */
function untoldActions(actions: readonly SaidAction[], texts: readonly Postmortem[], since: number) {
  const hasPlace = texts[0]?.sections.some(({ kinds }) => kinds.includes('action-items'));
  const present = new Set(texts.flatMap((text) => text.actionItems.map((item) => itemKey(item.text))));
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
