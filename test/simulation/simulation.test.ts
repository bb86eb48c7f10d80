/** About a hundred of the schedules, played as a process of their own; `npm run simulate` plays as many as you like. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const MAIN = join(import.meta.dirname, 'main.ts');

describe('after the dust has settled', () => {
  it.each([
    [
      'every sixth single failure, of each kind, before and after its effect',
      ['--single', '6'],
      /^(\d+) of \1 schedules ended well/,
    ],
    ['what seeds 1 to 60 draw', ['--from', '1', '--count', '60'], /^60 of 60 schedules ended well/],
  ])(
    'nothing is lost, doubled or undone: %s',
    async (_, options, expected) => {
      const { stdout } = await run(process.execPath, [MAIN, ...options]).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout).toMatch(expected);
    },
    300_000,
  );
});
