import { expect, it } from '@jest/globals';
import { createLog } from '../src/log.ts';

function record() {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  return { lines, log };
}

it('writes no payload, request or answer that hangs on an error', () => {
  const { lines, log } = record();
  const cause = new Error('ENOSPC');
  const error = Object.assign(new AggregateError([cause], 'It failed', { cause }), {
    event: { payload: { issue: { body: 'hush' } } },
    request: { headers: { authorization: 'hush' } },
    status: 500,
  });
  log.error(error);
  log.child({ name: 'probot' }).error({ err: error, delivery: '1' }, 'No');
  expect(lines.join('')).not.toContain('hush');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { msg: 'It failed', err: { status: 500, stack: expect.stringContaining('ENOSPC') } },
    { msg: 'No', delivery: '1', err: { message: expect.stringContaining('It failed') } },
  ]);
});

it('hides what identifies a sender', () => {
  const { lines, log } = record();
  log.info({
    req: { headers: { 'x-hub-signature-256': 'hush', authorization: 'hush', 'x-github-event': 'issues' } },
  });
  expect(lines.join('')).toContain('issues');
  expect(lines.join('')).not.toContain('hush');
});
