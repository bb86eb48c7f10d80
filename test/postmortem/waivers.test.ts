import { describe, expect, it } from '@jest/globals';
import { checkPostmortem } from '../../src/postmortem/check.ts';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { readTemplate } from '../../src/postmortem/template/template.ts';
import { checkSource } from './check-source.ts';

const settings = { 'required-section': 'off', 'no-action-items': 'off' } as const;

/** What is found, as `line rule`. */
function found(source: string): readonly string[] {
  return checkSource(source, { settings }).map(({ line, rule }) => `${line} ${rule}`);
}

const THREE = ['TBD one', 'TBD two', 'TBD three'].join('\n');

describe('waivers', () => {
  it.each([
    ['the next line', '<!-- debrief-disable-next-line placeholder: why -->\nTBD', []],
    ['the next line that is not blank', '<!-- debrief-disable-next-line placeholder: why -->\n\n\nTBD', []],
    [
      'the next line only',
      '<!-- debrief-disable-next-line placeholder: why -->\nTBD\nTBD',
      ['3 placeholder'],
    ],
    ['a comment over several lines', '<!-- debrief-disable-next-line placeholder:\nwhy\n-->\nTBD', []],
    ['its own line', 'TBD <!-- debrief-disable-line placeholder: why -->\nTBD', ['2 placeholder']],
    [
      'a block',
      `<!-- debrief-disable placeholder: why -->\n${THREE}\n<!-- debrief-enable placeholder -->\nTBD`,
      ['6 placeholder'],
    ],
    ['a block to the end', `TBD\n<!-- debrief-disable placeholder: why -->\n${THREE}`, ['1 placeholder']],
    ['the file', `---\ntitle: TBD\n---\n${THREE}\n<!-- debrief-disable-file placeholder: why -->`, []],
    [
      'several rules',
      '<!-- debrief-disable-next-line placeholder, secret encoding: why -->\nTBD password=hunter2 and â€™',
      [],
    ],
    ['a secret', '<!-- debrief-disable-line secret: made up --> password=hunter2', []],
  ])('hold for %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each([
    [
      'without a reason',
      '<!-- debrief-disable-next-line placeholder -->\nTBD',
      ['1 waiver', '2 placeholder'],
    ],
    [
      'with an empty reason',
      '<!-- debrief-disable-next-line placeholder: - -->\nTBD',
      ['1 waiver', '2 placeholder'],
    ],
    ['of another rule', '<!-- debrief-disable-next-line secret: why -->\nTBD', ['1 waiver', '2 placeholder']],
    [
      'of one rule too many',
      '<!-- debrief-disable-next-line secret, placeholder: why -->\nTBD',
      ['1 waiver'],
    ],
    [
      'below the line',
      'TBD\n<!-- debrief-disable-next-line placeholder: why -->',
      ['1 placeholder', '2 waiver'],
    ],
    ['in code', '`<!-- debrief-disable-next-line placeholder: why -->`\nTBD', ['2 placeholder']],
    [
      'of waivers',
      '<!-- debrief-disable-next-line waiver: why -->\n<!-- debrief-disable-line secret -->',
      ['1 waiver', '2 waiver'],
    ],
  ])('do not hold %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it('say nothing about rules that are off', () => {
    const source = '<!-- debrief-disable-file placeholder: why -->\nTBD\n';
    expect(checkSource(source, { settings: { ...settings, placeholder: 'off' } })).toEqual([]);
  });

  it('say nothing about rules that could not look', () => {
    const source = '<!-- debrief-disable-file image-missing, link-missing, action-owner-assignable: why -->';
    const { findings } = checkPostmortem({
      postmortem: parsePostmortem(source, { path: 'a.md' }),
      template: readTemplate('own', '## Timeline'),
      hasFile: null,
      settings,
    });
    expect(findings).toEqual([]);
  });

  it('count neither as guidance nor as text', () => {
    const source = '## Issue summary\n\n<!-- debrief-disable-line secret: why -->\n';
    expect(found(source)).toEqual(['1 empty-section', '3 waiver']);
  });

  it('leave the timeline and the action items around them as they are', () => {
    const entries = (between: string) =>
      `## Timeline\n\nAll times are in UTC.\n\n- 17:49 a\n${between}- 17:40 b\n- 17:55 c\n`;
    const waived = entries('<!-- debrief-disable-next-line timeline-order: the clocks differ -->\n');
    expect(found(entries(''))).toContain('6 timeline-order');
    expect(found(waived).filter((place) => /order|waiver/.test(place))).toEqual([]);
  });
});

describe('hostile waivers', () => {
  it.each([
    ['one for each line', '<!-- debrief-disable-next-line placeholder: w -->\nTBD\n'],
    ['blocks', '<!-- debrief-disable placeholder: w -->\nTBD\n<!-- debrief-enable placeholder -->\n'],
    ['blocks that are never closed', '<!-- debrief-disable placeholder: w -->\nTBD\n'],
    ['nothing but names', `<!-- debrief-disable-file ${'a '.repeat(200)}-->\n`],
    ['comments that are not closed', '<!-- debrief-disable x'],
  ])('%s', (_, piece) => {
    const findings = checkSource(piece.repeat(Math.ceil(262_144 / piece.length)), { settings });
    expect(findings.filter(({ rule }) => rule === 'placeholder')).toEqual([]);
  });
});
