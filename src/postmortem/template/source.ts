/** A template's file: front matter and body, each with its place. */
import { isMap, isScalar, type ParsedNode, parseDocument, visit } from 'yaml';
import { TemplateError } from '../../errors.ts';
import { type LiquidText, renderLiquid } from './liquid.ts';

/** TemplateSource is a template as it stands in its file. */
export interface TemplateSource {
  readonly name: string;
  readonly source: string;
}

/** SplitTemplate is a template in its two parts; `frontMatter` is empty when there is none. */
export interface SplitTemplate {
  readonly frontMatter: LiquidText;
  readonly body: LiquidText;
}

/** `splitTemplate` parts front matter and body. Throws `TemplateError` for front matter that is not closed or no YAML. */
export function splitTemplate({ name, source }: TemplateSource): SplitTemplate {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const part = (line: number, content: string): LiquidText => ({ template: name, line, text: content });
  const first = text.split('\n', 1)[0]?.trimEnd() ?? '';
  if (!/^---(?!-)/.test(first)) return { frontMatter: part(1, ''), body: part(1, text) };
  if (first !== '---')
    throw new TemplateError(name, 1, `front matter begins with a line of --- and is YAML, found ${first}`);
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (start === 0 || close === null)
    throw new TemplateError(name, 1, 'the front matter is not closed: end it with a line of ---');
  const end = start + close.index + close[0].length;
  return {
    frontMatter: part(2, text.slice(start, start + close.index)),
    body: part(text.slice(0, end).split('\n').length, text.slice(end)),
  };
}

/** FillOptions say what to fill a template's front matter with, and which of its keys to leave out. */
export interface FillOptions {
  readonly scope: Readonly<Record<string, unknown>>;
  readonly drop: readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `fillFrontMatter` returns a template's front matter as lines of YAML: comments and order as they were, without the
 * keys to drop, with each string that holds `{{ }}` or `{% %}` rendered and quoted. Throws `TemplateError`.
 */
export function fillFrontMatter({ frontMatter }: SplitTemplate, { scope, drop }: FillOptions): string {
  const { template, text } = frontMatter;
  const document = parseDocument(text);
  const lineAt = (offset: number) => frontMatter.line + text.slice(0, offset).split('\n').length - 1;
  const fault = document.errors[0];
  if (fault !== undefined) {
    const problem = fault.message.split(/ at line \d|\n/, 1)[0];
    throw new TemplateError(
      template,
      lineAt(Math.min(fault.pos[0], text.trimEnd().length)),
      `the front matter is no valid YAML: ${problem}`,
    );
  }
  const top = document.contents;
  if (top === null) return text;
  if (!isMap(top) || top.flow === true)
    throw new TemplateError(
      template,
      frontMatter.line,
      'the front matter needs a line for each key, like severity:',
    );
  const edits: Edit[] = [];
  for (const { key, value } of top.items)
    if (isScalar(key) && drop.includes(String(key.value)))
      edits.push({ start: key.range[0], end: lineEnd(text, value ?? key), text: '' });
  visit(top, {
    Scalar(place, node) {
      const range = node.range;
      if (place === 'key' || typeof node.value !== 'string' || !range || !/\{[{%]/.test(node.value)) return;
      if (edits.some((edit) => edit.start <= range[0] && range[0] < edit.end)) return;
      const filled = renderLiquid(
        { template, line: lineAt(range[0]), text: node.value },
        scope,
        (value) => value,
      );
      const ending = text.slice(range[0], range[1]).endsWith('\n') ? '\n' : '';
      edits.push({ start: range[0], end: range[1], text: JSON.stringify(filled) + ending });
    },
  });
  return applyEdits(text, edits);
}

/** The end of a key's last line, the comment behind it included. */
function lineEnd(text: string, node: ParsedNode): number {
  const newline = text.indexOf('\n', Math.max(node.range[0], node.range[1] - 1));
  return newline < 0 ? text.length : newline + 1;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: insert } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + insert + result.slice(end);
  return result;
}
