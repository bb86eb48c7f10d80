/** Deliveries of webhooks as GitHub's API shows them. */
import type { Attempt } from '../world/model.ts';
import { iso, type Json } from './basics.ts';

/** presentAttempt shows a delivery as a list does. */
export function presentAttempt(attempt: Attempt): Json {
  const { sending } = attempt;
  return {
    id: attempt.id,
    guid: attempt.guid,
    delivered_at: iso(sending.at),
    redelivery: attempt.isRedelivery,
    duration: sending.duration,
    status: sending.outcome,
    status_code: sending.code,
    event: attempt.event,
    action: attempt.action,
    installation_id: attempt.installationId,
    repository_id: attempt.repositoryId,
    throttled_at: null,
  };
}

/** presentFullAttempt shows a delivery with what was sent and what was answered. */
export function presentFullAttempt(attempt: Attempt): Json {
  const { requestHeaders, answer } = attempt.sending;
  return {
    ...presentAttempt(attempt),
    url: attempt.url,
    request: { headers: requestHeaders, payload: attempt.payload },
    response: { headers: answer?.headers ?? {}, payload: answer?.body ?? '' },
  };
}
