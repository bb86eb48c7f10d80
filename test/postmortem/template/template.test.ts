import { describe, expect, it } from '@jest/globals';
import { TemplateError } from '../../../src/errors.ts';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { documentValues, readTemplate } from '../../../src/postmortem/template/template.ts';

describe('readTemplate', () => {
  it('reads each heading of level 2 as a section', () => {
    const source =
      '---\nseverity:\n---\n# {{ title }}\n\n## Timeline\n\n<!-- guidance -->\nTimes are in UTC.\n\n### Before\n\n## Thanks\n';
    expect(readTemplate('own', source)).toEqual({
      name: 'own',
      sections: [
        {
          heading: 'Timeline',
          kinds: ['timeline'],
          required: true,
          text: 'Times are in UTC.\n\n### Before',
          source: ['## Timeline', '', '<!-- guidance -->', 'Times are in UTC.', '', '### Before'],
        },
        { heading: 'Thanks', kinds: [], required: true, text: '', source: ['## Thanks'] },
      ],
      guidance: ['guidance'],
    });
  });

  it.each([
    ['below the heading', '## Evidence\n<!-- debrief: optional -->\n'],
    ['after a blank line', '## Evidence\n\n<!-- debrief: optional -->\n'],
    ['among other words', '## Evidence\n\n<!-- debrief: optional, kind=evidence -->\n'],
    ['in a comment of its own', '## Evidence\n\n<!-- debrief: kind=evidence -->\n<!--debrief:optional-->\n'],
  ])('finds that a section is optional %s', (_, source) => {
    const { sections } = readTemplate('own', `${source}\n## Next\n`);
    expect(sections.map(({ required }) => required)).toEqual([false, true]);
  });

  it('knows the names of sections that the repository has added', () => {
    const kinds = (names?: Parameters<typeof readTemplate>[3]) =>
      readTemplate('own', '## Chain of woe\n', {}, names).sections.map((section) => section.kinds);
    expect(kinds({ timeline: ['Chain of woe'] })).toEqual([['timeline']]);
    expect(kinds()).toEqual([[]]);
  });

  it('takes the kind that the template states', () => {
    const { sections } = readTemplate('own', '## What we saw\n\n<!-- debrief: kind=timeline -->\n');
    expect(sections).toMatchObject([{ kinds: ['timeline'] }]);
  });

  it('reads once what documents share, whatever their titles', () => {
    const source =
      '# {{ title }}\n\nIncident: #{{ incident.number }}\n\n<!-- how to -->\n\n## Timeline\n\n{{ timezone }}\n';
    const first = readTemplate('own', source, {
      title: 'A',
      timezone: 'UTC',
      incident: { number: 1, url: '' },
    });
    expect(first).toMatchObject({ sections: [{ text: 'UTC' }], guidance: ['how to'] });
    expect(readTemplate('own', source, { title: 'B', timezone: 'UTC', incident: null })).toBe(first);
    expect(readTemplate('own', source, { title: 'A', timezone: 'CET' }).sections[0]?.text).toBe('CET');
    expect(readTemplate('other', source, { title: 'A', timezone: 'UTC' }).name).toBe('other');
  });

  it.each([
    [
      'sets a name',
      '{% assign kind = severity %}\n\n{% if kind == "SEV1" %}## Customers\n\n{% endif %}## Next\n',
    ],
    ['opens what is closed below', '{% if severity == "SEV1" %}\n## Customers\n\n{% endif %}\n## Next\n'],
    ['chooses a section', '# A\n\n{% if severity == "SEV1" %}## Customers{% endif %}\n\n## Next\n'],
    ['chooses by a list', '## Next\n\n{% if services contains "db" %}\n## Customers\n{% endif %}\n'],
  ])('reads a template anew for a document that differs in what %s', (_, source) => {
    const count = (severity: string, services: string[]) =>
      readTemplate('own', source, { severity, services } as Parameters<typeof readTemplate>[2]).sections
        .length;
    expect([count('SEV1', ['db']), count('SEV3', ['web']), count('SEV1', ['db'])]).toEqual([2, 1, 2]);
  });

  it.each([
    ['a fence', '```\n## Code\n```\n\n## Next\n', ['Next']],
    ['a fence that a comment seems to close', '<!-- ``` -->\n```\n## Code\n```\n\n## Next\n', ['Next']],
    ['a comment', '<!--\n## Example\n-->\n\n## Next\n', ['Next']],
    ['a comment that is not closed', '<!-- <!-- -->\n## Next\n<!--\n## Last\n', ['Next']],
    ['HTML', '<div>\n## Inside\n\n## Next\n', ['Next']],
    ['an underlined heading', 'Scope\n-----\n\n## Next\n', ['Scope', 'Next']],
    ['an indented heading', '  ## Scope\n\n## Next\n', ['Scope', 'Next']],
  ])('does not cut through %s', (_, source, headings) => {
    expect(readTemplate('own', source).sections.map(({ heading }) => heading)).toEqual(headings);
  });

  it('reads the template as it is for this document', () => {
    const source = [
      '## {{ name_capitalised }} of {{ title }}',
      '{% if severity == "SEV1" %}## What customers were told',
      '{% endif %}{% if region %}## What {{ region }} saw',
      '{% endif %}',
    ].join('\n');
    const postmortem = parsePostmortem('---\ntitle: "Checkout #1"\nseverity: SEV1\nregion: EU\n---\n', {
      path: 'postmortems/a.md',
      zone: 'UTC',
    });
    const headings = (values: Parameters<typeof readTemplate>[2]) =>
      readTemplate('own', source, values).sections.map(({ heading }) => heading);
    expect(
      headings(documentValues(postmortem, 'review')).map((heading) => heading.replace('\u2060', '')),
    ).toEqual(['Review of Checkout #1', 'What customers were told', 'What EU saw']);
    expect(headings({})).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['other headings', '# One\n\n### Three\n'],
    ['headings in code and comments', '```\n## Code\n```\n\n<!--\n## Comment\n-->\n'],
    ['a rule at its beginning', '---\n\n---\n'],
  ])('finds no section in %s', (_, source) => {
    expect(readTemplate('own', source).sections).toEqual([]);
  });

  it('throws for one that cannot be rendered', () => {
    expect(() => readTemplate('own', '{% include "x" %}')).toThrow(TemplateError);
  });
});
