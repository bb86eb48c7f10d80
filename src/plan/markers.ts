/** Markers: the state that lives in bodies which we wrote. A marker in anyone else's text is never read. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Comment } from '../github/port.ts';
import type { WriteComment } from './change.ts';

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
}

const actionMarker = z.strictObject({
  postmortem: z.string(),
  path: z.string(),
  incident: z.int().nullable(),
  ordinal: z.int(),
  key: z.string(),
});

const ACTION = /<!-- debrief:action (\{[^<>]*\}) -->\s*$/;

/** writeActionMarker gives the last line of an action item's issue. */
export function writeActionMarker(marker: ActionMarker): string {
  return `<!-- debrief:action ${toCommentSafeJson(marker)} -->`;
}

/** readActionMarker finds the marker at the end of a body that we wrote; null when it is not there or is damaged. */
export function readActionMarker(body: string): ActionMarker | null {
  const json = ACTION.exec(body.slice(-4096))?.[1];
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

/** FoundComment is a comment of ours that stands already. */
export interface FoundComment {
  readonly id: number;
  /** True when a person changed it: then it is theirs. */
  readonly edited: boolean;
  readonly hash: string;
}

/** findComment finds our comment of a name: written by the bot and sealed with the name. */
export function findComment(comments: readonly Comment[], bot: string, name: string): FoundComment | null {
  for (const comment of comments) {
    if (comment.author !== bot) continue;
    const seal = /\r?\n\r?\n<!-- debrief:comment ([a-z-]+) ([0-9a-f]+) -->\s*$/.exec(comment.body);
    if (seal?.[1] !== name) continue;
    const hash = hashOf(comment.body.slice(0, seal.index));
    return { id: comment.id, edited: hash !== seal[2], hash };
  }
  return null;
}

/** planComment gives the change that writes a comment, or that replaces one which says something else and which no person has edited. */
export function planComment(
  comment: Pick<WriteComment, 'on' | 'name' | 'body'>,
  found: FoundComment | null,
): WriteComment[] {
  if (found?.edited || found?.hash === hashOf(comment.body.join(''))) return [];
  return [{ kind: 'writeComment', id: found?.id ?? null, ...comment }];
}

function hashOf(body: string): string {
  const text = body.replace(/\r\n/g, '\n').trimEnd();
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
