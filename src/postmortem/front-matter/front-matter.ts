/** The YAML block at the top of a postmortem: the sole importer of gray-matter, and never an executor of front matter that is code. */
import matter from 'gray-matter';
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding, FrontMatter } from '../model.ts';
import { readPlainYaml } from './plain.ts';
import { frontMatterFault, validate } from './schema.ts';

/** MAX_FRONT_MATTER caps the block's length in characters. */
const MAX_FRONT_MATTER = 64 * 1024;
const MAX_DEPTH = 64;
const MAX_FAULTS = 10;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** FrontMatterReading is the block, validated, and where the body begins. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | null;
  /** 1-based. */
  readonly bodyLine: number;
  readonly faults: readonly Finding[];
}

/** readFrontMatter reads the block between the first line `---` and the next; it never throws and never executes. A document without one is fine. */
export function readFrontMatter(source: string): FrontMatterReading {
  const lines = source.split('\n');
  if (!/^---(?!-)/.test(lines[0] ?? '')) return { frontMatter: null, bodyLine: 1, faults: [] };
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close < 0) {
    if (!looksLikeYaml(lines)) return { frontMatter: null, bodyLine: 1, faults: [] };
    return broken(1, 1, 'The front matter is not closed. Add a line with only --- after its last key.');
  }
  const bodyLine = close + 2;
  if (lines[close]?.trim() !== '---') {
    return broken(bodyLine, close + 1, 'The front matter must end with a line that holds only ---.');
  }
  const language = (lines[0] ?? '').slice(3).trim();
  if (language !== '' && language !== 'yaml') {
    return broken(
      bodyLine,
      1,
      'Only YAML is read as front matter. Begin it with a line that holds only ---.',
    );
  }
  const inside = lines.slice(1, close);
  // Between two thematic breaks at the top of a document stands its title, not YAML.
  if (inside.some((line) => line.startsWith('#')) && inside.every((line) => /^(?:#.*|\s*)$/.test(line))) {
    return { frontMatter: null, bodyLine: 1, faults: [] };
  }
  const block = inside.join('\n');
  if (block.length > MAX_FRONT_MATTER) {
    return broken(bodyLine, 1, 'The front matter is larger than 64 KiB. Move its content to the body.');
  }
  return readBlock(block, bodyLine);
}

function broken(bodyLine: number, line: number, message: string): FrontMatterReading {
  return { frontMatter: null, bodyLine, faults: [frontMatterFault(line, message)] };
}

/** A first line `---` without a closing one is a thematic break unless a key follows. */
function looksLikeYaml(lines: readonly string[]): boolean {
  return /^[A-Za-z_][\w-]*:(?:\s|$)/.test(lines[1] ?? '');
}

function readBlock(block: string, bodyLine: number): FrontMatterReading {
  const plain = readPlainYaml(block);
  if (plain !== null) {
    const faults: Finding[] = [];
    return { frontMatter: validate(plain, block, faults), bodyLine, faults };
  }
  return readYaml(block, bodyLine);
}

function readYaml(block: string, bodyLine: number): FrontMatterReading {
  const depth = tooDeep(block);
  if (depth !== null) return broken(bodyLine, depth, 'The front matter is nested too deeply. Keep it flat.');
  const faults: Finding[] = [];
  let data: unknown = null;
  try {
    data = matter(`---\n${block}\n---\n`, { engines: engines(faults), language: 'yaml' }).data;
  } catch (error) {
    const reason = error instanceof ReferenceError ? 'expands too many aliases' : 'cannot be read';
    if (faults.length === 0)
      faults.push(frontMatterFault(1, `The front matter ${reason}. Write its values out.`));
  }
  const clean = faults.length === 0;
  const frontMatter = clean && isRecord(data) ? validate(data, block, faults) : null;
  return { frontMatter, bodyLine, faults };
}

/** Every engine that gray-matter ships is replaced: only YAML is read, by the `yaml` package, and options turn its cache off. */
function engines(faults: Finding[]) {
  const refuse = (): object => {
    throw new Error('only YAML is read as front matter');
  };
  return { yaml: (block: string) => parseYaml(block, faults), json: refuse, javascript: refuse };
}

function parseYaml(block: string, faults: Finding[]): object {
  const counter = new LineCounter();
  const document = parseDocument(block, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  for (const error of document.errors.slice(0, MAX_FAULTS)) {
    // gray-matter hands over the block from the line break after `---` on, so its line 1 is the document's.
    const line = counter.linePos(error.pos[0]).line;
    faults.push(
      frontMatterFault(
        line,
        `The front matter is not valid YAML: ${firstLine(error.message)}. Correct this line.`,
      ),
    );
  }
  if (faults.length > 0) return {};
  rejectKeys(document, counter, faults);
  if (faults.length > 0) return {};
  if (document.contents !== null && !isMap(document.contents)) {
    faults.push(
      frontMatterFault(2, 'The front matter must be keys with values, like title: Checkout was down.'),
    );
    return {};
  }
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  return isRecord(data) ? data : {};
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '');
}

function rejectKeys(document: Document.Parsed, counter: LineCounter, faults: Finding[]): void {
  visit(document, {
    Pair(_, { key }) {
      const name = isScalar(key) ? String(key.value) : null;
      if (name !== null && !FORBIDDEN_KEYS.has(name)) return undefined;
      const at = isScalar(key) || isAlias(key) ? key.range?.[0] : undefined;
      const line = at === undefined ? 1 : counter.linePos(at).line;
      faults.push(
        frontMatterFault(
          line,
          `The front matter must not have the key ${name ?? 'that is not text'}. Remove it.`,
        ),
      );
      return visit.SKIP;
    },
  });
}

/** tooDeep answers the document's line on which the nesting goes too far, before any parser recurses into it. */
function tooDeep(block: string): number | null {
  let flow = 0;
  const indents: number[] = [];
  for (const [index, line] of block.split('\n').entries()) {
    const lead = /^[\s?:-]*/.exec(line)?.[0] ?? '';
    if (lead.length < line.length) {
      while ((indents.at(-1) ?? -1) >= lead.length) indents.pop();
      indents.push(lead.length);
    }
    for (const char of line) {
      if (char === '[' || char === '{') flow += 1;
      else if ((char === ']' || char === '}') && flow > 0) flow -= 1;
      if (flow > MAX_DEPTH) return index + 2;
    }
    const indicators = lead.replace(/\s/g, '').length;
    if (indents.length + indicators > MAX_DEPTH) return index + 2;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
