/** What an App of a test is started with. */
import type { Environment } from '../../src/environment.ts';
import { freePort } from './free-port.ts';

type Own = Pick<Environment, 'appId' | 'privateKey' | 'webhookSecret' | 'apiUrl'> & Partial<Environment>;

/** quietEnvironment lets an App listen on a free port of this machine, say nothing, keep nothing and sweep only when it is told to. */
export async function quietEnvironment(own: Own): Promise<Environment> {
  return {
    host: '127.0.0.1',
    port: own.port ?? (await freePort()),
    metricsPort: null,
    logLevel: 'silent',
    throttle: false,
    slackUrl: null,
    inbox: { kind: 'memory' },
    tries: 8,
    concurrency: 4,
    sweepSeconds: 0,
    settleSeconds: 0,
    ...own,
  };
}
