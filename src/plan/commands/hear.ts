/** What people said in commands: read from the comments as they are now, so that an edit counts and a deleted one is gone. */
import type { Reaction } from '../../github/incident.ts';
import type { IssueEvent } from '../../github/issue-events.ts';
import { flatten } from '../../postmortem/text/escape.ts';
import type { Fact } from '../record/facts.ts';
import type { Meaning, Misunderstanding, StatedAction } from './meaning.ts';
import { readCommands } from './read.ts';
import { understand } from './understand.ts';

/** CommentEvent is a comment in the timeline of an issue or a pull request. */
export type CommentEvent = Extract<IssueEvent, { kind: 'commented' }>;

/** Spoken is a comment with commands. */
export interface Spoken {
  /** The number of the issue or pull request that it stands on. */
  readonly on: number;
  /** True where that is in another repository than the incident: who may command is asked there. */
  readonly elsewhere: boolean;
  readonly comment: CommentEvent;
  readonly meanings: readonly Meaning[];
}

/** speakerOf gives the key under which it is kept that somebody may command where the comment stands. */
export function speakerOf({ comment, elsewhere }: Pick<Spoken, 'comment' | 'elsewhere'>): string {
  return `${elsewhere ? 'elsewhere ' : ''}${comment.by.login.toLowerCase()}`;
}

/** Thread is an issue or a pull request with what happened there. */
export interface Thread {
  readonly number: number;
  readonly events: readonly IssueEvent[];
  /** True for one in another repository than the incident. */
  readonly elsewhere?: boolean;
}

/** Hearing is how commands are read, and who is not heard. */
export interface Hearing {
  readonly zone: string;
  readonly scale: readonly string[];
  /** The bots that may command. */
  readonly bots: readonly string[];
  readonly bot: string;
}

/** hear gives the comments with commands, the oldest first. Hidden ones, our own and those of bots that are not listed say nothing. */
export function hear(threads: readonly Thread[], hearing: Hearing): readonly Spoken[] {
  const comments = threads.flatMap(({ number, events, elsewhere = false }) =>
    events.flatMap((event) =>
      event.kind === 'commented' ? [{ on: number, elsewhere, comment: event }] : [],
    ),
  );
  const quoted = quotedAmong(comments.map(({ comment }) => comment));
  return comments
    .filter(({ comment }) => isHeard(comment, hearing))
    .flatMap(({ on, elsewhere, comment }): Spoken[] => {
      const setting = { at: comment.at, zone: hearing.zone, scale: hearing.scale, quoted };
      const meanings = readCommands(comment.body).flatMap((command) => understand(command, setting));
      return meanings.length > 0 ? [{ on, elsewhere, comment, meanings }] : [];
    })
    .toSorted(bySpeech);
}

/** bySpeech sorts what was said, the oldest first: GitHub dates in whole seconds, and numbers comments as they come. */
export function bySpeech(a: Spoken, b: Spoken): number {
  return Date.parse(a.comment.at) - Date.parse(b.comment.at) || a.comment.id - b.comment.id;
}

function isHeard({ hidden, by }: CommentEvent, { bot, bots }: Hearing): boolean {
  if (hidden || by.login === bot) return false;
  return !by.isBot || mayByList(by.login, bots);
}

/** mayByList tells whether a login is on a list of the configuration. */
export function mayByList(login: string, list: readonly string[]): boolean {
  return list.some((each) => each.toLowerCase() === login.toLowerCase());
}

/** Letters of a quotation by which its comment is found. */
const ENOUGH = 200;

/** The newest comment that has the quotation's first line. */
function quotedAmong(comments: readonly CommentEvent[]) {
  const lines = new Map<string, CommentEvent>();
  for (const comment of comments) {
    for (const line of comment.body.slice(0, 20_000).split('\n').slice(0, 200)) {
      const key = flatten(line).slice(0, ENOUGH);
      if (key !== '' && !line.trimStart().startsWith('>')) lines.set(key, comment);
    }
  }
  return (quote: string) => {
    const first = quote.split('\n').find((line) => line.trim() !== '') ?? '';
    return lines.get(flatten(first).slice(0, ENOUGH)) ?? null;
  };
}

/** heardIn leaves out who may not command. */
export function heardIn(spoken: readonly Spoken[], allowed: ReadonlySet<string>): readonly Spoken[] {
  return spoken.filter((each) => allowed.has(speakerOf(each)));
}

/** withProblem turns those meanings into misunderstandings that ask for what is not possible. */
export function withProblem(
  spoken: readonly Spoken[],
  isImpossible: (meaning: Meaning) => boolean,
  problem: Misunderstanding,
): readonly Spoken[] {
  return spoken.map((each) => ({
    ...each,
    meanings: each.meanings.map((meaning) => (isImpossible(meaning) ? problem : meaning)),
  }));
}

