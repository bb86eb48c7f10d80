import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeInbox } from './inbox-suite.ts';
import { describeStore } from './store-suite.ts';
import { BACKENDS } from './stores.ts';

describe.each(BACKENDS.map((make) => make()))('on $name', (backend) => {
  beforeAll(() => backend.start(), 30_000);
  afterAll(() => backend.stop());
  describe('a store', () => describeStore(backend));
  describe('an inbox', () => describeInbox(backend));
});
