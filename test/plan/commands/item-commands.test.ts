import { describe, expect, it } from '@jest/globals';
import { hasItemCommand, readItemCommand } from '../../../src/plan/commands/item-commands.ts';
import { fc } from '../../support/properties.ts';

const TODAY = '2026-11-20';
const read = (body: string) => readItemCommand(body, TODAY);

describe('readItemCommand', () => {
  it.each([
    ['/snooze 7d', '2026-11-27'],
    ['/snooze 2w', '2026-12-04'],
    ['/snooze 3 days', '2026-11-23'],
    ['/snooze 2026-12-24', '2026-12-24'],
    ['Not now.\r\n\r\n  /snooze 1d\r\n', '2026-11-21'],
    ['/snooze 3d\n/snooze 4d', '2026-11-24'],
  ])('understands %j', (body, until) => {
    expect(read(body)).toEqual({ kind: 'snooze', until });
  });

  it('keeps the reason of a decline on one line, and bounded', () => {
    expect(read('/decline  too  expensive\u202e ')).toEqual({ kind: 'decline', reason: 'too expensive' });
    const long = read(`/decline ${'very '.repeat(1000)}`);
    expect(long?.kind === 'decline' && long.reason.length).toBe(500);
  });

  it.each([
    ['/snooze', 'Say for how long'],
    ['/snooze 2026-02-30', 'Say for how long'],
    ['/snooze 0d', '1 to 90 days'],
    ['/snooze 13w', '1 to 90 days'],
    ['/snooze 2026-11-20', '1 to 90 days'],
    ['/decline', 'Say why'],
    ['/decline …', 'Say why'],
    [`/decline the key is ghp_${'A1b2C3d4E5'.repeat(3)}ffffff`, 'secret'],
  ])('answers %j', (body, words) => {
    expect(read(body)).toEqual({ kind: 'wrong', problem: expect.stringContaining(words) });
  });

  it.each([
    'Use /snooze 7d',
    '> /snooze 7d',
    '```\n/decline no\n```',
    '~~~\n/decline no',
    '<!-- \n/decline no -->',
    '<!-- \n/decline no',
    '    /snooze 7d',
    '/snoozed 7d',
  ])('finds none in %j', (body) => {
    expect(read(body)).toBeNull();
  });

  it('is told to be there exactly where one is read, whatever the text', () => {
    const part = fc.constantFrom(
      '/snooze 7d',
      '/decline x',
      '\n',
      ' ',
      '```',
      '<!--',
      '-->',
      '>',
      'a',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const body = parts.join('');
        expect(hasItemCommand(body)).toBe(read(body) !== null);
      }),
    );
  });
});
