/** A command, understood: pure, and linear in its length. */
import { PRIORITIES } from '../../postmortem/model.ts';
import { readSecrets } from '../../postmortem/safety/secrets.ts';
import { cut, flatten } from '../../postmortem/text/escape.ts';
import { formatDay } from '../../postmortem/time/clock.ts';
import type { Milestone } from '../../postmortem/time/instants.ts';
import { readLabels } from '../record/labels.ts';
import { type Meaning, type Misunderstanding, type StatedAction, wrong } from './meaning.ts';
import { readStatedMoment, type Writing } from './moment.ts';
import type { WrittenCommand } from './read.ts';

/** Setting is what a command is read in. */
export interface Setting extends Writing {
  /** The team's own severities, empty where it configured none. */
  readonly scale: readonly string[];
  /** The comment that a quotation was taken from, null where it is not found. */
  readonly quoted: (quote: string) => { readonly at: string; readonly url: string | null } | null;
}

/** Letters of a text that a person states. */
const MOST_LETTERS = 500;

/** understand gives what a command means; a line of `/timeline` may tell several entries. */
export function understand(command: WrittenCommand, setting: Setting): readonly Meaning[] {
  const { name, words } = command;
  switch (name) {
    case 'timeline':
      return readTimeline(command, setting);
    case 'severity':
      return [readSeverity(words, setting.scale)];
    case 'action':
      return [readAction(words)];
    case 'postmortem':
      return [readPostmortem(words)];
    case 'help':
      return [{ kind: 'help' }];
    default:
      return [readMilestone(name, words, setting)];
  }
}

function readTimeline({ words, quote }: WrittenCommand, setting: Setting): readonly Meaning[] {
  if (/^sync$/i.test(words)) return [{ kind: 'sync' }];
  if (quote !== null && !/[\p{L}\p{N}]/u.test(withoutMoment(words, setting)))
    return [adopt(quote, words, setting)];
  return entriesIn(words, setting).map((entry) => readEntry(entry, setting));
}

function withoutMoment(words: string, writing: Writing): string {
  const moment = readStatedMoment(words, writing);
  return moment !== null && typeof moment === 'object' ? moment.rest : words;
}

/** A bar begins another entry where a time comes next; any other belongs to the text. */
function entriesIn(words: string, writing: Writing): readonly string[] {
  const entries: string[] = [];
  for (const part of words.split('|').slice(0, 50)) {
    const begins = typeof readStatedMoment(part.trim(), writing) === 'object' && /^\s*\d/.test(part);
    if (entries.length > 0 && !begins) entries.push(`${entries.pop()}|${part}`);
    else entries.push(part);
  }
  return entries.map((entry) => entry.trim());
}

const NO_TIME = 'This is no time of a clock.';
const AHEAD = 'This time lies ahead of the comment.';

function readEntry(words: string, setting: Setting): Meaning {
  const moment = readStatedMoment(words, setting);
  if (moment === 'impossible') return wrong(NO_TIME, 'timeline');
  if (moment === 'ahead') return wrong(AHEAD, 'timeline');
  const text = plain(moment?.rest ?? words);
  if (text === null) return wrong('Say what happened.', 'timeline');
  return { kind: 'entry', at: moment?.at ?? setting.at, text, url: null };
}

function adopt(quote: string, words: string, setting: Setting): Meaning {
  const moment = words === '' ? null : readStatedMoment(words, setting);
  if (moment === 'impossible') return wrong(NO_TIME, 'adopt');
  if (moment === 'ahead') return wrong(AHEAD, 'adopt');
  const source = setting.quoted(quote);
  const text = plain(quote.replace(/^[>\s]+/gm, ''));
  if (text === null) return wrong('The quotation says nothing.', 'adopt');
  return { kind: 'entry', at: moment?.at ?? source?.at ?? setting.at, text, url: source?.url ?? null };
}

