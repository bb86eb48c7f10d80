/** What the author does with the drafted postmortem: the front matter's open keys and the sections are filled in. */
import { FRONT_MATTER, SECTIONS } from './pet-shop.ts';

/** fillPostmortem returns the drafted text with the author's words in it. The template's form and the id stay; guidance and optional sections go. */
export function fillPostmortem(drafted: string): string {
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(drafted) ?? [];
  if (frontMatter === undefined || body === undefined) {
    throw new Error('The drafted postmortem does not begin with front matter.');
  }
  const date = /^date: *["']?(\d{4}-\d{2}-\d{2})/m.exec(frontMatter)?.[1];
  if (date === undefined) throw new Error('The front matter of the drafted postmortem has no date.');
  const [preamble = '', ...sections] = withoutGuidance(body).split(/^(?=## )/m);
  const filled = sections.flatMap((section) => fillSection(section, date));
  return `---\n${fillFrontMatter(frontMatter, date)}\n---\n\n${[preamble, ...filled].map(tidy).join('')}`
    .trimEnd()
    .concat('\n');
}

function fillFrontMatter(frontMatter: string, date: string): string {
  return frontMatter
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const key = line.slice(0, line.indexOf(':'));
      const fill = FRONT_MATTER[key];
      return fill === undefined ? line : `${key}: ${fill(date)}`;
    })
    .join('\n');
}

function fillSection(section: string, date: string): readonly string[] {
  const heading = /^## (.*)/.exec(section)?.[1]?.trim() ?? '';
  const words = SECTIONS[heading];
  if (words !== undefined) {
    const bare = withoutDraftedRows(section);
    const glue = /\|\s*$/.test(bare) ? '\n' : '\n\n';
    return [`${bare.trimEnd()}${glue}${words(date)}\n`];
  }
  if (/<!-- debrief:[^>]*\boptional\b/.test(section)) return [];
  throw new Error(`The template asks for "${heading}", for which the demo has no words in demo/pet-shop.ts.`);
}

/** The engineers' notes tell more than what GitHub saw while the demo ran, which was at another time of day. */
function withoutDraftedRows(section: string): string {
  return section.replace(/^\|.*\(\[source\]\(\S+\)\) \|\n/gm, '');
}

/** withoutGuidance drops every HTML comment except the directives that the check reads. */
function withoutGuidance(text: string): string {
  return text.replace(/<!--(?! debrief:)[\s\S]*?-->\n?/g, '');
}

function tidy(part: string): string {
  return `${part.replace(/\n{3,}/g, '\n\n').trim()}\n\n`;
}
