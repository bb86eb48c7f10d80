/** What people do about how an incident ends. */
import { closeOrReopen } from './closing.ts';
import { speakThere } from './elsewhere.ts';
import type { Scene } from './people.ts';
import { wish } from './wishes.ts';

/** WISHES are what people say of whether there shall be a postmortem. */
export const WISHES = [
  'make a wish',
  'make a wish',
  'make a wish',
  'change a wish',
  'take a wish back',
] as const;

/** OUTCOMES are what people do to the incident. */
export const OUTCOMES = [
  'close the incident',
  'close the incident',
  'close it as not planned',
  'open it again',
] as const;

/** CLOSINGS are what people do one after the other as long as nobody turned the draft ready. */
export const CLOSINGS = [
  ['close the incident'],
  ['close it as not planned'],
  ['close it as not planned', 'open it again', 'close the incident'],
  ['close the incident', 'open it again'],
  ['close the incident', 'open it again', 'close the incident'],
  ['close the incident', 'make it a draft again'],
  ['close the incident', 'make it a draft again', 'open it again', 'close the incident'],
] as const;

/** ClosingDeed is one of them. */
export type ClosingDeed = (typeof CLOSINGS)[number][number];

/** THERE is what people say on a draft in another repository. */
export const THERE = ['command there', 'command there', 'correct it there', 'take it back there'] as const;

/** EndDeed is one of these. */
export type EndDeed = (typeof WISHES)[number] | ClosingDeed | (typeof THERE)[number];

/** isWish and its like tell the deeds from all others. */
export const isWish = (deed: string): deed is (typeof WISHES)[number] => WISHES.some((each) => each === deed);
const isClosing = (deed: string): deed is ClosingDeed =>
  CLOSINGS.some((deeds) => deeds.some((each) => each === deed));
const isThere = (deed: string): deed is (typeof THERE)[number] => THERE.some((each) => each === deed);

/** isEndDeed tells them all. */
export const isEndDeed = (deed: string): deed is EndDeed => isWish(deed) || isClosing(deed) || isThere(deed);

/** actOnEnd does at once what takes no request, and draws from the story's own source. */
export function actOnEnd(deed: EndDeed, given: Scene): void {
  const scene = { ...given, random: given.story.endings.random };
  if (isWish(deed)) wish(deed, scene);
  else if (isThere(deed)) speakThere(deed, scene);
  else closeOrReopen(deed, scene);
}
