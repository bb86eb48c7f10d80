import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';

const prioritiesOf = (header: string, ...rows: string[]) => {
  const bars = header.replace(/[^|]+/g, ' --- ');
  const text = `## Action items\n\n|${header}|\n|${bars}|\n${rows.map((row) => `|${row}|`).join('\n')}\n`;
  return parsePostmortem(text, { path: 'a.md' }).actionItems.map(({ priority }) => priority);
};

describe('impact and effort', () => {
  it('give the priority: the most help for the least work comes first', () => {
    const levels = ['High', 'Medium', 'Low'];
    const rows = levels.flatMap((impact) =>
      levels.toReversed().map((effort) => `Add x | @a | ${impact} | ${effort}`),
    );
    expect(prioritiesOf('Action | Owner | Impact | Effort', ...rows)).toEqual([
      ...['P0', 'P1', 'P2'],
      ...['P1', 'P2', 'P3'],
      ...['P2', 'P3', 'P4'],
    ]);
  });

  it.each([
    ['Action | Potential impact | Ease of implementation', 'Add x | high | easy', null],
    ['Action | Potential impact | Ease of implementation', 'Add x | **high** | high', 'P0'],
    ['Action | Impact | Effort (days)', 'Add x | high | 3', null],
    ['Action | Impact | Level of effort', 'Add x | H | M', 'P1'],
    ['Action | Impact', 'Add x | high', null],
    ['Action | Impact | Effort | Priority', 'Add x | high | low | P3', 'P3'],
    ['Action | Impact | Effort | Priority', 'Add x | high | low | ', 'P0'],
    ['Action | Impact | Effort', 'Add x (P4) | high | low', 'P4'],
    ['Impact | Owner', 'Add x | @a', null],
  ])('in %s: %s', (header, row, priority) => {
    expect(prioritiesOf(header, row)).toEqual([priority]);
  });
});
