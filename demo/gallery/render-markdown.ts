/** Markdown as GitHub shows it, for texts that nobody has to trust: no HTML gets through, comments are hidden. */
import MarkdownIt, { type StateBlock, type StateCore, type StateInline, type Token } from 'markdown-it';
import { type Html, html } from './html.ts';

/** MarkdownOptions say where a text stands in the page. */
export interface MarkdownOptions {
  /** The level of the outermost headings: 3 turns `#` into an `h3` that looks like an `h1`; levels are never skipped. */
  readonly headingLevel: number;
  /** The address within the page for an address or an issue number; null leaves an address and takes the link off. */
  readonly resolve: (target: string) => string | null;
}

const markdown = new MarkdownIt({ html: false, linkify: true });
markdown.block.ruler.before('paragraph', 'comment', hideCommentBlock, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
});
markdown.inline.ruler.before('autolink', 'comment', hideInlineComment);
markdown.core.ruler.push('page', fitIntoPage);
const fence = markdown.renderer.rules.fence;
markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
  const token = tokens[index];
  if (token?.info.trim() === 'mermaid') return html`<pre class="mermaid">${token.content}</pre>\n`.html;
  return fence?.(tokens, index, options, env, self) ?? '';
};

/** renderMarkdown returns the text as HTML; raw HTML in it shows as text, an image as its description. */
export function renderMarkdown(text: string, options: MarkdownOptions): Html {
  return { html: markdown.render(text, { options }) };
}

function hideCommentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('<!--', start)) return false;
  const end = state.src.indexOf('-->', start + 4);
  let line = startLine;
  while (line < endLine - 1 && (end === -1 || (state.eMarks[line] ?? 0) < end)) line += 1;
  if (end !== -1 && state.src.slice(end + 3, state.eMarks[line]).trim() !== '') return false;
  if (!silent) state.line = line + 1;
  return true;
}

function hideInlineComment(state: StateInline): boolean {
  if (!state.src.startsWith('<!--', state.pos)) return false;
  const end = state.src.indexOf('-->', state.pos + 4);
  if (end === -1) return false;
  state.pos = end + 3;
  return true;
}

function fitIntoPage(state: StateCore): void {
  const options = (state.env as { options: MarkdownOptions }).options;
  const above: number[] = [];
  for (const token of state.tokens) {
    if (token.type === 'inline') token.children = fitInline(token.children ?? [], state, options);
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      while ((above.at(-1) ?? 0) >= level) above.pop();
      above.push(level);
      token.attrSet('class', token.tag);
    }
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, options.headingLevel + above.length - 1)}`;
    }
  }
}

function fitInline(tokens: readonly Token[], state: StateCore, options: MarkdownOptions): Token[] {
  let linkDepth = 0;
  return tokens.flatMap((token, index) => {
    if (token.type === 'link_open') {
      linkDepth += 1;
      fitLink(token, options);
    }
    if (token.type === 'link_close') linkDepth -= 1;
    if (token.type === 'image') return [textToken(state, `[image: ${token.content || 'no description'}]`)];
    if (token.type !== 'text' || linkDepth > 0) return [token];
    return fitText(index === 0 ? withCheckBox(token.content) : token.content, state, options);
  });
}

function withCheckBox(text: string): string {
  return text.replace(/^\[ \] /, '☐ ').replace(/^\[[xX]\] /, '☑ ');
}

/** fitText makes mentions strong and references to issues links. */
function fitText(text: string, state: StateCore, options: MarkdownOptions): Token[] {
  const parts = text.split(/((?<![\w/`@])@[A-Za-z0-9][\w-]*(?:\[bot\])?|(?<![\w&/])#\d+\b)/);
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return part ? [textToken(state, part)] : [];
    return part.startsWith('@') ? strong(state, part) : reference(state, part, options);
  });
}

function fitLink(token: Token, { resolve }: MarkdownOptions): void {
  const target = resolve(String(token.attrGet('href') ?? ''));
  token.attrs = target === null ? [['class', 'no-target']] : [['href', target]];
  if (target?.startsWith('http')) token.attrSet('rel', 'noreferrer noopener');
}

function reference(state: StateCore, text: string, { resolve }: MarkdownOptions): Token[] {
  const target = resolve(text);
  if (target === null) return [textToken(state, text)];
  const open = new state.Token('link_open', 'a', 1);
  open.attrSet('href', target);
  return [open, textToken(state, text), new state.Token('link_close', 'a', -1)];
}

function strong(state: StateCore, text: string): Token[] {
  return [
    new state.Token('strong_open', 'strong', 1),
    textToken(state, text),
    new state.Token('strong_close', 'strong', -1),
  ];
}

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token('text', '', 0);
  token.content = content;
  return token;
}
