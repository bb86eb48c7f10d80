import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bodyOf, guardIntake, type IntakeOptions } from '../src/intake.ts';

let close: () => void = () => undefined;
afterEach(() => close());

async function listen(options: Partial<IntakeOptions>) {
  const read: unknown[] = [];
  const refused: number[] = [];
  const server = createServer((question, response) => {
    read.push(bodyOf(question).toString());
    response.end();
  });
  guardIntake(server, { refused: (_, status) => refused.push(status), ...options });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => server.close().closeAllConnections();
  const { port } = server.address() as AddressInfo;
  const begin = (method: string) => {
    const sender = request({ host: '127.0.0.1', port, method });
    sender.on('error', () => undefined); // Cut off by the test's end.
    const status = once(sender, 'response').then(([answer]: IncomingMessage[]) => answer?.statusCode);
    return { sender, status };
  };
  return { begin, read, refused };
}

describe('the intake', () => {
  it('hands on the body that was posted, whole', async () => {
    const { begin, read } = await listen({ maxBody: 10 });
    const { sender, status } = begin('POST');
    const text = Buffer.from('größer');
    sender.write(text.subarray(0, 3)); // in the middle of a letter
    sender.end(text.subarray(3));
    expect(await status).toBe(200);
    expect(read).toEqual(['größer']);
  });

  it('lets everything but posts through as it is', async () => {
    const { begin, read } = await listen({});
    const { sender, status } = begin('GET');
    sender.end();
    expect(await status).toBe(200);
    expect(read).toEqual(['']);
  });

  it('answers 413 as soon as a body is too long, and 503 when all together are', async () => {
    const { begin, read, refused } = await listen({ maxBody: 10, maxTotal: 15 });
    const long = begin('POST');
    long.sender.write('x'.repeat(11));
    expect(await long.status).toBe(413);
    const [first, second] = [begin('POST'), begin('POST')];
    first.sender.write('x'.repeat(9));
    second.sender.write('x'.repeat(9));
    expect(await Promise.race([first.status, second.status])).toBe(503);
    expect(refused).toEqual([413, 503]);
    first.sender.end();
    second.sender.end();
    expect((await Promise.all([first.status, second.status])).toSorted()).toEqual([200, 503]);
    expect(read).toEqual(['x'.repeat(9)]);
  });

  it('forgets what a sender left behind', async () => {
    const { begin, read } = await listen({ maxBody: 10, maxTotal: 10 });
    for (let count = 0; count < 3; count += 1) {
      const { sender, status } = begin('POST');
      status.catch(() => undefined);
      await new Promise((resolve) => sender.write('x'.repeat(9), resolve));
      sender.destroy();
      await new Promise((resolve) => sender.once('close', resolve));
    }
    let answer: number | undefined = 503;
    while (answer === 503) {
      const { sender, status } = begin('POST');
      sender.end('x'.repeat(9));
      answer = await status;
    }
    expect(answer).toBe(200);
    expect(read).toEqual(['x'.repeat(9)]);
  });
});
