/** The keys that front matter may have, strictly as to their type. */
import type { Finding, FrontMatter } from '../model.ts';

interface Known {
  /** The value as it is kept, null for an empty one; undefined when it has the wrong type. */
  read(value: unknown): string | number | IncidentRef | null | undefined;
  readonly expected: string;
}

interface IncidentRef {
  readonly number: number;
  readonly repository: string | null;
}

/** The known keys, each with how it is read and how it is asked for. Plain code: a schema library costs more than the rest of the reading. */
const KNOWN = {
  id: { read: text, expected: 'text; put it in quotes' },
  title: { read: text, expected: 'text; put it in quotes' },
  incident: { read: incident, expected: 'the number of an issue: 12, "#12", owner/name#12 or its URL' },
  template: { read: text, expected: "a template's name, like incident" },
  date: { read: (value) => textThat(isDate, dayOf(value)), expected: 'a date as YYYY-MM-DD' },
  severity: {
    read: (value) => (Number.isSafeInteger(value) ? String(value) : text(value)),
    expected: 'text, like SEV1',
  },
  timezone: {
    read: (value) => textThat(isZone, value),
    expected: 'an IANA zone like Europe/Berlin or an offset like "+02:00"',
  },
} as const satisfies Readonly<Record<string, Known>>;
type KnownKey = keyof typeof KNOWN;

/** frontMatterFault is an error of the rule `front-matter` on a line. */
export function frontMatterFault(line: number, message: string): Finding {
  return { rule: 'front-matter', severity: 'error', message, line };
}

/** validate checks the type of each known key, reports each wrong one on its line and keeps all other keys in `extra`. */
export function validate(data: Record<string, unknown>, block: string, faults: Finding[]): FrontMatter {
  const known: Partial<Record<KnownKey, string | number | IncidentRef | null>> = {};
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (!isKnown(key)) extra[key] = value;
    else if (value !== null) {
      const { read, expected } = KNOWN[key];
      const result = read(value);
      if (result === undefined)
        faults.push(frontMatterFault(lineOf(block, key), `${key}: expected ${expected}.`));
      else known[key] = result === '' ? null : result;
    }
  }
  const string = (key: KnownKey): string | null => (typeof known[key] === 'string' ? known[key] : null);
  const ref = typeof known.incident === 'object' ? known.incident : null;
  return {
    id: string('id'),
    title: string('title'),
    incident: ref?.number ?? null,
    incidentRepository: ref?.repository ?? null,
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

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function textThat(holds: (value: string) => boolean, value: unknown): string | undefined {
  const trimmed = text(value);
  return trimmed !== undefined && holds(trimmed) ? trimmed : undefined;
}

function incident(value: unknown): IncidentRef | undefined {
  if (typeof value === 'string') return incidentRef(value);
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
  return isNumber ? { number: value, repository: null } : undefined;
}

/** Site generators write the time of a post beside its day. */
function dayOf(value: unknown): unknown {
  return typeof value === 'string'
    ? value.trim().replace(/[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?\s?(?:Z|[+-]\d{2}:?\d{2})?$/, '')
    : value;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** Asking Intl costs as much as reading a document, and a repository has few zones: each is asked for once. */
const zones = new Map<string, boolean>([['UTC', true]]);
const MOST_ZONES = 1000;

function isZone(value: string): boolean {
  if (/^[+-](?:0\d|1[0-4]):?[0-5]\d$/.test(value)) return true;
  const known = zones.get(value) ?? isIanaZone(value);
  if (zones.size < MOST_ZONES) zones.set(value, known);
  return known;
}

function isIanaZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function incidentRef(value: string): IncidentRef | undefined {
  const [, short, long, number] =
    /^(?:(?:([\w.-]+\/[\w.-]+)?#)|https:\/\/[\w.:-]+\/([\w.-]+\/[\w.-]+)\/issues\/)?(\d{1,9})$/.exec(
      value.trim(),
    ) ?? [];
  return number === undefined ? undefined : { number: Number(number), repository: short ?? long ?? null };
}
