import { join } from 'node:path';

// What tests start as processes of their own is compiled once, and not once by each.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/** @type {import('jest').Config} */
export default {
  // Node itself loads what is tested, as it does in production, and each worker loads it once.
  runner: 'jest-light-runner',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  setupFiles: ['<rootDir>/test/globals.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  testSequencer: '<rootDir>/test/sequencer.mjs',
  // Two processors are the least there is, and one worker often waits for a process.
  maxWorkers: 3,
};
