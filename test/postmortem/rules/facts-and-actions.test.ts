import { describe, expect, it } from '@jest/globals';
import { readClaims } from '../../../src/postmortem/meaning/claims.ts';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { type CheckOptions, checkSource } from '../check-source.ts';

const messages = (rule: string, source: string, options: CheckOptions = {}): string[] =>
  checkSource(source, { rule, ...options }).map(({ message }) => message);

describe('options', () => {
  const entries = '## Timeline\n\n- 08:00 a\n- 08:10 b\n- 15:00 c\n';

  it('timeline-gap: hours', () => {
    const lines = (hours: number) =>
      checkSource(entries, { rule: 'timeline-gap', settings: { 'timeline-gap': { hours } as object } });
    expect(lines(6)).toMatchObject([{ line: 5, severity: 'notice' }]);
    expect(lines(7)).toEqual([]);
  });

  it('timeline-covers-incident: minutes', () => {
    const source = `---\ndate: 2026-11-20\ntimezone: UTC\nstarted: 2026-11-20 07:40\n---\n\n${entries}`;
    const lines = (minutes: number) =>
      checkSource(source, {
        rule: 'timeline-covers-incident',
        settings: { 'timeline-covers-incident': { minutes } as object },
      });
    expect(lines(19)).toHaveLength(1);
    expect(lines(20)).toEqual([]);
  });

  it('severity-known: values', () => {
    const settings = { 'severity-known': { values: ['Outage', 'near miss'] } as object };
    expect(messages('severity-known', '---\nseverity: near-miss\n---\n', { settings })).toEqual([]);
    expect(messages('severity-known', '---\nseverity: SEV1\n---\n', { settings })).toEqual([
      'The severity "SEV1" is on no known scale. Write one of Outage, near miss, or configure yours.',
    ]);
  });

  it('action-count: most', () => {
    const settings = { 'action-count': { most: 1 } as object };
    expect(
      checkSource('## Action items\n\n- a\n- b\n- c\n', { rule: 'action-count', settings }),
    ).toMatchObject([{ line: 4, message: expect.stringMatching(/^3 action items are open: more than 1 /) }]);
  });
});

describe('messages', () => {
  it('timestamps-consistent names both moments as written', () => {
    const front = '---\nstarted: 2026-11-20 17:45\nresolved_at: 2026-11-20 06:20\n---\n';
    expect(messages('timestamps-consistent', front)).toEqual([
      'resolved_at (2026-11-20 06:20) is before started (2026-11-20 17:45). Correct the one that is wrong.',
    ]);
  });

  it('duration-consistent says which times it looked at', () => {
    const timeline = '## Timeline\n\n- 12:50 a\n- 13:28 b\n- 13:29 c\n';
    expect(messages('duration-consistent', `The site was down for 30 minutes.\n\n${timeline}`)).toEqual([
      '"30 minutes" fits no two times of the timeline: the nearest are 12:50 and 13:28, 38 min apart. Correct it, or add the entry that is missing.',
    ]);
    const front = '---\nstarted: 2026-11-20 17:45\nresolved: 2026-11-20 18:30\n---\n';
    expect(messages('duration-consistent', `${front}\nThe outage lasted 35 minutes.\n`)).toEqual([
      '"35 minutes" does not fit the front matter: from started (2026-11-20 17:45) to resolved (2026-11-20 18:30) it is 45 min. Correct the one that is wrong.',
    ]);
  });

  it('timeline-zone names what an abbreviation can mean', () => {
    const [message] = messages('timeline-zone', '## Timeline (IST)\n\n- 2026-11-20 17:49 a\n');
    expect(message).toMatch(/Asia\/Kolkata.*Asia\/Jerusalem.*Europe\/Dublin/);
  });

  it('timeline-covers-incident says how much is missing', () => {
    const front = '---\ndate: 2026-11-20\ntimezone: UTC\nstarted: 2026-11-20 16:00\n---\n';
    expect(messages('timeline-covers-incident', `${front}\n## Timeline\n\n- 17:49 a\n`)).toEqual([
      'The timeline begins at 17:49, 1 h 49 min after started (2026-11-20 16:00). Add what set it off and what happened since.',
    ]);
  });

  it('cause-has-action quotes the cause, shortened', () => {
    const source = `## Root cause\n\n- Elephants ${'trampled '.repeat(20)}\n\n## Action items\n\n- Feed the cat\n`;
    const [message] = messages('cause-has-action', source);
    expect(message).toMatch(
      /^This cause seems to have no action item: "Elephants trampled .{1,60}…" Add one/,
    );
  });
});

describe('claims of a document', () => {
  const claims = (text: string) =>
    readClaims(parsePostmortem(text, { path: 'a.md' })).map(({ kind, duration, place }) => [
      kind,
      duration.minutes,
      place.line,
    ]);

  it('are of the whole, of detection, acknowledgement or resolution, on their own line', () => {
    expect(
      claims(
        [
          '**Duration:** 35 minutes',
          '',
          'It was a long evening. The outage, as far as we know,',
          'lasted 40 minutes.',
          '',
          '- TTD: 5 minutes',
          '- Time to acknowledge: 7 min',
          '- MTTR - 50 minutes',
          '| Downtime | 1 h 5 min |',
          '',
          'It went unnoticed for 12 minutes.',
        ].join('\n'),
      ),
    ).toEqual([
      ['whole', 35, 1],
      ['whole', 40, 4],
      ['detect', 5, 6],
      ['acknowledge', 7, 7],
      ['resolve', 50, 8],
      ['whole', 65, 9],
      ['detect', 12, 11],
    ]);
  });

  it.each([
    'A previous outage lasted 4 hours.',
    'Each restart is down for 3 minutes.',
    'The planned downtime of 2 hours was cancelled.',
    'Our error budget allows an outage of 20 minutes.',
    'The job took 35 minutes.',
    'Logs are kept for 12 hours.',
  ])('are not in %j', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });
});

/** Work that grows with the square of the input would not end within the time a test has. */
describe('hostile documents', () => {
  const front = '---\ndate: 2026-11-20\nstarted: 10:00\nresolved: 12:00\ntimezone: UTC\n---\n';

  it.each([
    ['claims', 'The outage lasted 5 minutes from 10:00 to 11:00. '],
    ['claims by key', '- duration: 5 h\n'],
    ['durations', '1 h and 5 min and '],
    ['causes', '- alpha beta RC1 cause 2\n'],
    ['headings of causes', '## Root cause\n\n- alpha beta\n'],
    ['entries with silences', '- 10:00 CST a\n- 20:00 IST b\n'],
    ['vague items', '- improve the monitoring and \n'],
    ['one long vague item', 'improve '],
  ])('of nothing but %s are read to the end', (_, piece) => {
    const body = piece.repeat(Math.ceil(131_072 / piece.length));
    for (const heading of ['## Timeline', '## Root cause', '## What went wrong', '## Action items']) {
      const findings = checkSource(`${front}\n## Action items\n\n- one thing\n\n${heading}\n\n${body}`);
      expect(findings.length).toBeGreaterThan(0);
    }
  });
});
