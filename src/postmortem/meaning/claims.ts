/** The durations of the incident that a document claims. */

import type { Postmortem, Range } from '../model.ts';
import { lineAt, type Passage, passagesOf } from '../text/passages.ts';
import { type Duration, findDurations, mayHaveDuration } from '../time/duration.ts';
import { lineOfKey } from '../time/instants.ts';
import { readTime } from '../time/times.ts';

/** Claim is a duration that is clearly said of the incident: of all of it, or of the time until it was detected, acknowledged or resolved. */
export interface Claim {
  readonly kind: 'whole' | 'detect' | 'acknowledge' | 'resolve';
  readonly duration: Duration;
  readonly place: Range;
  /** The beginning and the end that the same sentence states, in minutes of the day. */
  readonly range: { readonly from: number; readonly to: number; readonly text: string } | null;
  /** Other times that the passage names, in minutes of the day. */
  readonly spoken: readonly number[];
}

/** Nothing is a claim without one of these words. */
const WORTH =
  /duration|downtime|outage|disruption|interruption|unavailab|\b(?:time[ -]to|tt[dar]|mtt[dar]|last(?:ed|ing|s)|(?:down|offline|unreachable|inaccessible|unusable|closed|unnoticed|undetected) for|took|(?:resolved|restored|recovered|mitigated) (?:in|after))\b|\bfor\s(?:\d|[~≈]|about|around|approx|almost|nearly|roughly|over|more|at least|a|one|two|three|four|five|six|ten|half)/i;

type Kind = Claim['kind'];
const NOUN = '(?:outage|incident|downtime|disruption|interruption|degradation|impact|effect|unavailability)';
const KIND_OF_KEY: readonly (readonly [Kind, RegExp])[] = [
  ['detect', /(?:time[ _-]to[ _-]detect(?:ion)?|\bm?ttd\b|time[ _-]to[ _-]discover[y]?)\W{1,12}(?:was\s)?$/i],
  [
    'acknowledge',
    /(?:time[ _-]to[ _-](?:acknowledge(?:ment)?|respond|response)|\bm?tta\b)\W{1,12}(?:was\s)?$/i,
  ],
  [
    'resolve',
    /(?:time[ _-]to[ _-](?:recover(?:y)?|resol(?:ve|ution)|restore|restoration|fix|mitigat(?:e|ion))|\bm?ttr\b)\W{1,12}(?:was\s)?$/i,
  ],
  [
    'whole',
    /(?:^|[|\s*_-])(?:(?:total|incident|outage|impact|full)[ _-])?(?:duration|downtime|outage time)(?:[ _-]of[ _-](?:the[ _-])?(?:outage|incident|impact))?\W{0,6}(?::|\||\bis\b|\bwas\b)\W{0,8}$/i,
  ],
];
const BEFORE: readonly (readonly [Kind, RegExp])[] = [
  ['detect', /\b(?:unnoticed|undetected) for\s$/i],
  [
    'whole',
    new RegExp(
      `\\b(?:${NOUN}|this)\\b[^.;]{0,60}\\blast(?:ed|ing|s)\\s(?:for\\s)?(?:a\\stotal\\sof\\s)?$`,
      'i',
    ),
  ],
  [
    'whole',
    /\b(?:down|offline|unavailable|unreachable|inaccessible|unusable|closed|out of service) for\s(?:a total of\s)?$/i,
  ],
  ['whole', /\b(?:outage|downtime|disruption|interruption) (?:of|for)\s(?:a total of\s)?$/i],
  [
    'resolve',
    new RegExp(`\\b${NOUN}\\b[^.;]{0,30}\\b(?:resolved|restored|mitigated|fixed) (?:in|after)\\s$`, 'i'),
  ],
];
const AFTER: readonly (readonly [Kind, RegExp])[] = [
  [
    'whole',
    /^\s*-?\s?(?:long\s|of\s)?(?:(?:total|complete|partial|full|service|production|site|unplanned|whole)\s){0,3}(?:outage|downtime|disruption|interruption|unavailability)(?![\p{L}-])/iu,
  ],
  [
    'whole',
    /^\s(?:no|none of the|nobody|not a single|all)\s(?:customer|user|visitor|client|request|one)s?\b/i,
  ],
  ['resolve', /^\sfrom the (?:start|beginning) of the (?:incident|outage)\b/i],
];
/** Other incidents, and what only might have been. */
const ELSEWHERE =
  /\b(?:previous|earlier|last|other|another|similar|past|would|could|might|may|if|each|every|per|scheduled|planned|maximum|typical(?:ly)?|usual(?:ly)?|average|SLA|SLO|budget)\b/i;

