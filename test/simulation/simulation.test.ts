/** Some two hundred of the schedules, played as a process of their own; `npm run simulate` plays as many as you like. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const MAIN = join(import.meta.dirname, 'main.ts');

describe('after the dust has settled', () => {
  it.each([
    [
      'every twenty-fifth single failure, of each kind, before and after its effect, on each route',
      ['--single', '25'],
    ],
    ['every thirty-seventh pair of failures at the first and the last writes', ['--edges', '37']],
    ['what seeds 1 to 160 draw', ['--from', '1', '--count', '160']],
  ])(
    'nothing is lost, doubled or undone: %s',
    async (_, options) => {
      const { stdout } = await run(process.execPath, [MAIN, ...options]).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout).toMatch(/^(\d+) of \1 schedules ended well/m);
    },
    1_200_000,
  );
});
