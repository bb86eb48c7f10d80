/** Markers: the state that lives in bodies which we wrote. A marker in anyone else's text is never read. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Comment, Repository } from '../github/port.ts';
import type { Change, WriteComment } from './change.ts';
import { fullName, threadKey } from './routes.ts';

/** ActionMarker says which action item an issue was made from. */
export interface ActionMarker {
  /** The postmortem's own id, or its path where it has none. */
  readonly postmortem: string;
  readonly path: string;
  readonly incident: number | null;
  /** 1-based, in the order of the document. */
  readonly ordinal: number;
  /** See `itemKey`. */
  readonly key: string;
  /** The database id of the repository that has the document; left out where it is the issue's own. */
  readonly source?: number | undefined;
  /** The commit at which the document was read; null in markers from before it was kept. */
  readonly commit: string | null;
  /** The merged pull request whose report tells of the item, as `referenceTo` names it; left out in markers from before it was kept, like the two below. */
  readonly report?: string | undefined;
  /** A hash of what the document says of the item. */
  readonly content?: string | undefined;
  /** A hash of title and body as we wrote them, by which a person's edit is noticed. */
  readonly seal?: string | undefined;
}

const actionMarker = z.strictObject({
  postmortem: z.string(),
  path: z.string(),
  incident: z.int().nullable(),
  ordinal: z.int(),
  key: z.string(),
  source: z.int().optional(),
  commit: z.string().nullable().default(null),
  report: z.string().optional(),
  content: z.string().optional(),
  seal: z.string().optional(),
});

const ACTION_START = '<!-- debrief:action ';
const ACTION = /^<!-- debrief:action (\{[^<>]*\}) -->\s*$/;

/** writeActionMarker gives the last line of an action item's issue. */
export function writeActionMarker(marker: ActionMarker): string {
  return `${ACTION_START}${toCommentSafeJson(marker)} -->`;
}

/** readActionMarker finds the marker at the end of a body that we wrote; null when it is not there or is damaged. */
export function readActionMarker(body: string): ActionMarker | null {
  const json = ACTION.exec(body.slice(Math.max(0, body.lastIndexOf(ACTION_START))))?.[1];
  if (json === undefined) return null;
  try {
    return actionMarker.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** JSON in which nothing can end an HTML comment early. */
function toCommentSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>]|--/g, (found) =>
    [...found].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** sealComment ends a comment's body with its name and a hash, by which a person's edit is noticed later. */
export function sealComment(name: string, body: string): string {
  return `${body.trimEnd()}\n\n<!-- debrief:comment ${name} ${hashOf(body)} -->`;
}

export const ISSUES_START = '<!-- debrief:issues';
export const ISSUES_END = ' -->';

/** readReportedIssues gives the issues that a report of ours names, as `threadKey` does, by the key of their action item. */
export function readReportedIssues(
  body: string,
  home: Pick<Repository, 'owner' | 'name'>,
): ReadonlyMap<string, readonly string[]> {
  const list = /<!-- debrief:issues((?: [0-9a-f]+=(?:[\w.-]+\/[\w.-]+)?#\d+)*) -->/.exec(body)?.[1] ?? '';
  const issues = new Map<string, string[]>();
  for (const [, key = '', repository = fullName(home), number] of list.matchAll(
    / ([0-9a-f]+)=([\w.-]+\/[\w.-]+)?#(\d+)/g,
  )) {
    issues.set(key, [...(issues.get(key) ?? []), threadKey({ repository, number: Number(number) })]);
  }
  return issues;
}

/** FoundComment is a comment of ours that stands already. */
export interface FoundComment {
  readonly id: number;
  readonly body: string;
  /** True when a person changed it: then it is theirs. */
  readonly edited: boolean;
  readonly hash: string;
  /** Younger ones of the same name, made because an answer of GitHub was lost. */
  readonly twins: readonly number[];
}

/** Written is what is read of a comment. */
export type Written = Pick<Comment, 'id' | 'body' | 'author'>;

/** findComment finds our comment of a name: written by the account and sealed with the name. */
export function findComment(
  comments: readonly Written[],
  account: string,
  name: string,
): FoundComment | null {
  const own = comments.filter(({ author }) => author === account).map(readSeal);
  const [first, ...twins] = own.filter((comment) => comment.name === name);
  if (!first) return null;
  return { ...first, twins: twins.filter((twin) => !twin.edited).map((twin) => twin.id) };
}

/** findComments finds all our comments of a name, the oldest first, each as if it were the only one. */
export function findComments(
  comments: readonly Written[],
  account: string,
  name: string,
): readonly FoundComment[] {
  const own = comments.filter(({ author }) => author === account).map(readSeal);
  return own.filter((comment) => comment.name === name).map((comment) => ({ ...comment, twins: [] }));
}

/**
 * findAppComment does the same as findComment for an account that writes nothing but comments of ours: one of them without a seal was
 * rewritten by a person. It may have been this one, so it counts as this one, edited.
 */
export function findAppComment(comments: readonly Written[], bot: string, name: string): FoundComment | null {
  const found = findComment(comments, bot, name);
  if (found) return found;
  const rewritten = comments
    .filter(({ author }) => author === bot)
    .map(readSeal)
    .find((each) => each.name === null);
  return rewritten ? { ...rewritten, twins: [] } : null;
}

/** isSealed tells whether a comment ends as ours do. */
export function isSealed(body: string): boolean {
  return SEAL.test(body);
}

const SEAL = /\r?\n\r?\n<!-- debrief:comment ([a-z-]+) ([0-9a-f]+) -->\s*$/;

/** readSealed reads a text that we sealed with a name: its hash, and whether a person changed it; null where there is no such seal. */
export function readSealed(
  body: string,
  name: string,
): { readonly hash: string; readonly edited: boolean } | null {
  const seal = readSeal({ id: 0, author: '', body });
  return seal.name === name ? seal : null;
}

/** unsealed gives a text that we sealed with a name, without the seal; null where there is none, or where a person changed it. */
export function unsealed(body: string, name: string): string | null {
  const seal = readSealed(body, name);
  return seal && !seal.edited ? body.slice(0, SEAL.exec(body)?.index) : null;
}

function readSeal({ id, body }: Written) {
  const seal = SEAL.exec(body);
  const hash = hashOf(body.slice(0, seal?.index));
  return { id, body, hash, name: seal?.[1] ?? null, edited: hash !== seal?.[2] };
}

/** planComment gives the change that writes a comment, or that replaces one which says something else and which no person has edited; twins go. */
export function planComment(
  comment: Pick<WriteComment, 'on' | 'name' | 'body' | 'repository'>,
  found: FoundComment | null,
): Change[] {
  const { repository } = comment;
  const twins = planTwinComments(comment.on, found).map((twin) =>
    repository ? { ...twin, repository } : twin,
  );
  if (found?.edited || found?.hash === hashOf(comment.body.join(''))) return twins;
  return [...twins, { kind: 'writeComment', id: found?.id ?? null, ...comment }];
}

/** planTwinComments takes away what was written twice. */
export function planTwinComments(on: number, found: FoundComment | null): Change[] {
  return (found?.twins ?? []).map((id) => ({ kind: 'deleteComment', on, id }));
}

/** hashOf is a short hash of a text; line ends and white space at the end do not count. */
export function hashOf(body: string): string {
  const text = body.replace(/\r\n/g, '\n').trimEnd();
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
