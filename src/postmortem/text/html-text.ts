/** What a block of HTML shows that a reader of the document must know. */

/** Shown is a heading, or the line that a disclosure element shows while it is closed, `below` lines under the block's first. */
export type Shown =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'line'; readonly below: number; readonly text: string };

const HEADING = /^\s{0,99}<h([1-6])\b[^>]{0,300}>(.{0,300}?)<\/h[1-6]>/i;
const DISCLOSURE = /<summary\b[^>]{0,300}>([^\n]{0,300}?)<\/summary>/i;

/** readShown finds a heading at the beginning of a block, else the line of a disclosure element, which may be a heading as a line of its own may; null without either. */
export function readShown(content: string): Shown | null {
  const heading = HEADING.exec(content);
  if (heading) return { kind: 'heading', level: Number(heading[1]), text: withoutTags(heading[2] ?? '') };
  const shown = DISCLOSURE.exec(content);
  if (!shown) return null;
  const below = content.slice(0, shown.index).split('\n').length - 1;
  return { kind: 'line', below, text: withoutTags(shown[1] ?? '') };
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]{1,300}>/g, '').trim();
}
