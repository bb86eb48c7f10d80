import { describe, expect, it, jest } from '@jest/globals';
import { GitHubError, TerminalError } from '../../src/errors.ts';
import type { Request } from '../../src/github/port.ts';
import { createMemoryInbox, type MemoryInboxOptions } from '../../src/inbox/memory.ts';

const request = (number: number): Request => ({
  kind: 'incident',
  installation: 1,
  owner: 'acme',
  repo: 'shop',
  number,
});

/** An inbox whose work a test finishes by hand. */
function start(options: Partial<MemoryInboxOptions> = {}) {
  const log: string[] = [];
  const open: { number: number; end: (error?: unknown) => void }[] = [];
  const work = (done: Request) =>
    new Promise<void>((resolve, reject) => {
      log.push(`start ${done.number}`);
      open.push({
        number: done.number,
        end: (error) => {
          log.push(`end ${done.number}`);
          if (error === undefined) resolve();
          else reject(error);
        },
      });
    });
  const failed = jest.fn<MemoryInboxOptions['failed']>();
  const inbox = createMemoryInbox({ work, failed, firstRetry: 1, ...options });
  const end = async (error?: unknown) => {
    open.shift()?.end(error);
    await new Promise(setImmediate);
  };
  const begun = async (count: number) => {
    while (log.filter((line) => line.startsWith('start')).length < count) await new Promise(setImmediate);
  };
  return { inbox, log, end, begun, failed };
}

describe('the inbox in memory', () => {
  it('never runs one request twice at a time, and runs it again when it was noted meanwhile', async () => {
    const { inbox, log, end } = start();
    await inbox.note(request(1));
    await inbox.note(request(1));
    await inbox.note({ ...request(1), owner: 'ACME' });
    expect(log).toEqual(['start 1']);
    await end();
    await end();
    await inbox.settled();
    expect(log).toEqual(['start 1', 'end 1', 'start 1', 'end 1']);
  });

  it('keeps different requests in order, no more at a time than allowed', async () => {
    const { inbox, log, end } = start({ concurrency: 2 });
    for (const number of [1, 2, 3]) await inbox.note(request(number));
    expect(log).toEqual(['start 1', 'start 2']);
    await end();
    expect(log).toEqual(['start 1', 'start 2', 'end 1', 'start 3']);
    await end();
    await end();
    await inbox.settled();
  });

  it('tries again what failed, and gives up after the configured number of tries', async () => {
    const { inbox, log, end, begun, failed } = start({ tries: 3 });
    await inbox.note(request(1));
    for (const count of [1, 2, 3]) {
      await begun(count);
      await end(new GitHubError('down', { status: 502 }));
    }
    await inbox.settled();
    expect(log.filter((line) => line.startsWith('start'))).toHaveLength(3);
    expect(failed.mock.calls.map(([, , retryIn]) => retryIn)).toEqual([1, 2, null]);
  });

  it('does not try again what cannot succeed', async () => {
    const { inbox, end, failed } = start();
    await inbox.note(request(1));
    await end(new TerminalError('archived'));
    await inbox.settled();
    expect(failed.mock.calls.map(([, , retryIn]) => retryIn)).toEqual([null]);
  });

  it('waits as long as GitHub asks', async () => {
    const { inbox, end, failed } = start();
    await inbox.note(request(1));
    await end(new GitHubError('slow down', { status: 429, retryAfter: 60 }));
    expect(failed.mock.calls.map(([, , retryIn]) => retryIn)).toEqual([60_000]);
    await inbox.stop();
  });

  it('lets what runs come to its end when it stops, and takes nothing new', async () => {
    const { inbox, log, end } = start({ concurrency: 1 });
    await inbox.note(request(1));
    await inbox.note(request(2));
    const stopped = inbox.stop();
    await end();
    await stopped;
    expect(log).toEqual(['start 1', 'end 1']);
    await expect(inbox.note(request(3))).rejects.toThrow('stopping');
  });
});
