import { connect } from 'node:net';
import { expect, it } from '@jest/globals';

const REFUSED = /reach nothing but this machine, and this is/;

it.each(['http://192.0.2.1/', 'http://github.invalid/', 'http://[2001:db8::1]/'])(
  'no request of a test leaves this machine: %s',
  async (url) => {
    await expect(fetch(url)).rejects.toMatchObject({ cause: { message: expect.stringMatching(REFUSED) } });
  },
);

it.each([
  ['a port and a host', () => connect(80, '192.0.2.1')],
  ['options', () => connect({ port: 80, host: '192.0.2.1' })],
])('nor does any other connection, asked for by %s', async (_, open) => {
  const error = await new Promise<Error>((resolve) => open().once('error', resolve));
  expect(error.message).toMatch(REFUSED);
});
