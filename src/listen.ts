/** Listening, with an answer that says what to do when it is impossible. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** listen gives the port on which a server listens, any free one for 0; it throws an error that names the variable that says where. */
export async function listen(
  server: Server,
  { host, port, name }: { readonly host: string; readonly port: number; readonly name: string },
): Promise<number> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const problem = code === 'EADDRINUSE' ? 'another process listens there' : message;
    throw new Error(`${name} (${port} on ${host}) cannot be used: ${problem}. Set it to a free port.`, {
      cause,
    });
  }
  return (server.address() as AddressInfo).port;
}
