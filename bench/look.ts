/** What the daily look costs: a sweep over open action items of which none is due. */
import { openWorld, SHOP } from '../test/simulation/world.ts';

/** Action items of one postmortem. */
const AT_ONCE = 50;
const DAY = 86_400_000;
/** Milliseconds between two postmortems: longer than lists lag. */
const APART = 12 * 60_000;

/** countLook counts the requests of a daily sweep over so many open action items, after which nothing was noted. */
export async function countLook(items: number): Promise<{ requests: number; writes: number }> {
  const world = await openWorld('none', 'reminders: {}\n');
  const { as, github } = world;
  for (let from = 0; from < items; from += AT_ONCE) {
    const branch = `work-${from}`;
    const sha = github.state(SHOP).branches.main;
    const lines = Array.from({ length: AT_ONCE }, (_, at) => `- [ ] Measure ${from + at} (due: 2027-12-01)`);
    const content = Buffer.from(`# Outage ${from}\n\n## Action items\n\n${lines.join('\n')}\n`).toString(
      'base64',
    );
    await as('bob', 'POST', `/repos/${SHOP}/git/refs`, { ref: `refs/heads/${branch}`, sha });
    const path = `/repos/${SHOP}/contents/postmortems/${branch}.md`;
    await as('bob', 'PUT', path, { branch, message: 'Write', content });
    const pull = { head: branch, base: 'main', title: branch };
    const { number } = (await as('bob', 'POST', `/repos/${SHOP}/pulls`, pull)) as { number: number };
    await as('bob', 'PUT', `/repos/${SHOP}/pulls/${number}/merge`, {});
    await world.work(world.request('pull-request', number));
    github.clock.advance(APART);
  }
  if (github.state(SHOP).issues.length !== items) throw new Error('Not every action item has its issue.');
  // From Friday noon to a Monday: what was made is seen, and lists surely show it.
  for (let round = 0; round < 3; round += 1) {
    await world.sweep();
    github.clock.advance(DAY);
  }
  const before = github.requests.length;
  const noted = await world.sweep();
  const sent = github.requests.slice(before).filter(({ isToken }) => !isToken);
  await world.close();
  github.assertClean();
  if (noted.length > 0) throw new Error('Something was noted although nothing is due.');
  return { requests: sent.length, writes: sent.filter(({ isWrite }) => isWrite).length };
}
