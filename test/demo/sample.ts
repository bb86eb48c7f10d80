/** A small story with hostile text in every place where people write. */
import type { Document, Run, Story, Thread } from '../../demo/story.ts';

/** HOSTILE must show as itself wherever it stands. */
export const HOSTILE = `</title></style><script>alert(1)</script><img src=x onerror=alert(2)> "quoted' &amp;`;

const AT = '2026-11-20T18:00:00Z';

function document(id: Document['id'], commit: string, minute: string): Document {
  return {
    id,
    path: `postmortems/${HOSTILE}.md`,
    commit,
    text: `---\nid: ${HOSTILE}\n---\n# Title\n\n<!-- guidance -->\n## Timeline\n\n- 5:52 PM: first\n- ${minute} PM: second ${HOSTILE}\n`,
  };
}

function run(id: Run['id'], at: Document): Run {
  const annotations = [
    { level: 'error', file: at.path, line: 10, title: HOSTILE, message: `order ${HOSTILE}` } as const,
  ];
  return {
    id,
    title: `Run ${id}`,
    document: at,
    passed: id !== 'failing',
    annotations: id === 'passing' ? [] : annotations,
    summary: `## Result ${HOSTILE}\n\n| a | b |\n| - | - |\n| x | y |\n`,
    outputs: {},
  };
}

function thread(number: number, title: string, body: string): Thread {
  return {
    number,
    title,
    body,
    author: 'someone',
    state: 'open',
    labels: [
      { name: `label ${HOSTILE}`, color: 'b60205' },
      { name: 'bad color', color: 'red;}' },
    ],
    assignees: ['otis-finch'],
    createdAt: AT,
    url: `http://127.0.0.1:1/o/r/issues/${number}`,
    items: [
      { kind: 'comment', actor: HOSTILE, at: AT, body: HOSTILE },
      { kind: 'event', actor: 'someone', at: AT, text: HOSTILE },
    ],
  };
}

const merged = document('merged', 'c'.repeat(40), '5:54');

/** SAMPLE is a story as the demo would collect it. */
export const SAMPLE: Story = {
  repository: `o/r ${HOSTILE}`,
  serverUrl: 'http://127.0.0.1:1',
  incident: thread(
    1,
    `Incident ${HOSTILE}`,
    `${HOSTILE}\n\n<!-- hidden -->\n\n![x](http://example.com/x.png)`,
  ),
  pullRequest: {
    ...thread(2, 'Postmortem', 'For #1, by @someone. [line](http://127.0.0.1:1/o/r/blob/main/x.md#L3)'),
    base: 'main',
    head: 'postmortem/1',
  },
  runs: [
    run('draft', document('drafted', 'a'.repeat(40), '6:54')),
    run('failing', document('with-slip', 'b'.repeat(40), '6:54')),
    run('passing', merged),
  ],
  merged,
  issues: [thread(3, `Issue ${HOSTILE}`, '[js](javascript:alert(3)) #2 #99')],
};
