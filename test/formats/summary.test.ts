import { describe, expect, it } from '@jest/globals';
import { renderSummary } from '../../src/formats/summary.ts';
import type { Report } from '../../src/postmortem/rules/rule.ts';

const place = { repositoryUrl: 'https://github.test/spot/shop', commit: 'abc' };
const found = (file: string, message: string): Report => ({
  file,
  findings: [{ rule: 'timeline-order', severity: 'error', message, line: 18 }],
});

describe('renderSummary', () => {
  it('lists every file, and each finding with a link to its line at the head commit', () => {
    const summary = renderSummary(
      [found('postmortems/a b.md', 'Too early.'), { file: 'postmortems/ok.md', findings: [] }],
      '1 error.',
      place,
    );
    const url = 'https://github.test/spot/shop/blob/abc/postmortems/a%20b.md?plain=1';
    expect(summary).toContain(`| ❌ | [postmortems/a b.md](${url}) | 1 |`);
    expect(summary).toContain('| ✅ | [postmortems/ok.md](');
    expect(summary).toContain(`| ❌ error | [18](${url}#L18) | Too early. | timeline-order |`);
  });

  it.each([
    'a | b',
    'two\nlines',
    '</td><script>alert(1)</script>',
    '[click](https://evil.test)',
    '![x](https://evil.test/pixel.png)',
    '::error::no',
    '@octocat fixes #1',
    '`code` **bold** <!-- hidden',
  ])('shows %j as it is', (text) => {
    const row = renderSummary([found(`${text}.md`, text)], '', place)
      .split('\n')
      .find((line) => line.startsWith('| ❌ error'));
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(row).not.toMatch(/(?<!\\)<\w|(?<!\\)\[click|(?<!\\)!\[|^::|@octocat|#1\b|<!--/);
  });

  it('stays below the limit and counts what is left out', () => {
    const findings = Array.from({ length: 300 }, (_, index) => ({
      rule: 'placeholder',
      severity: 'warning' as const,
      message: 'ä'.repeat(100),
      line: index + 1,
    }));
    const summary = renderSummary([{ file: 'a.md', findings }], '300 warnings.', { ...place, limit: 20_000 });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(20_000);
    const rows = summary.match(/^\| ⚠️ warning/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(30);
    expect(summary).toContain(`: ${300 - rows} more rows are left out.`);
  });
});
