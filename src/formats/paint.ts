/** Colours for those who have them. */
import { styleText } from 'node:util';

/** Paint colours a text, or returns it as it is where there is no terminal. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** PLAIN leaves every text as it is. */
export const PLAIN: Paint = (_format, text) => text;

/** painterFor gives colours to a terminal that has them; NO_COLOR and pipes get none. */
export function painterFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY && stream.hasColors() ? styleText : PLAIN;
}
