import { describe, expect, it } from '@jest/globals';
import {
  findAppComment,
  findComment,
  planComment,
  readActionMarker,
  sealComment,
  writeActionMarker,
} from '../../src/plan/markers.ts';
import { fc } from '../support/properties.ts';
import { BOT } from './observed.ts';

const comment = (body: string, author = BOT) => ({ id: 3, url: '', body, author });

describe('action markers', () => {
  it('come back as they were written, whatever the path holds, and never end the HTML comment early', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (postmortem, path, incident) => {
        const marker = { postmortem, path, incident, ordinal: 1, key: 'abc', commit: 'c0ffee' };
        const written = writeActionMarker(marker);
        expect(written.slice(4, -3)).not.toMatch(/--|>|</);
        expect(readActionMarker(`Text\n\n${written}\n`)).toEqual(marker);
      }),
    );
  });

  it('are read also from before the commit was kept', () => {
    const old = '{"postmortem":"p","path":"p","incident":null,"ordinal":1,"key":"k"}';
    expect(readActionMarker(`<!-- debrief:action ${old} -->`)).toMatchObject({ key: 'k', commit: null });
  });

  it.each([
    ['no marker', 'Text'],
    [
      'a marker that is not at the end',
      `${writeActionMarker({ postmortem: 'p', path: 'p', incident: null, ordinal: 1, key: 'k', commit: null })}\n\nmore`,
    ],
    ['a damaged marker', '<!-- debrief:action {"postmortem": -->'],
    [
      'a marker with other keys',
      '<!-- debrief:action {"postmortem":"p","path":"p","incident":null,"ordinal":1,"key":"k","x":1} -->',
    ],
  ])('are not read from %s', (_, body) => {
    expect(readActionMarker(body)).toBeNull();
  });
});

describe('findComment', () => {
  const sealed = sealComment('report', 'All is well.\n');

  it('finds ours, also with the line ends of Windows', () => {
    expect(findComment([comment(sealed)], BOT, 'report')).toMatchObject({ id: 3, edited: false });
    const windows = comment(sealed.replaceAll('\n', '\r\n'));
    expect(findComment([windows], BOT, 'report')).toMatchObject({ edited: false });
  });

  it('notices that a person edited it, and then leaves it alone', () => {
    const found = findComment([comment(sealed.replace('well', 'bad'))], BOT, 'report');
    expect(found).toMatchObject({ edited: true });
    expect(planComment({ on: 1, name: 'report', body: ['Other'] }, found)).toEqual([]);
  });

  it('trusts no seal in the text of another account, nor one of another name', () => {
    expect(findComment([comment(sealed, 'mallory')], BOT, 'report')).toBeNull();
    expect(findComment([comment(sealed)], BOT, 'limit')).toBeNull();
  });
});

describe('findAppComment', () => {
  it('takes a comment of ours that lost its seal for one that a person rewrote', () => {
    const rewritten = comment('Rewritten by hand');
    expect(findComment([rewritten], BOT, 'report')).toBeNull();
    const found = findAppComment([rewritten], BOT, 'report');
    expect(found).toMatchObject({ id: 3, edited: true });
    expect(planComment({ on: 1, name: 'report', body: ['Other'] }, found)).toEqual([]);
    expect(findAppComment([comment('Hello', 'alice')], BOT, 'report')).toBeNull();
  });
});

describe('planComment', () => {
  const body = ['All is well.\n'];
  const found = findComment([comment(sealComment('report', body.join('')))], BOT, 'report');

  it('writes once, replaces what says something else and leaves what says the same', () => {
    expect(planComment({ on: 1, name: 'report', body }, null)).toMatchObject([{ id: null }]);
    expect(planComment({ on: 1, name: 'report', body: ['Changed'] }, found)).toMatchObject([{ id: 3 }]);
    expect(planComment({ on: 1, name: 'report', body }, found)).toEqual([]);
  });

  it('takes away what was written twice', () => {
    const sealed = sealComment('report', body.join(''));
    const twice = [comment(sealed), { ...comment(sealed), id: 4 }];
    const both = findComment(twice, BOT, 'report');
    expect(planComment({ on: 1, name: 'report', body }, both)).toEqual([
      { kind: 'deleteComment', on: 1, id: 4 },
    ]);
  });
});
