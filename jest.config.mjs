import { join } from 'node:path';

// What tests start as processes of their own is compiled once, and not once by each.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/environment.mjs',
  moduleNameMapper: {
    '^\\.\\./(?:\\.\\./)?(?:test/)?github/index\\.ts$': '<rootDir>/test/support/outside.ts',
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  testSequencer: '<rootDir>/test/sequencer.mjs',
  maxWorkers: 2,
  // A machine may be slow or busy: only what never ends is to fail.
  testTimeout: 60_000,
};
