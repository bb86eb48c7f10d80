/** Documents that were made to keep a parser busy. */

/** Hostile is one of them. */
export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const SIZE = 64 * 1024;

function filled(name: string, piece: string): Hostile {
  return {
    name,
    text: `# Outage\n\n## Timeline\n\n${piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)}\n`,
  };
}

/** HOSTILE are 64 KiB each, and some larger. */
export const HOSTILE: readonly Hostile[] = [
  filled('64 KiB of >', '>'),
  filled('64 KiB of *a_ ', '*a_ '),
  filled('64 KiB of [', '['),
  filled('64 KiB of ![](', '![]('),
  filled('64 KiB of `', '` `` ``` '),
  filled('64 KiB of <!--', '<!-- '),
  filled('64 KiB of digits', '1'),
  filled('64 KiB of times', '14:05 '),
  filled('64 KiB of spaces', ' '),
  filled('64 KiB of @logins', '@ada-l '),
  filled('64 KiB of one word', 'error'),
  {
    name: 'nested lists',
    text: `## Timeline\n\n${Array.from({ length: 350 }, (_, depth) => `${'  '.repeat(depth)}- 14:05 a\n`).join('')}`,
  },
  {
    name: 'unclosed tables',
    text: `## Timeline\n\n${'| Time | What\n| - | -\n| 14:05 | a\n\n'.repeat(2000)}`,
  },
  {
    name: 'a table of 10,000 columns',
    text: `## Timeline\n\n${'| a '.repeat(10_000)}|\n${'| - '.repeat(10_000)}|\n${'| 14:05 '.repeat(10_000)}|\n`,
  },
  { name: 'unclosed fences', text: `## Timeline\n\n${'```\n~~~\n'.repeat(SIZE / 8)}` },
  {
    name: '10,000 headings',
    text: Array.from({ length: 10_000 }, (_, index) => `## Timeline ${index}\n\n14:05 a\n\n`).join(''),
  },
  { name: '100,000 list items', text: `## Action items\n\n${'- a\n'.repeat(100_000)}` },
  { name: '20,000 timed list items', text: `## Timeline\n\n${'- 14:05 a b\n'.repeat(20_000)}` },
  { name: 'deep front matter', text: `---\na: ${'['.repeat(SIZE - 10)}\n---\n# Outage\n` },
  {
    name: 'wide front matter',
    text: `---\n${Array.from({ length: 5000 }, (_, index) => `k${index}: v\n`).join('')}---\n# Outage\n`,
  },
];