/** saidIn gives the facts that commands state. */
export function saidIn(spoken: readonly Spoken[]): readonly Fact[] {
  return spoken.flatMap(({ comment, meanings }) =>
    meanings.flatMap((meaning): Fact[] => {
      const happened = { at: comment.at, by: comment.by, url: comment.url, saidAt: comment.editedAt };
      switch (meaning.kind) {
        case 'entry':
          return [
            {
              ...happened,
              kind: 'told',
              at: meaning.at,
              text: meaning.text,
              url: meaning.url ?? comment.url,
            },
          ];
        case 'reached':
          return [{ ...happened, kind: 'reached', at: meaning.at, milestone: meaning.milestone }];
        case 'severity':
          return [{ ...happened, kind: 'graded', severity: meaning.severity }];
        default:
          return [];
      }
    }),
  );
}

/** SaidAction is a stated action item, and when its comment was written or last edited (ISO 8601). */
export interface SaidAction extends StatedAction {
  readonly saidAt: string;
}

/** actionsIn gives the action items that commands state. */
export function actionsIn(spoken: readonly Spoken[]): readonly SaidAction[] {
  return spoken.flatMap(({ comment, meanings }) =>
    meanings.flatMap((meaning) =>
      meaning.kind === 'action' ? [{ ...meaning.action, saidAt: comment.editedAt }] : [],
    ),
  );
}

/** Wish is what commands ask of the draft: the last word holds. */
export type Wish =
  | { readonly kind: 'postmortem'; readonly template: string | null }
  | { readonly kind: 'skip'; readonly reason: string };

/** wishIn gives the last word on whether there shall be a draft; null where nobody said. */
export function wishIn(spoken: readonly Spoken[]): Wish | null {
  const wishes = spoken.flatMap(({ meanings }) =>
    meanings.flatMap((meaning): Wish[] =>
      meaning.kind === 'postmortem' || meaning.kind === 'skip' ? [meaning] : [],
    ),
  );
  const last = wishes.at(-1) ?? null;
  if (last?.kind !== 'postmortem' || last.template !== null) return last;
  // Asking for it once more does not take back which one.
  const named = wishes.findLast((wish) => wish.kind === 'postmortem' && wish.template !== null);
  return named ?? last;
}

/** asksToSync tells whether somebody who may asks for what happened since, and was not answered yet. */
export function asksToSync(spoken: readonly Spoken[], { allowed, reactions }: Answering): boolean {
  return heardIn(spoken, allowed).some(
    ({ comment, meanings }) =>
      meanings.some(({ kind }) => kind === 'sync') && !reactions.get(comment.node)?.includes('THUMBS_UP'),
  );
}

/** misunderstoodIn gives what was not understood on one thread, with where it stands. */
export function misunderstoodIn(
  spoken: readonly Spoken[],
  { on, elsewhere }: Pick<Spoken, 'on' | 'elsewhere'>,
): readonly (Misunderstanding & { readonly url: string | null })[] {
  return spoken
    .filter((each) => each.on === on && each.elsewhere === elsewhere)
    .flatMap(({ comment, meanings }) =>
      meanings.flatMap((meaning) => (meaning.kind === 'wrong' ? [{ ...meaning, url: comment.url }] : [])),
    );
}

/** Answering is what is needed to answer: who may command, by `speakerOf`, and how we reacted already, by the comments' names in GraphQL. */
export interface Answering {
  readonly allowed: ReadonlySet<string>;
  readonly reactions: ReadonlyMap<string, readonly Reaction[]>;
  /** True where answering is for another account to do. */
  readonly silent: boolean;
}

/** answersTo gives the reactions that are missing or too many: one stands for each comment. */
export function answersTo(spoken: readonly Spoken[], { allowed, reactions, silent }: Answering) {
  if (silent) return [];
  return spoken.flatMap((each) => {
    const { node } = each.comment;
    const right = reactionTo(each, allowed.has(speakerOf(each)));
    const present = reactions.get(node) ?? [];
    const add = present.includes(right) ? [] : [right];
    const remove = present.filter((reaction) => reaction !== right);
    return add.length + remove.length > 0 ? [{ comment: node, add, remove }] : [];
  });
}

function reactionTo({ meanings }: Spoken, isAllowed: boolean): Reaction {
  if (!isAllowed) return 'THUMBS_DOWN';
  return meanings.some(({ kind }) => kind === 'wrong') ? 'CONFUSED' : 'THUMBS_UP';
}
