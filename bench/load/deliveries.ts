/** Deliveries of 10 KB, as GitHub would send them. */
import type { Volley } from './generator.ts';

const SIZE = 10 * 1024;
const PROSE = 'The checkout answered 500 to every third customer.\n';
const USER = { login: 'alice', id: 1, node_id: 'U_1', type: 'User', site_admin: false };
const ORIGIN = {
  repository: { id: 1, name: 'shop', full_name: 'acme/shop', owner: { ...USER, login: 'acme' } },
  sender: USER,
  installation: { id: 7, node_id: 'I_7' },
};

type Deliveries = Volley['deliveries'];

/** `{number}` has to stand without quotes, and the text grows until all is 10 KB. */
function delivery(event: string, subject: string, payload: Record<string, unknown>): Deliveries[number] {
  const thread = { id: 1, number: '{number}', title: 'Checkout answers 500', user: USER, ...payload };
  const { action, ...rest } = thread as typeof thread & { action?: unknown };
  const fill = (body: string) =>
    JSON.stringify({ action, [subject]: { ...rest, body }, ...ORIGIN }).replace('"{number}"', '{number}');
  const room = SIZE - fill('').length;
  return { event, body: fill(PROSE.repeat(room / (PROSE.length + 1))) };
}

const LABELS = [{ id: 1, name: 'incident', color: 'ff0000' }];

/** RELEVANT tells of an incident: each number is a request of its own. */
export const RELEVANT: Deliveries = [delivery('issues', 'issue', { action: 'labeled', labels: LABELS })];

/** IRRELEVANT tells of what Debrief is subscribed to and has nothing to do with. */
export const IRRELEVANT: Deliveries = [
  delivery('issues', 'issue', { action: 'edited', labels: [] }),
  delivery('issues', 'issue', { action: 'opened', labels: [] }),
  delivery('pull_request', 'pull_request', { action: 'labeled', merged: false }),
  delivery('pull_request', 'pull_request', { action: 'closed', merged: false }),
];
