/** Stands for `test/github/index.ts` in tests that Jest runs: see `test/environment.mjs`. */
import type * as GitHub from '../github/index.ts';

const { startLocalGitHub: start } = globalThis as unknown as Pick<typeof GitHub, 'startLocalGitHub'>;

/** startLocalGitHub starts a GitHub of its own on 127.0.0.1. End it with `close`. */
export const startLocalGitHub = start;
