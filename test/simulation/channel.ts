/** The team's channel: an incoming webhook in Slack's format, which takes what is told, refuses it, or loses its answer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog } from '../../src/log.ts';
import { createNotifier } from '../../src/notifier.ts';
import type { Tell } from '../../src/reconcile/tell.ts';
import type { Random } from './random.ts';

const REPLIES = ['taken', 'refused', 'late', 'lost'] as const;
/** Reply is what becomes of a post: one that is `lost` was taken, and nobody hears of it. */
export type Reply = (typeof REPLIES)[number];

const STATUSES: Readonly<Record<Reply, number>> = { taken: 200, refused: 500, late: 504, lost: 200 };

/** Post is what was sent to the channel. */
export interface Post {
  readonly text: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly reply: Reply;
}

/** Channel is the channel, and its webhook. */
export interface Channel {
  readonly url: string;
  readonly posts: readonly Post[];
  close(): Promise<void>;
}

/** drawReplies draws what becomes of the first posts, of later ones all are taken; null where nobody is told anything. */
export function drawReplies(random: Random): readonly Reply[] | null {
  if (!random.chance(0.25)) return null;
  return random.chance(0.4) ? [] : Array.from({ length: 6 }, () => random.pick(REPLIES));
}

/** openChannel opens it on this machine; `now` is GitHub's clock. */
export async function openChannel(replies: readonly Reply[], now: () => Date): Promise<Channel> {
  const posts: Post[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('');
    const reply = replies[posts.length] ?? 'taken';
    posts.push({ text: JSON.parse(body).text, on: now().toISOString().slice(0, 10), reply });
    if (reply === 'lost') response.destroy();
    else response.writeHead(STATUSES[reply]).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/services/a-secret`,
    posts,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Teller tells as the App does, and forgets what was told with its database. */
export interface Teller {
  readonly tell: Tell;
  forget(): void;
}

/** tellerFor tells a channel; null where there is none. */
export function tellerFor(channel: Channel | null): Teller | null {
  if (!channel) return null;
  const told = new Map<string, string>();
  const store = {
    recall: async (key: string) => told.get(key) ?? null,
    remember: async (key: string, text: string) => void told.set(key, text),
  };
  const tell = createNotifier({ url: channel.url, store, log: createLog('silent') });
  return { tell, forget: () => told.clear() };
}
