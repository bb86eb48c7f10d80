/** Slack's incoming webhooks, and what takes the same format. */
import { type Notice, slackText, type Told } from './plan/follow-through/notices.ts';

/** Milliseconds in which Slack has to answer. */
const PATIENCE = 10_000;

/** postNotice tells a notice; null when it was taken, else why not, in words that never hold the address, which is a secret. It never rejects. */
export async function postNotice(url: string, notice: Notice, told: Told): Promise<string | null> {
  try {
    const status = await post(url, slackText(notice, told));
    return status >= 200 && status < 300 ? null : `status ${status}`;
  } catch (error) {
    // Its message may hold the address.
    return error instanceof Error ? error.name : 'unknown';
  }
}

/** A redirection would carry what is told to somebody else. */
async function post(url: string, text: string): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, unfurl_links: false, unfurl_media: false }),
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  });
  await answer.body?.cancel();
  return answer.status;
}
