/** The time of day that a timeline's elapsed times count from. */
import { readMoment } from '../time/moment.ts';
import type { TimelinePart } from './parts.ts';

const STATED =
  /\bT(?:\s?\+?\s?0{1,2}(?::00)?)?\s*(?:=|is|was|at|:)\s*|\b(?:relative to|since|counted from|offsets? from|elapsed from)\s+/g;

/** zeroTime reads "T0 = 14:00 UTC" or "relative to 14:00" in a timeline's heading or introduction; null without it. */
export function zeroTime(parts: readonly TimelinePart[]): string | null {
  for (const text of parts.flatMap(({ heading, intro }) => [heading, ...intro.slice(0, 5)])) {
    for (const stated of text.slice(0, 400).matchAll(STATED)) {
      const time = readMoment(text.slice(stated.index + stated[0].length))?.time;
      if (time) return time;
    }
  }
  return null;
}
