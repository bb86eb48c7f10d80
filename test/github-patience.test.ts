import { describe, expect, it } from '@jest/globals';
import { patiently } from '../src/github/patience.ts';

function answering(...answers: (object | 'ok')[]) {
  const waits: number[] = [];
  const request = async (options: string): Promise<string> => {
    const answer = answers.shift();
    if (answer === 'ok') return `ok ${options}`;
    throw answer;
  };
  const run = () => patiently(request, 'it', async (milliseconds) => void waits.push(milliseconds));
  return { run, waits };
}
const limited = (status: number, seconds: string) => ({
  status,
  response: { headers: { 'retry-after': seconds } },
});

describe('patiently', () => {
  it('asks again after a server error, waiting longer each time', async () => {
    const { run, waits } = answering({ status: 502 }, { status: 500 }, 'ok');
    expect(await run()).toBe('ok it');
    expect(waits).toEqual([1000, 2000]);
  });

  it('waits as long as GitHub asks', async () => {
    const { run, waits } = answering(limited(403, '7'), limited(429, '1'), 'ok');
    expect(await run()).toBe('ok it');
    expect(waits).toEqual([7000, 1000]);
  });

  it.each([{ status: 404 }, { status: 401 }, { status: 403 }, limited(403, '3600')])(
    'gives up at once on %j',
    async (answer) => {
      const { run, waits } = answering(answer, 'ok');
      await expect(run()).rejects.toBe(answer);
      expect(waits).toEqual([]);
    },
  );

  it('gives up after three tries', async () => {
    const last = { status: 503 };
    const { run, waits } = answering({ status: 502 }, { status: 502 }, last, 'ok');
    await expect(run()).rejects.toBe(last);
    expect(waits).toHaveLength(2);
  });
});
