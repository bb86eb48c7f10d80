/** What GitHub would act on in a text: looked for in the rendered text, as GitHub does. */
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true, linkify: true });
// As on GitHub, only what begins with http or www is a link.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
type Token = ReturnType<typeof markdown.parse>[number];

interface Rendered {
  /** The text outside of code and links. */
  readonly texts: readonly string[];
  readonly html: readonly string[];
  /** Where links and images lead. */
  readonly targets: readonly string[];
}

function rendered(source: string): Rendered {
  const texts: string[] = [];
  const html: string[] = [];
  const targets: string[] = [];
  for (const token of markdown.parse(source, {})) {
    if (token.type === 'html_block') html.push(token.content);
    let text = '';
    let links = 0;
    for (const child of token.children ?? []) {
      if (child.type === 'html_inline') html.push(child.content);
      const target = child.attrGet('href') ?? child.attrGet('src');
      if (target !== null) targets.push(String(target));
      if (child.type === 'link_open') links += 1;
      if (child.type === 'link_close') links -= 1;
      if (isText(child) && links === 0) text += child.type === 'softbreak' ? '\n' : child.content;
      else {
        texts.push(text);
        text = '';
      }
    }
    texts.push(text);
  }
  return { texts, html, targets };
}

function isText({ type }: Token): boolean {
  return type === 'text' || type === 'text_special' || type === 'softbreak';
}

/** How GitHub finds mentions and references in a text. */
const ACTIVE = [
  /(?:^|[^A-Za-z0-9_])@[a-z0-9][\w/-]*/gi,
  /[\w./-]*#\d+/g,
  /(?:^|[^A-Za-z0-9_])gh-\d+/gi,
  /(?:^|[^A-Za-z0-9_])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[\s:]+(?:https?:|#|gh-\d|[\w.-]+\/[\w.-]+#)/gi,
];

/** An address of a thread: GitHub tells that thread where it was linked. */
const THREAD = /^(?:https?:)?\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d/i;

const CLOSING_LINK = /(?<![A-Za-z0-9])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[\s:]*<a /gi;

/** actsIn gives everything in a Markdown text that GitHub, or a runner's log, would act on; nothing for an inert one. */
export function actsIn(source: string): string[] {
  const { texts, html, targets } = rendered(source);
  return [
    ...html,
    ...targets.filter((target) => THREAD.test(target)),
    ...texts.flatMap((text) => actsInPlain(text)),
    ...(markdown.render(source).match(CLOSING_LINK) ?? []),
    ...(source.match(/<!--|-->|^[^\S\r\n]*::|##\[/gm) ?? []),
  ];
}

/** actsInPlain does the same for a text that is no Markdown: a title or a commit's message. */
export function actsInPlain(text: string): string[] {
  return ACTIVE.flatMap((pattern) => text.match(pattern) ?? []).map((found) => found.trim());
}

/** toHtml shows a Markdown text as GitHub would, as far as its structure goes. */
export function toHtml(source: string): string {
  return markdown.render(source);
}
