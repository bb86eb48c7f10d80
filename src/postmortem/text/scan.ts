/** Sticky patterns, tried at one place of a text. */

/** execAt matches a sticky pattern exactly at a place. */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** matchEnd is where a sticky pattern's match ends; the place itself without one. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  return at + (execAt(pattern, text, at)?.[0].length ?? 0);
}
