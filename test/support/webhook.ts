/** Webhooks as GitHub sends them. */
import { createHmac, generateKeyPairSync } from 'node:crypto';
import type { Environment } from '../../src/environment.ts';
import { quietEnvironment } from './environment.ts';

/** WEBHOOK_SECRET signs what `postWebhook` sends. */
export const WEBHOOK_SECRET = 'a secret of more than thirty-two bytes';

/** signatureOf signs a body as GitHub does. */
export function signatureOf(body: string, secret = WEBHOOK_SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** postWebhook delivers an event and resolves with the answer's status and text. */
export async function postWebhook(
  port: number,
  event: string,
  payload: unknown,
  delivery: string = crypto.randomUUID(),
): Promise<{ readonly status: number; readonly text: string }> {
  const body = JSON.stringify(payload);
  const answer = await fetch(`http://127.0.0.1:${port}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': delivery,
      'x-hub-signature-256': signatureOf(body),
    },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}

/** labelledIssue is the least that an `issues` event says when an incident was labelled. */
export function labelledIssue(number: number) {
  return {
    action: 'labeled',
    issue: { number, labels: [{ name: 'incident' }], user: { login: 'alice' } },
    label: { name: 'incident' },
    repository: { name: 'shop', owner: { login: 'acme' } },
    installation: { id: 7 },
  };
}

/** A key takes long to make: each process makes one. */
let key: string | null = null;

function privateKey(): string {
  key ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  return key;
}

/** offlineEnvironment is for an App that never reaches a GitHub. */
export async function offlineEnvironment(): Promise<Environment> {
  return quietEnvironment({
    appId: 12,
    privateKey: privateKey(),
    webhookSecret: WEBHOOK_SECRET,
    apiUrl: 'http://127.0.0.1:1',
  });
}
