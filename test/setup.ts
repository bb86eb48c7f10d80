/** Runs around every test file: no request may leave for anywhere but this machine. */
import { afterAll, beforeAll } from '@jest/globals';
import nock from 'nock';

beforeAll(() => {
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
});

afterAll(() => {
  nock.cleanAll();
  nock.restore();
});
