/** The App's log: one JSON object a line. */
import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';

const HIDDEN = ['authorization', 'cookie', 'x-hub-signature', 'x-hub-signature-256'];

/** createLog gives a log in which no header is a credential, and no error carries a payload, a request or an answer. */
export function createLog(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const redact = HIDDEN.map((name) => `req.headers["${name}"]`);
  return pino({ level, serializers: { err: describeError }, redact }, destination);
}

/** Octokit and the webhooks' library hang whole payloads on their errors. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  const { code, status } = error as Error & { code?: unknown; status?: unknown };
  return {
    type,
    message,
    stack,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
  };
}