/** readClaims reads the claims of a document; what it says in its timeline, its action items and its code is none. */
export function readClaims(postmortem: Postmortem): readonly Claim[] {
  const own = ownLines(postmortem);
  const passages = passagesOf(postmortem).filter(
    ({ text, line }) => !own.has(line) && mayHaveDuration(text) && WORTH.test(text),
  );
  return [...frontMatterClaims(postmortem), ...passages.flatMap((passage) => claimsIn(passage))];
}

function ownLines({ timeline, actionItems }: Postmortem): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { line, endLine } of [...timeline.entries, ...actionItems]) {
    for (let at = line; at <= Math.min(endLine, line + 50); at += 1) lines.add(at);
  }
  return lines;
}

function frontMatterClaims(postmortem: Postmortem): readonly Claim[] {
  return Object.entries(postmortem.frontMatter?.extra ?? {}).flatMap(([key, value]) => {
    const kind = typeof value === 'string' ? kindOfKey(`${key}: `) : undefined;
    const duration = kind && typeof value === 'string' ? findDurations(value)[0] : undefined;
    if (!kind || !duration) return [];
    return [{ kind, duration, place: { line: lineOfKey(postmortem, key) }, range: null, spoken: [] }];
  });
}

function kindOfKey(before: string): Kind | undefined {
  return KIND_OF_KEY.find(([, pattern]) => pattern.test(before))?.[0];
}

function claimsIn(passage: Passage): readonly Claim[] {
  const { text } = passage;
  if (text.length > 5000) return [];
  return findDurations(text).flatMap((duration) => {
    const sentence = sentenceAround(text, duration);
    const kind = duration.minutes < 3 ? undefined : kindIn(sentence);
    if (!kind) return [];
    const line = lineAt(passage, duration.start);
    return [{ kind, duration, place: { line }, range: rangeIn(sentence), spoken: clocksIn(text) }];
  });
}

interface Sentence {
  readonly before: string;
  readonly after: string;
}

function sentenceAround(text: string, { start, end }: Duration): Sentence {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  const stop = after.search(/[.!?](?:\s|$)/);
  return { before: before.slice(lastStop(before)), after: stop < 0 ? after : after.slice(0, stop) };
}

function lastStop(text: string): number {
  const stops = [...text.matchAll(/[.!?]\s/g)];
  return (stops.at(-1)?.index ?? -2) + 2;
}

function kindIn({ before, after }: Sentence): Kind | undefined {
  const key = kindOfKey(before.slice(-80));
  if (key) return key;
  if (ELSEWHERE.test(before) || ELSEWHERE.test(after.slice(0, 60))) return undefined;
  return (
    BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ??
    AFTER.find(
      ([, pattern]) =>
        pattern.test(after) && (!/^\s(?:no|none|nobody|not|all)\s/i.test(after) || /\bfor\s$/i.test(before)),
    )?.[0]
  );
}

const FROM_TO = /\b(?:from|between)\s/gi;

/** "from 16:58 to 18:46" anywhere in the sentence. */
function rangeIn({ before, after }: Sentence): Claim['range'] {
  const sentence = `${before} ${after}`;
  for (const from of sentence.matchAll(FROM_TO)) {
    const at = from.index + from[0].length;
    const first = readTime(sentence, at);
    const link = /^\s*(?:(?:and|to|until|till)\s|[-–—]\s?)/i.exec(sentence.slice(firstEnd(sentence, at)));
    const to = firstEnd(sentence, at) + (link?.[0].length ?? 0);
    const second = link ? readTime(sentence, to) : null;
    if (first?.time && second?.time) {
      return {
        from: minutesOf(first.time),
        to: minutesOf(second.time),
        text: sentence.slice(at, second.end).trim(),
      };
    }
  }
  return null;
}

/** `readTime` reads a range as a whole; this is where its first time ends. */
function firstEnd(text: string, at: number): number {
  const clock = /^\d{1,2}(?::\d{2}){1,2}(?:\s?[aApP]\.?[mM]\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?/.exec(
    text.slice(at, at + 30),
  );
  return at + (clock?.[0].length ?? 0);
}

const CLOCK = /(?<![\d:./-])\d{1,2}(?::\d{2}|\s?[ap]m)/gi;

function clocksIn(text: string): readonly number[] {
  return [...text.matchAll(CLOCK)].slice(0, 12).flatMap(({ index }) => {
    const time = readTime(text, index)?.time ?? null;
    return time === null ? [] : [minutesOf(time)];
  });
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
