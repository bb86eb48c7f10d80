/** Lengths of time as people write them. */

/** Duration is a length of time as stated, in minutes. */
export interface Duration {
  readonly minutes: number;
  /** How far the truth may lie from it, by how roughly it is stated. */
  readonly tolerance: number;
  /** `least` for "at least", "over"; `most` for "up to", "less than". */
  readonly bound: 'exact' | 'least' | 'most';
  /** As written. */
  readonly text: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS = new Map(
  [
    ...'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, value) => [word, value] as const),
    ...([
      ['a', 1],
      ['an', 1],
      ['fifteen', 15],
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['forty-five', 45],
      ['fifty', 50],
      ['sixty', 60],
      ['ninety', 90],
    ] as const),
  ].map(([word, value]) => [word, value]),
);
const UNITS: readonly (readonly [pattern: string, minutes: number])[] = [
  ['days?|d', 1440],
  ['hours?|hrs?\\.?|h', 60],
  ['minutes?|mins?\\.?|m', 1],
  ['seconds?|secs?\\.?|s', 1 / 60],
];
const SIZES = UNITS.map(([pattern, minutes]) => [new RegExp(`^(?:${pattern})$`, 'iu'), minutes] as const);
const WORDS = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const COUNT = `(\\d{1,5}(?:[.,]\\d{1,2})?|(?:${WORDS})(?=[\\s-]))`;
const UNIT = `(${UNITS.map(([pattern]) => pattern).join('|')})(?!\\p{L})`;
const PART = `${COUNT}(\\s+and\\s+a\\s+half)?\\s?-?${UNIT}(\\s+and\\s+a\\s+half)?`;
const LEAD =
  '(about|around|approximately|approx\\.?|roughly|nearly|almost|some|circa|ca\\.|~|≈|over|more than|at least|up to|less than|under|within|at most)?\\s?';
const DURATION = new RegExp(
  `(?<![\\p{L}\\d.,:/-])${LEAD}${PART}(?:(?:,?\\s*(?:and\\s+)?)${PART})?(?:(?:,?\\s*(?:and\\s+)?)${PART})?`,
  'giu',
);
/** What every duration has to have, without what makes the search for one slow: what stands before it, and Unicode. */
const HINT = new RegExp(
  `(?:\\d|(?:${WORDS})(?=[\\s-]))(?:\\s+and\\s+a\\s+half)?\\s?-?(?:${UNITS.map(([pattern]) => pattern).join('|')})(?![a-z])|half an hour`,
  'i',
);
const HALF_HOUR = new RegExp(`(?<![\\p{L}\\d])${LEAD}half an hour(?!\\p{L})`, 'giu');
/** What stands before the second number of a range. */
const RANGE = /\d\s?[-–—]\s?$|\d\s?\p{L}{0,7}\s(?:to|or)\s?$|\bbetween\s.{0,12}\sand\s?$/iu;
/** What stands behind the first. */
const RANGE_GOES_ON = /^\s?(?:[-–—]|to\s|or\s)\s?~?\d/i;

/** mayHaveDuration is false for most texts without one, and quick. */
export function mayHaveDuration(text: string): boolean {
  return HINT.test(text);
}

/** findDurations reads every duration in a text, in order: `35 minutes`, `1 h 20 min`, `about two hours`. Ranges are none. */
export function findDurations(text: string): readonly Duration[] {
  if (!mayHaveDuration(text)) return [];
  const halves = Array.from(/half an hour/i.test(text) ? text.matchAll(HALF_HOUR) : [], (match) =>
    withTolerance({ match, lead: match[1], minutes: 30, finest: 10 }),
  );
  const others = [...text.matchAll(DURATION)]
    .flatMap((match) => toDuration(match, text) ?? [])
    .filter(({ end }) => !halves.some((half) => half.end === end));
  return [...halves, ...others].sort((a, b) => a.start - b.start);
}

function toDuration(match: RegExpMatchArray, text: string): Duration | null {
  let minutes = 0;
  let finest = Number.POSITIVE_INFINITY;
  let largest = Number.POSITIVE_INFINITY;
  for (let part = 0; part < 3; part += 1) {
    const [count, before, unit, after] = match.slice(2 + part * 4, 6 + part * 4);
    const half = before ?? after;
    if (count === undefined || unit === undefined) continue;
    const size = sizeOf(unit);
    if (size >= largest) return null;
    largest = size;
    finest = half || /[.,]/.test(count) ? size / 2 : size;
    minutes += (numberOf(count) + (half ? 0.5 : 0)) * size;
  }
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const isRange =
    RANGE.test(text.slice(Math.max(0, start - 20), start)) || RANGE_GOES_ON.test(text.slice(end, end + 8));
  return isRange ? null : withTolerance({ match, lead: match[1], minutes, finest });
}

function sizeOf(unit: string): number {
  return SIZES.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
}

function numberOf(count: string): number {
  return NUMBER_WORDS.get(count.toLowerCase()) ?? Number(count.replace(',', '.'));
}

interface Stated {
  readonly match: RegExpMatchArray;
  readonly lead: string | undefined;
  readonly minutes: number;
  /** The smallest unit that is stated, in minutes. */
  readonly finest: number;
}

/** Minutes are meant to the minute unless they are round, hours to half an hour, and "about" to a seventh. */
function withTolerance({ match, lead, minutes, finest }: Stated): Duration {
  const start = match.index ?? 0;
  const isRound = finest === 1 && minutes % 5 === 0;
  const exact = finest > 1 ? finest / 2 : Math.max(isRound ? 3 : 2, minutes * (isRound ? 0.05 : 0.01));
  const word = lead?.toLowerCase() ?? '';
  return {
    minutes,
    tolerance: word === '' ? exact : Math.max(exact, 5, minutes * 0.15),
    bound: boundOf(word),
    text: match[0].trim(),
    start,
    end: start + match[0].length,
  };
}

function boundOf(lead: string): Duration['bound'] {
  if (/^(?:over|more than|at least)$/.test(lead)) return 'least';
  return /^(?:up to|less than|under|within|at most)$/.test(lead) ? 'most' : 'exact';
}

/** formatMinutes writes a length of time as `4 h 5 min`. */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
  const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  return parts.filter((part) => part !== '').join(' ') || '0 min';
}
