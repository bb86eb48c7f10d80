/** Images and links with their places, found by one pass over each line. */

import type { Link } from '../model.ts';
import type { Blocks } from './blocks.ts';

/** readLinks finds inline, reference and `<…>` links, images and HTML images outside of code; `firstLine` is where the body begins. */
export function readLinks(lines: readonly string[], firstLine: number, { code, references }: Blocks): Link[] {
  const links: Link[] = [];
  let block = 0;
  for (let line = firstLine; line <= lines.length; line += 1) {
    while ((code[block]?.endLine ?? Number.POSITIVE_INFINITY) < line) block += 1;
    if ((code[block]?.line ?? Number.POSITIVE_INFINITY) <= line) continue;
    const text = lines[line - 1] ?? '';
    if (text.includes('[') || text.includes('<') || text.includes('://'))
      scanLine(text, line, references, links);
  }
  return links;
}

interface Opening {
  readonly at: number;
  readonly image: boolean;
}

type References = Blocks['references'];

/** Where something may begin or end: all else is stepped over at once. */
const SIGN = /[\\`[\]<]|https?:\/\//g;

function scanLine(text: string, line: number, references: References, links: Link[]): void {
  const openings: Opening[] = [];
  let at = 0;
  while (at < text.length) {
    SIGN.lastIndex = at;
    at = SIGN.exec(text)?.index ?? text.length;
    const char = text[at];
    if (char === '\\') at += 2;
    else if (char === '`') at = afterCode(text, at);
    else if (char === '[') {
      const image = text[at - 1] === '!' && text[at - 2] !== '\\';
      openings.push({ at, image });
      at += 1;
    } else if (char === ']') {
      const opening = openings.pop();
      at = opening ? closeBracket({ text, line, references, links, opening, at }) : at + 1;
    } else if (char === '<') at = angle(text, line, at, links);
    else if (char === 'h') at = bareUrl(text, line, at, links);
  }
}

/** A code span ends at a run of as many backticks as it began with; without one the run is plain text. */
function afterCode(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end += 1;
  const fence = text.slice(at, end);
  if (fence.length > 8) return end;
  const close = text.indexOf(fence, end);
  return close < 0 ? end : close + fence.length;
}

interface Closing {
  readonly text: string;
  readonly line: number;
  readonly references: References;
  readonly links: Link[];
  readonly opening: Opening;
  readonly at: number;
}

function closeBracket({ text, line, references, links, opening, at }: Closing): number {
  const label = text.slice(opening.at + 1, at);
  const link = {
    kind: opening.image ? 'image' : 'link',
    text: label,
    line,
    column: opening.at + (opening.image ? 0 : 1),
  } as const;
  if (text[at + 1] === '(') {
    const target = readTarget(text, at + 2);
    if (target) {
      links.push({ ...link, target: target.value });
      return target.end;
    }
  }
  const full = /^\[([^[\]]{0,200})\]/.exec(text.slice(at + 1, at + 203));
  const reference = lookUp(references, full?.[1] || label);
  if (reference === null || text[at + 1] === ':') return at + 1;
  links.push({ ...link, target: reference });
  return at + 1 + (full?.[0].length ?? 0);
}

/** lookUp finds the target of a reference link by its label, null when none is defined. */
export function lookUp(references: References, label: string): string | null {
  const key = label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
  return Object.hasOwn(references, key) ? (references[key]?.href ?? null) : null;
}

function readTarget(text: string, start: number): { value: string; end: number } | null {
  const limit = Math.min(text.length, start + 2048);
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (char === ')') {
      const inside = text.slice(start, at).trim();
      const bracketed = /^<([^<>]*)>/.exec(inside);
      return { value: bracketed?.[1] ?? inside.split(/\s/, 1)[0] ?? '', end: at + 1 };
    }
  }
  return null;
}

function angle(text: string, line: number, at: number, links: Link[]): number {
  const rest = text.slice(at, at + 2048);
  const auto = /^<(https?:\/\/[^\s<>]*)>/.exec(rest);
  if (auto?.[1]) {
    links.push({ kind: 'link', target: auto[1], text: '', line, column: at + 1 });
    return at + auto[0].length;
  }
  const image = /^<img\b[^>]*>/i.exec(rest);
  if (!image) return at + 1;
  const source = /\bsrc\s*=\s*["']?([^"'\s>]*)/i.exec(image[0])?.[1];
  const alt = /\balt\s*=\s*["']([^"']*)["']/i.exec(image[0])?.[1];
  if (source) links.push({ kind: 'image', target: source, text: alt ?? '', line, column: at + 1 });
  return at + image[0].length;
}

function bareUrl(text: string, line: number, at: number, links: Link[]): number {
  const url = /^https?:\/\/[^\s<>[\]"'`|]*/.exec(text.slice(at, at + 2048))?.[0] ?? '';
  const target = url.replace(/[).,;:!?*_]+$/, '');
  links.push({ kind: 'link', target, text: '', line, column: at + 1 });
  return at + Math.max(url.length, 1);
}
