/** What an App of a test is started with. */
import type { Environment } from '../../src/environment.ts';

type Own = Pick<Environment, 'appId' | 'privateKey' | 'webhookSecret' | 'apiUrl'> & Partial<Environment>;

/** quietEnvironment lets an App listen on a free port of this machine, say nothing, keep nothing and sweep only when it is told to. */
export function quietEnvironment(own: Own): Environment {
  return {
    host: '127.0.0.1',
    port: 0,
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
