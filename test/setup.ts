/** Runs in each worker before its first tests: no connection may leave for anywhere but this machine, and nothing lasts for ever. */
import { addEventHandler } from 'jest-circus';
import { stayHere } from './support/here.ts';

stayHere();

/** A machine may be slow or busy: only what never ends is to fail. An exploration of properties may take an hour. */
const LIMIT = process.env.EXPLORE ? 3_600_000 : 60_000;

// Tests may stop the clock, but not this one.
const { setTimeout, clearTimeout } = globalThis;

/** The runner waits for whatever it is given, however long. */
function ended(work: () => unknown, limit: number): () => Promise<void> {
  return async () => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`This has not ended within ${limit} ms`)), limit);
    try {
      await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

addEventHandler(({ name }, { currentDescribeBlock: { children, hooks } }) => {
  const last = name === 'add_test' ? children.at(-1) : name === 'add_hook' ? hooks.at(-1) : undefined;
  if (last?.type === 'describeBlock' || !last?.fn) return;
  last.fn = ended(last.fn as () => unknown, last.timeout ?? LIMIT);
});
