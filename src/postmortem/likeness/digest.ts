/** What is compared of a postmortem, and of an incident that has none yet. */
import { readCauses } from '../meaning/causes.ts';
import { stemsOf } from '../meaning/words.ts';
import type { Postmortem, Section } from '../model.ts';
import { parsePostmortem } from '../parse.ts';
import { type Passage, passagesOf } from '../text/passages.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Digest is the words of a postmortem by where they stand; each field is a text of stems. */
export interface Digest {
  readonly title: string;
  readonly services: string;
  readonly summary: string;
  readonly causes: string;
  readonly rest: string;
}

/** A document whose sections have no known names begins with what happened, as a rule. */
const OPENING = 8;

/** digestOf reads what a postmortem is about. */
export function digestOf(postmortem: Postmortem): Digest {
  const passages = passagesOf(postmortem).filter(({ kind }) => kind !== 'heading');
  const sections = postmortem.sections.filter(({ kinds }) => SUMMARY.some((kind) => kinds.includes(kind)));
  const isSummary = (passage: Passage) => sections.some((section) => isIn(section, passage));
  const [summary, rest] = [passages.filter(isSummary), passages.filter((passage) => !isSummary(passage))];
  const causes = readCauses(postmortem).filter(({ kind }) => kind === 'cause');
  const name = postmortem.path.slice(postmortem.path.lastIndexOf('/') + 1);
  return {
    title: stemText([postmortem.title ?? name.replace(/[-_]|\.\w+$/g, ' ')]),
    services: stemText(servicesOf(postmortem)),
    summary: stemText((summary.length > 0 ? summary : rest.slice(0, OPENING)).map(({ text }) => text)),
    causes: stemText(causes.map(({ text }) => text)),
    rest: stemText(rest.map(({ text }) => text)),
  };
}

const SUMMARY = ['summary', 'impact'] as const;

function isIn({ line, endLine }: Section, passage: Passage): boolean {
  return passage.line >= line && passage.line <= endLine;
}

/** servicesOf gives the services that a postmortem's front matter names. */
export function servicesOf({ frontMatter }: Postmortem): readonly string[] {
  const services = frontMatter?.extra.services;
  if (typeof services === 'string') return [services];
  return Array.isArray(services) ? services.filter((service) => typeof service === 'string') : [];
}

/** bodyWords gives the stems of an incident's body without what its form asks, the first `most` of them. */
export function bodyWords(body: string, most: number): readonly string[] {
  const passages = passagesOf(parsePostmortem(body, { path: '' }));
  const answers = passages.filter(({ kind, text }) => kind !== 'heading' && !NO_ANSWER.test(text));
  return [...new Set(answers.flatMap(({ text }) => tellingStems(text)))].slice(0, most);
}

const NO_ANSWER = /^_no response_$/i;

/** tellingStems gives the stems of a text in their order, without words that every text has. */
export function tellingStems(text: string): readonly string[] {
  return stemsOf(text).filter((stem) => !FUNCTION_WORDS.has(stem));
}

function stemText(texts: readonly string[]): string {
  return texts.flatMap(tellingStems).join(' ');
}
