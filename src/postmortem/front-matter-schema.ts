/** The keys that front matter may have, strictly as to their type. */
import * as z from 'zod';
import type { Finding, FrontMatter } from './model.ts';

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

/** frontMatterFault is an error of the rule `front-matter` on a line. */
export function frontMatterFault(line: number, message: string): Finding {
  return { rule: 'front-matter', severity: 'error', message, line };
}

/** validate checks the type of each known key, reports each wrong one on its line and keeps all other keys in `extra`. */
export function validate(data: Record<string, unknown>, block: string, faults: Finding[]): FrontMatter {
  const known: Partial<Record<KnownKey, string | number | null>> = {};
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (!isKnown(key)) extra[key] = value;
    else if (value !== null) {
      const { schema, expected } = KNOWN[key];
      const result = schema.safeParse(value instanceof Date ? value.toISOString().slice(0, 10) : value);
      if (result.success) known[key] = result.data === '' ? null : result.data;
      else faults.push(frontMatterFault(lineOf(block, key), `${key}: expected ${expected}.`));
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

function isKnown(key: string): key is KnownKey {
  return Object.hasOwn(KNOWN, key);
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
