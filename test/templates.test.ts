import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { applyFixes } from '../src/postmortem/fix.ts';
import { parsePostmortem } from '../src/postmortem/parse.ts';
import { renderPostmortem } from '../src/postmortem/template/render.ts';
import { readTemplate } from '../src/postmortem/template/template.ts';
import { builtInTemplate, checkSource } from './postmortem/check-source.ts';

const names = readdirSync(new URL('../templates/', import.meta.url)).map((name) => name.replace(/\.md$/, ''));

function draft(template: string): string {
  return renderPostmortem(
    { name: template, source: builtInTemplate(template) },
    {
      id: 'pm-12',
      title: 'Checkout is down',
      date: '2026-11-20',
      timezone: 'America/New_York',
      template,
      name: 'learning review',
      incident: { number: 12, url: 'https://github.com/octo/shop/issues/12' },
      reporter: 'sam',
      summary: null,
      record: null,
    },
  );
}

describe.each(names)('the template %s', (name) => {
  const document = draft(name);
  const postmortem = parsePostmortem(document, { path: 'postmortems/a.md', zone: 'UTC' });
  const { sections } = readTemplate(name, builtInTemplate(name));

  it('makes a document that the parser reads without fault', () => {
    expect(postmortem.faults).toEqual([]);
    expect(postmortem).toMatchObject({
      title: 'Checkout is down',
      frontMatter: {
        id: 'pm-12',
        incident: 12,
        template: name,
        timezone: 'America/New_York',
        severity: null,
      },
      timeline: { zone: 'America/New_York', entries: [] },
      actionItems: [],
    });
    expect(document).toContain('# Learning review: Checkout is down\n');
    expect(document).toContain('Incident: [#12](https://github.com/octo/shop/issues/12)\n');
  });

  it('gives every section a kind that the parser knows', () => {
    expect(sections.filter(({ kinds }) => kinds.length === 0)).toEqual([]);
    const found = postmortem.sections.filter(({ level }) => level === 2);
    expect(found.map(({ heading, kinds }) => [heading, kinds])).toEqual(
      sections.map(({ heading, kinds }) => [heading, kinds]),
    );
  });

  it('explains every section in a comment', () => {
    for (const { line, endLine } of postmortem.sections.filter(({ level }) => level === 2)) {
      const text = postmortem.lines
        .slice(line, endLine)
        .join('\n')
        .replace(/<!-- debrief:.*?-->/g, '');
      expect(text).toMatch(/<!--[\s\S]{20,}?-->/);
    }
  });

  it('leaves a draft that lacks its content and nothing else', () => {
    const findings = checkSource(document);
    const required = sections.filter((section) => section.required).map(({ heading }) => heading);
    const empty = findings.filter(({ rule }) => rule === 'empty-section');
    expect(empty.map(({ line }) => postmortem.lines[line - 1])).toEqual(
      required.map((heading) => `## ${heading}`),
    );
    expect(findings.filter(({ rule }) => rule !== 'empty-section')).toMatchObject([
      { rule: 'no-action-items' },
    ]);
  });

  it('is content with one line of content in each section', () => {
    const filled = document
      .replace(/^severity:$/m, 'severity: SEV1')
      .split('\n')
      .flatMap((line) => {
        if (/^\| -+ \| -+ \|$/.test(line)) return [line, '| 17:49 | An alert |', '| 18:20 | All is well |'];
        if (/^(?:\| -+ ){6}\|$/.test(line))
          return [line, '| It restarts alone | @sam | 2026-12-01 | P1 | prevent | |'];
        return line.startsWith('## ') ? [line, '', 'Known.'] : [line];
      })
      .join('\n');
    const findings = checkSource(filled);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unfilled-guidance']));
    expect(checkSource(applyFixes(filled, findings))).toEqual([]);
    const read = parsePostmortem(filled, { path: 'postmortems/a.md', zone: 'UTC' });
    expect(read.timeline.entries.map(({ at }) => at)).toEqual([
      '2026-11-20T17:49:00-05:00',
      '2026-11-20T18:20:00-05:00',
    ]);
    expect(read.actionItems).toMatchObject([
      {
        text: 'It restarts alone',
        owners: ['@sam'],
        due: '2026-12-01',
        priority: 'P1',
        type: 'prevent',
        ticket: null,
      },
    ]);
  });
});

describe('the built-in templates', () => {
  it('ask for what their kind of incident needs', () => {
    const kinds = (name: string) =>
      readTemplate(name, builtInTemplate(name)).sections.flatMap((section) => section.kinds);
    expect(names).toEqual(['incident', 'security']);
    expect(kinds('incident')).toEqual([
      ...[
        'summary',
        'timeline',
        'root-cause',
        'resolution',
        'action-items',
        'lessons',
        'response',
        'evidence',
      ],
    ]);
    expect(kinds('security')).toEqual([
      ...[
        'scope',
        'timeline',
        'evidence',
        'root-cause',
        'impact',
        'response',
        'action-items',
        'communication',
        'lessons',
      ],
    ]);
  });
});
