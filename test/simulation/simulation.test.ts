/** Some two hundred of the schedules, played by a process of its own; `npm run simulate` plays as many as you like. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const MAIN = join(import.meta.dirname, 'main.ts');
const PLAIN_JSON = new URL('../support/plain-json.ts', import.meta.url).href;

/** Single failures of each kind, before and after their effect, on each route; pairs of them; and what seeds draw, which takes twice as long. */
const SOME = ['--single', '11', '--edges', '16', '--from', '1', '--count', '45'];
/** One thread is warm sooner than two, and beside it other tests have a processor. */
const ALONE = ['--jobs', '1'];

describe('after the dust has settled', () => {
  it('nothing is lost, doubled or undone', async () => {
    const { stdout } = await run(process.execPath, ['--import', PLAIN_JSON, MAIN, ...SOME, ...ALONE]).catch(
      (error: { stdout: string }) => error,
    );
    const [, well] = /^(\d+) of \1 schedules ended well/m.exec(stdout) ?? [];
    expect(well === undefined ? stdout : Number(well)).toBeGreaterThanOrEqual(200);
  }, 1_200_000);
});
