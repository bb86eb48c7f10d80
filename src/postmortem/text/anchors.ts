/** The places of a document to which `#fragment` can lead. */
import type { Postmortem } from '../model.ts';
import { visibleLines } from './visible-lines.ts';

/** An HTML anchor, an id that a site generator reads (`{#id}`), or a label of MyST (`(id)=`). */
const NAMED = /\b(?:id|name)\s*=\s*["']?([^"'\s>]{1,200})|\{#([^}\s]{1,200})\}|^\(([^)\s]{1,200})\)=/gi;
const QUOTED_HEADING = /^[ \t]{0,3}>[ \t>]{0,20}#{1,6}[ \t]+\S/;

/** `readAnchors` returns all fragments of a document, as GitHub makes them of its headings (one that comes again gets a number), in lower case. */
export function readAnchors({ lines, sections }: Postmortem): ReadonlySet<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  const addSlug = (slug: string): void => {
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  };
  const marked = new Set(sections.flatMap(({ line, marked }) => (marked ? [line] : [])));
  visibleLines(lines).forEach((line, index) => {
    if (marked.has(index + 1) || QUOTED_HEADING.test(line)) addSlug(slugOf(headingText(line)));
    if (/[=#]/.test(line))
      for (const [, html, site, label] of line.matchAll(NAMED))
        anchors.add((html ?? site ?? label ?? '').toLowerCase());
  });
  return anchors;
}

function headingText(line: string): string {
  return line.replace(/^[ \t>]*#{1,6}(?:[ \t]+|$)/, '').replace(/[ \t]+#+[ \t]*$/, '');
}

/**
 * `slugOf` returns the fragment that GitHub gives a heading: what is not a letter, a digit, a space, a hyphen or an
 * underscore goes, spaces become hyphens. Markup around words is no part of it, nor is a link's address.
 */
export function slugOf(heading: string): string {
  return heading
    .replace(/!?\[([^\][]{0,500})\](?:\([^()]{0,2000}\)|\[[^\][]{0,200}\])/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
