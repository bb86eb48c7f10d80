/** The parts of webhooks that only the App gets. */
import * as z from 'zod';
import { count, place } from './event-shapes.ts';

const app = z.object({ id: z.number() }).nullish();

/** grantHook is an `installation` event that grants permissions. */
export const grantHook = z.object({
  action: z.literal('new_permissions_accepted'),
  installation: z.object({ id: count }),
});

/** checkRunHook is a `check_run` event. */
export const checkRunHook = place.extend({
  check_run: z.object({ id: count, app }),
  requested_action: z.object({ identifier: z.string() }).nullish(),
  sender: z.object({ login: z.string().max(100) }),
});

/** checkSuiteHook is a `check_suite` event. */
export const checkSuiteHook = place.extend({ check_suite: z.object({ id: count, app }) });
