/** The issue of an action item as we write it: sealed, so that what a person made of it is noticed and stays. */
import type { Issue } from '../github/port.ts';
import type { ActionItem } from '../postmortem/model.ts';
import { MAX_BODY } from './limits.ts';
import { type ActionMarker, hashOf, readActionMarker, writeActionMarker } from './markers.ts';

/** contentOf is a hash of what a document says of an action item and its issue repeats. */
export function contentOf({ text, due, priority, type }: ActionItem): string {
  return hashOf(JSON.stringify([text, due, priority, type]));
}

/** sealIssue gives the body of an issue: the words, cut to what GitHub takes, and the marker with a seal over them and the title. */
export function sealIssue(title: string, words: string, marker: Omit<ActionMarker, 'seal'>): string {
  const room = MAX_BODY - writeActionMarker({ ...marker, seal: sealOf(title, '') }).length - 1;
  const cut = words.length > room ? `${words.slice(0, room - 1)}…` : words;
  return `${cut}\n${writeActionMarker({ ...marker, seal: sealOf(title, cut) })}`;
}

/** isAsWritten tells whether an issue's title and body are still those that we gave it. */
export function isAsWritten({ title, body }: Pick<Issue, 'title' | 'body'>): boolean {
  const seal = readActionMarker(body)?.seal;
  return (
    seal !== undefined && seal === sealOf(title, body.slice(0, Math.max(0, body.trimEnd().lastIndexOf('\n'))))
  );
}

function sealOf(title: string, words: string): string {
  return hashOf(`${title}\n${words}`);
}
