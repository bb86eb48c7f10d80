/** Operations on the webhooks that were sent to an App. */
import { presentAttempt, presentFullAttempt } from '../present/deliveries.ts';
import type { Attempt } from '../world/model.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { type Answer, appOf, type Call, ok, param, type Route } from './call.ts';
import type { Operation } from './operations.ts';

/** GitHub forgets deliveries after three days. */
const KEPT = 3 * 86_400_000;

/** The App's deliveries, newest first. */
function attemptsOf(call: Call): readonly Attempt[] {
  const app = appOf(call);
  const oldest = call.world.now().getTime() - KEPT;
  return call.world.attempts
    .filter((attempt) => attempt.app === app && attempt.sending.at.getTime() > oldest)
    .reverse();
}

function attemptOf(call: Call): Attempt {
  const id = Number(param(call, 'delivery_id'));
  const found = attemptsOf(call).find((attempt) => attempt.id === id);
  if (!found) throw notFound();
  return found;
}

const OUTCOMES: Readonly<Record<string, (code: number) => boolean>> = {
  success: (code) => code >= 200 && code < 400,
  failure: (code) => code >= 400 && code < 600,
};

/** A cursor names the delivery that a page starts with, so that new ones move nothing. */
function startOf(attempts: readonly Attempt[], cursor: string | null): number {
  if (cursor === null) return 0;
  const start = attempts.findIndex(({ id }) => `v1_${id}` === cursor);
  if (start === -1) throw new Refusal(400, 'Invalid cursor');
  return start;
}

function listDeliveries(call: Call): Answer {
  const { query } = call;
  const isWanted = OUTCOMES[query.get('status') ?? ''] ?? (() => true);
  const horizon = call.world.lag.horizon();
  const attempts = attemptsOf(call).filter(
    ({ sending }) => isWanted(sending.code) && sending.at.getTime() <= horizon,
  );
  const perPage = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)));
  const start = startOf(attempts, query.get('cursor'));
  const answer = ok(attempts.slice(start, start + perPage).map(presentAttempt));
  const next = attempts[start + perPage];
  if (!next) return answer;
  const more = new URLSearchParams(query);
  more.set('cursor', `v1_${next.id}`);
  return { ...answer, headers: { link: `<${call.world.url}${call.path}?${more}>; rel="next"` } };
}

function redeliver(call: Call): Answer {
  call.world.resend(attemptOf(call));
  return { status: 202, body: {} };
}

/** DELIVERY_ROUTES answer the operations on an App's deliveries. */
export const DELIVERY_ROUTES = {
  'GET /app/hook/deliveries': { kind: 'global', who: 'app', handle: listDeliveries },
  'GET /app/hook/deliveries/{delivery_id}': {
    kind: 'global',
    who: 'app',
    handle: (call) => ok(presentFullAttempt(attemptOf(call))),
  },
  'POST /app/hook/deliveries/{delivery_id}/attempts': { kind: 'global', who: 'app', handle: redeliver },
} satisfies Partial<Record<Operation, Route>>;
