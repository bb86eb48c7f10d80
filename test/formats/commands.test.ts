import { describe, expect, it } from '@jest/globals';
import { renderGitHub } from '../../src/formats/github.ts';
import { renderJUnit } from '../../src/formats/junit.ts';
import { finding, reportOn } from './reports.ts';
import { readXml } from './xml.ts';

const HOSTILE = 'a "b" <c> & \'d\' %0A::error::x\r\n::warning::y, z:1\u0000\u001b]]>';

describe('renderGitHub', () => {
  it('writes a command a finding, with its place', () => {
    const findings = [
      finding({ line: 3, column: 5, endColumn: 9 }),
      finding({ line: 4, endLine: 6, column: 2, endColumn: 3, severity: 'notice' }),
    ];
    expect(renderGitHub([reportOn('p/a.md', '', findings)])).toBe(
      [
        '::error title=timeline-order,file=p/a.md,line=3,endLine=3,col=5,endColumn=9::10:00 comes after 10:20.\n',
        '::notice title=timeline-order,file=p/a.md,line=4,endLine=6::10:00 comes after 10:20.\n',
      ].join(''),
    );
  });

  it('lets no content become a command', () => {
    const text = renderGitHub([reportOn(HOSTILE, '', [finding({ message: HOSTILE, rule: 'a,b::c' })])]);
    expect(text.split(/[\r\n]/)).toHaveLength(2);
    expect(text).toMatch(/^::error title=a%2Cb%3A%3Ac,file=[^,:]+,line=1,endLine=1::/);
    expect(text).toContain('%250A::error::x%0D%0A::warning::y, z:1');
  });
});

describe('renderJUnit', () => {
  it('fails a test for each error, and passes one for what is less, and for a clean file', () => {
    const findings = [finding({ line: 7, column: 2 }), finding({ severity: 'warning', message: 'Hm.' })];
    const xml = readXml(renderJUnit([reportOn('a.md', '', findings), reportOn('b.md', '', [])]));
    expect(xml).toMatchObject({ name: 'testsuites', attributes: { tests: '3', failures: '1', errors: '0' } });
    const [a, b] = xml.children;
    expect(a).toMatchObject({ attributes: { name: 'a.md', tests: '2', failures: '1' } });
    expect(
      a?.children.map(({ attributes, children }) => [attributes.name, children[0]?.name, children[0]?.text]),
    ).toEqual([
      ['timeline-order (line 7)', 'failure', 'a.md:7:2: 10:00 comes after 10:20.'],
      ['timeline-order (line 1)', 'system-out', 'a.md:1:1: warning: Hm.'],
    ]);
    expect(b).toMatchObject({
      attributes: { tests: '1', failures: '0' },
      children: [{ name: 'testcase', children: [] }],
    });
  });

  it('is well-formed XML whatever it says', () => {
    const xml = readXml(renderJUnit([reportOn(HOSTILE, '', [finding({ message: `${HOSTILE}\ud800` })])]));
    const failure = xml.children[0]?.children[0]?.children[0];
    expect(failure?.attributes.message).toBe(
      'a "b" <c> & \'d\' %0A::error::x ::warning::y, z:1\uFFFD\uFFFD]]>\uFFFD',
    );
  });

  it('is well-formed without any file', () => {
    expect(readXml(renderJUnit([]))).toMatchObject({ attributes: { tests: '0' }, children: [] });
  });
});
