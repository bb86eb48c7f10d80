/**
 * Every fixture is a Markdown file that says what is to be found in it: `<!-- expect: rule, rule -->` at the end of a line.
 * These comments are taken out before the document is read. The folder names the only rule that is on, or is `all`; a
 * template of its own stands beside the fixture as `NAME.template.md`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../../src/postmortem/rules/index.ts';
import { checkSource } from '../check-source.ts';

const root = new URL('fixtures/', import.meta.url);
const EXPECT = /\s*<!-- expect: ([a-z, -]+) -->$/;

describe.each(readdirSync(root))('fixtures of %s', (folder) => {
  const names = readdirSync(new URL(`${folder}/`, root)).filter((name) => !name.endsWith('.template.md'));

  it.each(names)('%s', (name) => {
    const lines = readFileSync(new URL(`${folder}/${name}`, root), 'utf8').split('\n');
    const expected = lines.flatMap((line, index) => {
      const rules = EXPECT.exec(line)?.[1]?.split(', ') ?? [];
      return rules.map((rule) => `${index + 1} ${rule}`);
    });
    const own = new URL(`${folder}/${name.replace(/\.md$/, '.template.md')}`, root);
    const findings = checkSource(lines.map((line) => line.replace(EXPECT, '')).join('\n'), {
      template: existsSync(own) ? readFileSync(own, 'utf8') : null,
      ...(folder === 'all' ? {} : { rule: folder }),
    });
    expect(findings.map(({ line, rule }) => `${line} ${rule}`).toSorted(byLine)).toEqual(
      expected.toSorted(byLine),
    );
  });
});

describe('the fixtures', () => {
  it('show each rule speaking and keeping silent', () => {
    const rules = RULES.map(({ id }) => id).filter((id) => id !== 'document');
    for (const rule of rules) {
      const files = readdirSync(new URL(`${rule}/`, root)).filter((name) => !name.endsWith('.template.md'));
      const texts = files.map((name) => readFileSync(new URL(`${rule}/${name}`, root), 'utf8'));
      expect(texts.some((text) => text.includes(`<!-- expect: ${rule}`))).toBe(true);
    }
  });
});

function byLine(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
