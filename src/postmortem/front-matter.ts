/** The YAML block at the top of a postmortem: the sole importer of gray-matter, and never an executor of front matter that is code. */
import matter from 'gray-matter';
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Finding, FrontMatter } from './model.ts';

/** MAX_FRONT_MATTER caps the block's length in characters. */
const MAX_FRONT_MATTER = 64 * 1024;
const MAX_DEPTH = 64;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** FrontMatterReading is the block, validated, and where the body begins. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | null;
  /** 1-based. */
  readonly bodyLine: number;
  readonly faults: readonly Finding[];
}

const text = z.string().transform((value) => value.trim());

/** The known keys, each with its type and how it is asked for. */
const KNOWN = {
  id: { schema: text, expected: 'text; put it in quotes' },
  title: { schema: text, expected: 'text; put it in quotes' },
  incident: {
    schema: z
      .union([z.int().positive(), z.string()])
      .transform((value) => (typeof value === 'number' ? value : incidentNumber(value)))
      .refine((value) => value !== null),
    expected: 'the number of an issue: 12, "#12" or its URL',
  },
  template: { schema: text, expected: "a template's name, like incident" },
  date: { schema: text.refine(isDate), expected: 'a date as YYYY-MM-DD' },
  severity: { schema: z.union([text, z.int().transform(String)]), expected: 'text, like SEV1' },
  timezone: {
    schema: text.refine(isZone),
    expected: 'an IANA zone like Europe/Berlin or an offset like "+02:00"',
  },
} as const;
type KnownKey = keyof typeof KNOWN;

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
  const block = lines.slice(1, close).join('\n');
  if (block.length > MAX_FRONT_MATTER) {
    return broken(bodyLine, 1, 'The front matter is larger than 64 KiB. Move its content to the body.');
  }
  return readBlock(block, bodyLine);
}

function broken(bodyLine: number, line: number, message: string): FrontMatterReading {
  return { frontMatter: null, bodyLine, faults: [fault(line, message)] };
}

function fault(line: number, message: string): Finding {
  return { rule: 'front-matter', severity: 'error', message, line };
}

/** A first line `---` without a closing one is a thematic break unless a key follows. */
function looksLikeYaml(lines: readonly string[]): boolean {
  return /^[A-Za-z_][\w-]*:(?:\s|$)/.test(lines[1] ?? '');
}

function readBlock(block: string, bodyLine: number): FrontMatterReading {
  const depth = tooDeep(block);
  if (depth !== null) return broken(bodyLine, depth, 'The front matter is nested too deeply. Keep it flat.');
  const faults: Finding[] = [];
  let data: unknown = null;
  try {
    data = matter(`---\n${block}\n---\n`, { engines: engines(faults), language: 'yaml' }).data;
  } catch (error) {
    const reason = error instanceof ReferenceError ? 'expands too many aliases' : 'cannot be read';
    if (faults.length === 0) faults.push(fault(1, `The front matter ${reason}. Write its values out.`));
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
  for (const error of document.errors) {
    // gray-matter hands over the block from the line break after `---` on, so its line 1 is the document's.
    const line = counter.linePos(error.pos[0]).line;
    faults.push(
      fault(line, `The front matter is not valid YAML: ${firstLine(error.message)}. Correct this line.`),
    );
  }
  if (faults.length > 0) return {};
  rejectKeys(document, counter, faults);
  if (faults.length > 0) return {};
  if (document.contents !== null && !isMap(document.contents)) {
    faults.push(fault(2, 'The front matter must be keys with values, like title: Checkout was down.'));
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
        fault(line, `The front matter must not have the key ${name ?? 'that is not text'}. Remove it.`),
      );
      return visit.SKIP;
    },
  });
}

function validate(data: Record<string, unknown>, block: string, faults: Finding[]): FrontMatter {
  const known: Partial<Record<KnownKey, string | number | null>> = {};
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (!isKnown(key)) extra[key] = value;
    else if (value !== null) {
      const { schema, expected } = KNOWN[key];
      const result = schema.safeParse(value instanceof Date ? value.toISOString().slice(0, 10) : value);
      if (result.success) known[key] = result.data === '' ? null : result.data;
      else faults.push(fault(lineOf(block, key), `${key}: expected ${expected}.`));
    }
  }
  const string = (key: KnownKey): string | null => (typeof known[key] === 'string' ? known[key] : null);
  return {
    id: string('id'),
    title: string('title'),
    incident: typeof known.incident === 'number' ? known.incident : null,
    template: string('template'),
    date: string('date'),
    severity: string('severity'),
    timezone: string('timezone'),
    extra,
  };
}

/** The line of a top-level key; 1 when it cannot be told (a quoted or odd key). */
function lineOf(block: string, key: string): number {
  const index = block.split('\n').findIndex((line) => line.replace(/^["']/, '').startsWith(key));
  return index < 0 ? 1 : index + 2;
}

/** tooDeep answers the document's line on which the nesting goes too far, before any parser recurses into it. */
function tooDeep(block: string): number | null {
  let flow = 0;
  for (const [index, line] of block.split('\n').entries()) {
    const lead = /^[\s?:-]*/.exec(line)?.[0] ?? '';
    const indicators = lead.replace(/\s/g, '').length;
    if (indicators > MAX_DEPTH || lead.length > MAX_DEPTH * 8) return index + 2;
    for (const char of line) {
      if (char === '[' || char === '{') flow += 1;
      else if ((char === ']' || char === '}') && flow > 0) flow -= 1;
      if (flow > MAX_DEPTH) return index + 2;
    }
  }
  return null;
}

function isKnown(key: string): key is KnownKey {
  return Object.hasOwn(KNOWN, key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

function isZone(value: string): boolean {
  if (/^[+-](?:0\d|1[0-4]):?[0-5]\d$/.test(value)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function incidentNumber(value: string): number | null {
  const match = /^(?:(?:[\w.-]+\/[\w.-]+)?#|https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/issues\/)?(\d{1,9})$/.exec(
    value.trim(),
  );
  return match ? Number(match[1]) : null;
}
