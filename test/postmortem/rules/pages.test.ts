import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { severityIn } from '../../../src/config/profiles.ts';
import { optionSchema } from '../../../src/config/schema.ts';
import { RULES } from '../../../src/postmortem/rules/index.ts';
import { checkSource } from '../check-source.ts';

const pages = new URL('../../../docs/rules/', import.meta.url);

function page(name: string): string {
  return readFileSync(new URL(name, pages), 'utf8');
}

/** The Markdown of the example below a heading. */
function example(text: string, heading: string): string {
  const part = text.split(`\n## ${heading}\n`)[1]?.split(/\n## (?:Good|Configure)\n/)[0] ?? '';
  return /```markdown\n([\s\S]*?)```/.exec(part)?.[1] ?? '';
}

describe.each(RULES)('the page of $id', ({ id, description, severity }) => {
  const text = page(`${id}.md`);

  it('says what the rule does and how grave it is', () => {
    expect(text).toMatch(new RegExp(`^# \`${id}\`\n\n`));
    expect(text).toContain(`\n${description}\n\nDefault severity: \`${severity}\`\n`);
    expect(text).toMatch(new RegExp(`\`\`\`yaml\nrules:\n  ${id}: (?:error|warning|notice|off)\n\`\`\``));
  });

  it('has a good example in which the rule finds nothing', () => {
    const good = example(text, 'Good');
    expect(good).not.toBe('');
    expect(checkSource(good, { rule: id })).toEqual([]);
  });

  it('has a bad example in which it finds something', () => {
    // The one thing that Markdown cannot show is a file that is none: the page describes it.
    const bad =
      id === 'document' ? Buffer.from(`\ufeff${example(text, 'Good')}`, 'utf16le') : example(text, 'Bad');
    const rules = new Set(checkSource(bad, { rule: id }).map(({ rule }) => rule));
    expect(rules).toEqual(new Set([id]));
  });
});

describe('the list of rules', () => {
  it('names each with its severity in each profile and its description, in order', () => {
    const [list = ''] = page('README.md').split('## Options');
    const rows = list.split('\n').filter((line) => line.startsWith('| [`'));
    expect(rows).toEqual(
      RULES.map((rule) => {
        const severities = [rule.severity, severityIn('strict', rule), severityIn('legacy', rule)];
        const cells = severities.map((severity) => `\`${severity}\``).join(' | ');
        return `| [\`${rule.id}\`](${rule.id}.md) | ${cells} | ${rule.description} |`;
      }),
    );
  });

  it('names every option of every rule', () => {
    const [, options = ''] = page('README.md').split('## Options');
    for (const rule of RULES) {
      for (const key of Object.keys(rule.options ?? {})) {
        expect(options).toContain(`| [\`${rule.id}\`](${rule.id}.md) | \`${key}\` |`);
      }
    }
  });

  it('is right that every default is allowed', () => {
    for (const { options } of RULES) {
      const schema = optionSchema(options ?? {});
      const defaults = Object.entries(options ?? {}).map(([name, option]) => [name, option.default]);
      expect(schema.parse({})).toEqual(Object.fromEntries(defaults));
      expect(schema.parse(Object.fromEntries(defaults))).toEqual(Object.fromEntries(defaults));
    }
  });

  it('has no page of a rule that is gone', () => {
    const names = readdirSync(pages).filter((name) => name !== 'README.md');
    expect(names.toSorted()).toEqual(RULES.map(({ id }) => `${id}.md`).toSorted());
  });
});
