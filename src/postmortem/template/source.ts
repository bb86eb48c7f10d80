/** A template's file: front matter and body, each with its place. */
import { Document, isMap, isScalar, isSeq, type ParsedNode, parseDocument, visit, YAMLSeq } from 'yaml';
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

/** FillOptions say what to fill a template's front matter with, which of its keys to leave out, and what empty ones become. */
export interface FillOptions {
  readonly scope: Readonly<Record<string, unknown>>;
  readonly drop: readonly string[];
  /** Null and empty lists leave a key as empty as it is. */
  readonly fill: ReadonlyMap<string, string | readonly string[] | null>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `fillFrontMatter` returns a template's front matter as lines of YAML: comments and order as they were, without the
 * keys to drop, with empty keys filled in, and with each string that holds `{{ }}` or `{% %}` rendered and quoted. Throws
 * `TemplateError`.
 */
export function fillFrontMatter({ frontMatter }: SplitTemplate, { scope, drop, fill }: FillOptions): string {
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
  for (const { key, value } of top.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (drop.includes(name)) edits.push({ start: key.range[0], end: lineEnd(text, value ?? key), text: '' });
    else if (isEmpty(value)) edits.push(...fillKey(text, key.range[1], fill.get(name) ?? null));
  }
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

function isEmpty(value: ParsedNode | null): boolean {
  return (
    value === null || (isScalar(value) && value.value === null) || (isSeq(value) && value.items.length === 0)
  );
}

/** What stands for nothing behind a key makes way for the value. */
function fillKey(text: string, keyEnd: number, value: string | readonly string[] | null): Edit[] {
  const empty = /:[ \t]*(?:~|null|Null|NULL|\[[ \t]*\])?[ \t]*(?=#|\r?\n|$)/y;
  empty.lastIndex = keyEnd;
  const found = empty.exec(text);
  if (value === null || value.length === 0 || !found) return [];
  const end = keyEnd + found[0].length;
  const gap = text[end] === '#' ? ' ' : '';
  return [{ start: keyEnd, end, text: `: ${yamlOf(value)}${gap}` }];
}

function yamlOf(value: string | readonly string[]): string {
  const document = new Document(value);
  if (document.contents instanceof YAMLSeq) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
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