function readSeverity(words: string, scale: readonly string[]): Meaning {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,38}$/u.test(words)) return wrong('Name the severity.', 'severity');
  const { severity } = readLabels([`severity: ${words}`], scale);
  const known = scale.length === 0 || (severity !== null && scale.includes(severity));
  if (known && severity !== null) return { kind: 'severity', severity };
  return wrong(`The severities are ${scale.slice(0, 20).map(quotedWord).join(', ')}.`, 'severity');
}

const quotedWord = (word: string) => `\`${cut(flatten(word), 40).replaceAll('`', '')}\``;

function readMilestone(milestone: Milestone, words: string, setting: Setting): Meaning {
  if (words === '') return { kind: 'reached', milestone, at: setting.at };
  const moment = readStatedMoment(words, setting);
  if (moment === 'ahead') return wrong(AHEAD, milestone);
  if (moment === null || moment === 'impossible') return wrong(NO_TIME, milestone);
  if (moment.rest !== '') return wrong('Nothing but a time comes here.', milestone);
  return { kind: 'reached', milestone, at: moment.at };
}

const OWNER = /^@([a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?)(?=[\s:,]|$)[\s,]*/i;
const DUE = /^(?:by|due)\s+(\S{1,20}?)(?=[\s:,]|$)[\s,]*/i;
const PRIORITY = /^(p\d)(?=[\s:,]|$)[\s,]*/i;

/** Whose, by when and how urgent stand before the colon, in any order. */
function readAction(words: string): Meaning {
  const owners: string[] = [];
  let due: string | null = null;
  let priority: StatedAction['priority'] = null;
  let rest = words.slice(0, 5000);
  for (let part = nextPart(rest); part !== null; part = nextPart(rest)) {
    rest = rest.slice(part.length);
    if (part.kind === 'owner') owners.push(`@${part.word}`);
    if (part.kind === 'due') {
      due = dateOf(part.word);
      if (due === null) return wrong('After “by” comes a date, YYYY-MM-DD.', 'action');
    }
    if (part.kind === 'priority') {
      priority = PRIORITIES.find((each) => each === part.word.toUpperCase()) ?? null;
      if (priority === null) return wrong('The priorities are P0 to P4.', 'action');
    }
  }
  const text = plain(rest.replace(/^[\s:]+/, ''));
  if (text === null) return wrong('Say what is to be done.', 'action');
  return (
    withoutSecrets(text, 'action') ?? {
      kind: 'action',
      action: { owners: owners.slice(0, 10), due, priority, text },
    }
  );
}

const PARTS = [
  ['owner', OWNER],
  ['due', DUE],
  ['priority', PRIORITY],
] as const;

function nextPart(rest: string) {
  for (const [kind, pattern] of PARTS) {
    const match = pattern.exec(rest);
    if (match) return { kind, word: match[1] ?? '', length: match[0].length };
  }
  return null;
}

function dateOf(written: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  return match ? formatDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
}

function readPostmortem(words: string): Meaning {
  const skip = /^skip(?:\s+(.*))?$/i.exec(words);
  if (skip) {
    const reason = plain(skip[1] ?? '');
    if (reason === null) return wrong('Say why none is needed.', 'skip');
    return withoutSecrets(reason, 'skip') ?? { kind: 'skip', reason };
  }
  if (words === '') return { kind: 'postmortem', template: null };
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(words))
    return wrong('A template has a name of a-z, 0-9 and hyphens.', 'postmortem');
  return { kind: 'postmortem', template: words };
}

/** One line that says something, cut to a bearable length; null for none. */
function plain(text: string): string | null {
  const line = flatten(text.slice(0, 4 * MOST_LETTERS));
  return /[\p{L}\p{N}]/u.test(line) ? cut(line, MOST_LETTERS) : null;
}

function withoutSecrets(text: string, form: 'action' | 'skip'): Misunderstanding | null {
  return readSecrets([text]).length > 0
    ? wrong(
        'It looks like a secret, which would be kept in the file. Take it out, and make it invalid.',
        form,
      )
    : null;
}
