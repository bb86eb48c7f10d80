/** The Slack of another emulator, with one channel and an incoming webhook to it. */
import { createEmulator } from 'emulate';
import { freePort } from './free-port.ts';

const TOKEN = 'alice-token';
const WEBHOOK = '/services/T000000001/B000000001/X000000001';

/** Slack is where notifications go. */
export interface Slack {
  /** The address of the incoming webhook. */
  readonly webhook: string;
  /** What stands in the channel, the oldest first. */
  messages(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** openSlack starts one. */
export async function openSlack(): Promise<Slack> {
  const emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: { tokens: { [TOKEN]: { login: 'U000000001', scopes: ['channels:history'] } } },
  });
  return {
    webhook: `${emulator.url}${WEBHOOK}`,
    messages: async () => {
      const answer = await fetch(`${emulator.url}/api/conversations.history`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ channel: 'C000000001' }),
      });
      const { ok, messages } = (await answer.json()) as {
        ok: boolean;
        messages: readonly { text: string }[];
      };
      if (!ok) throw new Error('Slack does not tell.');
      return messages.map(({ text }) => text).toReversed();
    },
    close: () => emulator.close(),
  };
}
