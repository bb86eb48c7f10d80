/** The times of a timeline, written in one form. */
import type { TimelineEntry } from '../model.ts';
import { execAt } from '../text/scan.ts';
import { RANGE } from '../time/times.ts';

type Form = 'meridian' | 'hour' | 'padded' | 'unpadded' | 'either';

interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly time: string;
}

/** Where a time may begin: behind list mark and emphasis, or at the start of a table's cell. */
const STARTS =
  /(?:^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?(?:\|\s*)?|(?<!\\)\|\s*)(?:[*_`([~≈]{1,4})?/gu;
const MERIDIAN = /(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b\.?/iuy;
const HOUR = /(\d{1,2})\s?h(\d{2})(?![\p{L}\d])/iuy;
const CLOCK = /(\d{1,2}):(\d{2})(?!\d|:\d|\s?[ap]\.?\s?m\b)/iuy;
const MOST_STARTS = 20;

/**
 * `tidyTimes` returns the lines with the entries' times as `HH:MM`, where the timeline writes them in several forms. A
 * time that can be read in two ways, like 6:54 beside 5:52 PM, leaves all of them as they are.
 */
export function tidyTimes(lines: readonly string[], entries: readonly TimelineEntry[]): readonly string[] {
  const tokens = entries.flatMap((entry) => tokenOf(lines, entry) ?? []);
  const forms = new Set(tokens.map(({ form }) => form));
  const halfDays = forms.has('meridian');
  const unclear = tokens.some(({ form, time }) => form !== 'meridian' && isHalfDay(time));
  if (!isMixed(forms) || (halfDays && unclear)) return lines;
  const tidied = [...lines];
  for (const { line, start, end, time } of tokens) {
    const text = tidied[line - 1] ?? '';
    tidied[line - 1] = text.slice(0, start) + time + text.slice(end);
  }
  return tidied;
}

/** From ten o'clock on, what is padded and what is not look the same. */
function isMixed(forms: ReadonlySet<Form>): boolean {
  const plain = forms.has('padded') || forms.has('unpadded');
  return forms.size - (forms.has('either') && plain ? 1 : 0) > 1;
}

/** On a clock of twelve hours it could be morning or evening. */
function isHalfDay(time: string): boolean {
  const hour = Number(time.slice(0, 2));
  return hour >= 1 && hour <= 12;
}

function tokenOf(lines: readonly string[], { line, time }: TimelineEntry): Token | null {
  const text = lines[line - 1] ?? '';
  if (time === null) return null;
  let starts = 0;
  for (const match of text.matchAll(STARTS)) {
    starts += 1;
    if (starts > MOST_STARTS) return null;
    const token = readToken(text, match.index + match[0].length);
    if (token?.time === time) return { line, ...token };
  }
  return null;
}

function readToken(text: string, start: number): Omit<Token, 'line'> | null {
  const meridian = execAt(MERIDIAN, text, start);
  const found = meridian ?? execAt(HOUR, text, start) ?? execAt(CLOCK, text, start);
  if (!found) return null;
  const [whole, written = '', minute = '00'] = found;
  const end = start + whole.length;
  const range = execAt(RANGE, text, end);
  if (range && /^\d/.test(text.slice(end + range[0].length))) return null;
  const half = meridian?.[3]?.toLowerCase();
  const hour = half ? (Number(written) % 12) + (half === 'p' ? 12 : 0) : Number(written);
  const late = half && Number(written) > 12 ? Number(written) : hour;
  const time = `${String(late).padStart(2, '0')}:${minute}`;
  return { start, end, time, form: half ? 'meridian' : plainForm(whole, written) };
}

function plainForm(whole: string, hour: string): Form {
  if (!whole.includes(':')) return 'hour';
  if (hour.length === 1) return 'unpadded';
  return hour.startsWith('0') ? 'padded' : 'either';
}
