import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { applyFixes } from '../../src/postmortem/fix.ts';
import type { Finding, Fix } from '../../src/postmortem/model.ts';
import { fc, runs } from '../support/properties.ts';
import { builtInTemplate, checkSource } from './check-source.ts';

function finding(fix: Fix): Finding {
  return { rule: 'encoding', severity: 'warning', message: 'm', line: fix.startLine, fix };
}

describe('applyFixes', () => {
  const text = 'one\ntwo\nthree\n';

  it('replaces, inserts and removes lines', () => {
    const fixes = [
      { startLine: 3, endLine: 3, lines: [] },
      { startLine: 1, endLine: 1, lines: ['ONE', 'and a half'] },
      { startLine: 2, endLine: 1, lines: ['between'] },
    ];
    expect(applyFixes(text, fixes.map(finding))).toBe('ONE\nand a half\nbetween\ntwo\n');
  });

  it('inserts what belongs to one place in the order of the findings', () => {
    const fixes = [
      { startLine: 4, endLine: 3, lines: ['a'] },
      { startLine: 4, endLine: 3, lines: ['b'] },
    ];
    expect(applyFixes(text, fixes.map(finding))).toBe('one\ntwo\nthree\na\nb\n');
    expect(applyFixes('one', [finding({ startLine: 2, endLine: 1, lines: ['a'] })])).toBe('one\na');
  });

  it('leaves out a fix that touches lines of another', () => {
    const fixes = [
      { startLine: 1, endLine: 2, lines: ['first'] },
      { startLine: 2, endLine: 3, lines: ['second'] },
      { startLine: 2, endLine: 1, lines: ['inside'] },
    ];
    expect(applyFixes(text, fixes.map(finding))).toBe('first\nthree\n');
  });

  it.each([
    ['CRLF', 'one\r\ntwo\r\nthree\r\n', 'ONE\r\nmore\r\ntwo\r\nthree\r\n'],
    ['a byte order mark', '\ufeffone\ntwo', '\ufeffONE\nmore\ntwo'],
    ['CR', 'one\rtwo', 'ONE\rmore\rtwo'],
    ['no line end', 'one', 'ONE\nmore'],
  ])('keeps %s', (_, before, after) => {
    expect(applyFixes(before, [finding({ startLine: 1, endLine: 1, lines: ['ONE', 'more'] })])).toBe(after);
  });

  it('takes a text of a million lines', () => {
    const lines = '\n'.repeat(1_000_000);
    const finding = { rule: 'x', severity: 'error', message: '', line: 900_000 } as const;
    const fix = { startLine: 900_000, endLine: 900_000, lines: ['b'] };
    expect(applyFixes(lines, [{ ...finding, fix }])).toBe(
      `${lines.slice(0, 899_999)}b${lines.slice(899_999)}`,
    );
  });

  it('returns a text without fixes as it is', () => {
    expect(applyFixes(text, [])).toBe(text);
  });
});

/** Rounds of fixing and checking, as `--fix` does it: a round that would leave more findings is taken back. */
function fixAll(source: string): string {
  let [text, findings] = [source, checkSource(source)];
  for (let round = 0; round < 10; round += 1) {
    const changed = applyFixes(text, findings);
    if (changed === text) return text;
    const left = checkSource(changed);
    expect(left.length).toBeLessThanOrEqual(findings.length);
    [text, findings] = [changed, left];
  }
  throw new Error('There is always something left to fix.');
}

const HEADINGS = [
  'Timeline',
  'Issue summary',
  'Root cause',
  'Resolution',
  'Lessons learned',
  'Notes',
  'Action items',
];
const GUIDANCE = /<!--[\s\S]*?-->/g;

const block = fc.oneof(
  fc
    .record({ level: fc.integer({ min: 1, max: 6 }), heading: fc.constantFrom(...HEADINGS) })
    .map(({ level, heading }) => `${'#'.repeat(level)} ${heading}`),
  fc.constantFrom(
    'Down for 31 minutes.',
    'It wasnâ€™t the cache.',
    'A sampleÂ : of it',
    '- 17:49 Alert',
    '- [ ] Add an alert (owner: @sam, due: 2026-12-01)',
    '| Time | What happened |\n| --- | --- |\n| 17:49 | Alert |',
    '```\n## Timeline',
    '```',
    '<!-- not closed',
    '<!-- debrief-disable-next-line heading-level: why -->',
    '    indented',
    '---',
    'Timeline',
    '**Resolution**',
    'Impact\n------',
    '> quoted',
    '',
  ),
  fc.constantFrom(...(builtInTemplate('incident').match(GUIDANCE) ?? [])),
);
const documents = fc
  .record({
    // A first heading of level 1 is the title: with a section's name it could be read as either.
    front: fc.constantFrom('# Checkout\n', '---\ntitle: a\n---\n# Checkout\n'),
    blocks: fc.array(block, { maxLength: 14 }),
    between: fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
  })
  .map(({ front, blocks, between }) => front + blocks.join(between));

describe('the fixes of all rules', () => {
  it('never leave more findings, and come to an end', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const fixed = fixAll(source);
        expect(fixAll(fixed)).toBe(fixed);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['a rule that could become front matter', '---\n# Timeline\n---'],
    ['code that is not closed', '# Checkout\n## Timeline\n```\nlog'],
    ['a comment that is not closed', '# Checkout\n## Timeline\n<!-- log'],
    ['sections on two levels', '# Checkout\n## Timeline\n# Lessons learned\n'],
    ['plain headings', 'Issue summary\n\nDown.\n\nTimeline\n\n17:49 Alert\n'],
    ['sections out of order', '# Checkout\n## Lessons learned\na\n## Issue summary\nb\n'],
    ['a heading that repeats another one level up', '# Checkout\n### Timeline\na\n## Timeline\nb\n'],
  ])('never leave more findings with %s', (_, source) => {
    const fixed = fixAll(source);
    expect(fixAll(fixed)).toBe(fixed);
  });

  it('put missing sections where the template has them, with their guidance', () => {
    const source = '# Checkout\n\n## Timeline\n\n- 17:49 Alert\n\n## Lessons learned\n\nNone.\n';
    const fixed = fixAll(source);
    expect(fixed.match(/^## .*$/gm)).toEqual(
      builtInTemplate('incident')
        .match(/^## .*$/gm)
        ?.filter((heading) => heading !== '## Supporting material'),
    );
    expect(fixed).toContain('\n\n## Issue summary\n\n<!--\nThree or four sentences');
    expect(fixed).toContain('-->\n\n## Timeline\n\n- 17:49 Alert\n\n## Root cause');
  });

  const root = new URL('rules/fixtures/', import.meta.url);
  const fixtures = readdirSync(root).flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root)).map((name) => `${folder}/${name}`),
  );
  it.each(fixtures)('%s', (name) => {
    const fixed = fixAll(readFileSync(new URL(name, root), 'utf8'));
    expect(fixAll(fixed)).toBe(fixed);
  });
});
