/** Edges are tested against answers that are written down; a request that none is written for fails. */
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import nock from 'nock';
import { goAnywhere, stayHere } from './here.ts';

// It stands in as soon as it is loaded, and other files of tests run in the same process.
nock.restore();

/** expectRequests has nock stand in for GitHub in all tests of a file; each has to ask for all that was written down for it. */
export function expectRequests(): void {
  beforeAll(() => {
    // It stands in for sockets as well, and lets none of them leave.
    goAnywhere();
    nock.activate();
    nock.disableNetConnect();
  });
  afterEach(() => {
    const left = nock.pendingMocks();
    nock.cleanAll();
    expect(left).toEqual([]);
  });
  afterAll(() => {
    nock.restore();
    stayHere();
  });
}
