import { describe, expect, it } from '@jest/globals';
import { parseCodeOwners } from '../../src/config/code-owners.ts';

describe('parseCodeOwners', () => {
  it.each([
    ['*', 'a.md', true],
    ['*', 'deep/in/a.md', true],
    ['*.ts', 'src/a.ts', true],
    ['*.ts', 'src/a.tsx', false],
    ['/docs/', 'docs/in/a.md', true],
    ['/docs/', 'src/docs/a.md', false],
    ['docs/', 'src/docs/a.md', true],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/in/a.md', false],
    ['apps/web', 'apps/web/index.ts', true],
    ['apps/web', 'old/apps/web/index.ts', false],
    ['**/logs', 'deep/in/logs/a.log', true],
    ['/apps/**/test', 'apps/a/b/test/c.ts', true],
    ['src/**', 'src/a/b.ts', true],
    ['a?c.md', 'abc.md', true],
    ['(a|b)+.md', 'aab.md', false],
    ['!src', 'src/a.ts', false],
    ['[a-z].md', 'a.md', false],
  ])('%s on %s is %s', (pattern, path, owned) => {
    expect(parseCodeOwners(`${pattern} @ada\n`)(path)).toEqual(owned ? ['ada'] : []);
  });

  it('takes the last line that fits, logins and teams alone, and no comments', () => {
    const owners = parseCodeOwners(
      '# all\n* @ada @acme/sre ada@example.com # us\r\n/docs/ @bob\n/docs/open/\n',
    );
    expect(owners('src/a.ts')).toEqual(['ada', 'acme/sre']);
    expect(owners('docs/a.md')).toEqual(['bob']);
    expect(owners('docs/open/a.md')).toEqual([]);
  });

  it('comes to an end on hostile patterns', () => {
    const owners = parseCodeOwners(`${'*a'.repeat(95)} @ada\n`.repeat(20));
    expect(owners(`${'a'.repeat(120)}b`)).toEqual([]);
  });
});
