/** A document as its readers take it in: paragraphs, list items and rows, each as one text. */
import type { Postmortem } from '../model.ts';
import { visibleLines } from './visible-lines.ts';

/** Passage is a paragraph, a list item without the items in it, a table's row or a heading, wrapped lines joined by a blank. */
export interface Passage {
  readonly kind: 'text' | 'item' | 'row' | 'heading';
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  /** Columns of white space in front of it. */
  readonly indent: number;
  /** Where each of its lines begins in the text. */
  readonly starts: readonly number[];
}

const ITEM = /^([-*+•]|\d{1,9}[.)])(?:\s+|$)(?:\[[ xX]\]\s+)?/;
const FENCE = /^(`{3,}|~{3,})/;
const RULE = /^(?:[-*_=]\s?){3,}$/;
const cache = new WeakMap<Postmortem, readonly Passage[]>();

/** passagesOf reads the passages of a document behind its front matter, in order; comments, quotes and blocks of code are left out. */
export function passagesOf(postmortem: Postmortem): readonly Passage[] {
  const known = cache.get(postmortem);
  if (known) return known;
  const passages = readPassages(visibleLines(postmortem.lines), postmortem.bodyLine);
  cache.set(postmortem, passages);
  return passages;
}

interface Open {
  readonly kind: Passage['kind'];
  readonly line: number;
  readonly indent: number;
  readonly pieces: string[];
}

function readPassages(lines: readonly string[], bodyLine: number): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Open | null = null;
  let fence: string | null = null;
  const close = (endLine: number): void => {
    if (open) passages.push(toPassage(open, endLine));
    open = null;
  };
  for (let index = bodyLine - 1; index < lines.length; index += 1) {
    const raw = lines[index] ?? '';
    const line = raw.trim();
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && mark.length === line.length) fence = null;
      continue;
    }
    if (mark) fence = mark;
    if (mark || line === '' || line.startsWith('>') || RULE.test(line)) {
      close(index);
      continue;
    }
    const kind = kindOf(line);
    if (open && kind === 'text') (open as Open).pieces.push(line);
    else {
      close(index);
      const indent = raw.length - raw.trimStart().length;
      open = { kind, line: index + 1, indent, pieces: [kind === 'item' ? line.replace(ITEM, '') : line] };
      if (kind === 'heading' || kind === 'row') close(index + 1);
    }
  }
  close(lines.length);
  return passages;
}

function kindOf(line: string): Passage['kind'] {
  if (/^#{1,6}\s/.test(line)) return 'heading';
  if (line.startsWith('|')) return 'row';
  return ITEM.test(line) ? 'item' : 'text';
}

function toPassage({ kind, line, indent, pieces }: Open, endLine: number): Passage {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.length + 1;
  }
  return { kind, line, endLine, indent, text: pieces.join(' '), starts };
}

/** lineAt is the line of the document on which a place of a passage's text stands. */
export function lineAt({ line, starts }: Passage, at: number): number {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] ?? 0) > at) index -= 1;
  return line + index;
}
