/** Markdown's blocks by markdown-it; what is inside a paragraph is left as it is written. */
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });

/** Token is a block as markdown-it tells of it, with its 0-based lines. */
export type Token = ReturnType<typeof markdown.parse>[number];

/** markdown-it defines each field of a token by itself, which takes a third of its time; its rules for blocks only need the fields. */
markdown.block.State = class extends markdown.block.State {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (nesting < 0) this.level -= 1;
    const fields = {
      type,
      tag,
      nesting,
      level: this.level,
      attrs: null,
      map: null,
      children: null,
      meta: null,
    };
    const token = { ...fields, content: '', markup: '', info: '', block: true, hidden: false } as Token;
    if (nesting > 0) this.level += 1;
    this.tokens.push(token);
    return token;
  }
};

/** References are the targets of reference links by their normalised label. */
export type References = Readonly<Record<string, { readonly href: string } | undefined>>;

/** blockTokens gives the blocks of a Markdown text in reading order. */
export function blockTokens(text: string): {
  readonly tokens: readonly Token[];
  readonly references: References;
} {
  const environment: { references?: Record<string, { href: string; title: string }> } = {};
  const tokens: Token[] = [];
  markdown.block.parse(text, markdown, environment, tokens);
  return { tokens, references: environment.references ?? {} };
}
