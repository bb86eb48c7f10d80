/** What the App is measured against: Probot's own server, with handlers that do nothing or with none at all. */
import { Probot, Server } from 'probot';
import { readEnvironment } from '../../src/environment.ts';
import { createLog } from '../../src/log.ts';

const { appId, privateKey, webhookSecret, host, port, logLevel } = readEnvironment(process.env);
const log = createLog(logLevel);
const server = new Server({
  host,
  port,
  log,
  Probot: Probot.defaults({ appId, privateKey, secret: webhookSecret, log }),
});
await server.load((app) => {
  if (process.argv[2] === 'handlers') app.on(['issues', 'pull_request'], async () => undefined);
});
await server.start();
process.once('SIGTERM', () => process.exit(0));
