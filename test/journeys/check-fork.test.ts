import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as documents from '../cli/sandbox.ts';
import type { CheckState } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

const FILE = 'postmortems/outage.md';
/** Nobody else can be assigned here. */
const [GOOD, BAD] = [documents.GOOD, documents.BAD].map((text) => text.replace(/@\w+/g, '@alice')) as [
  string,
  string,
];
/** A section is missing, which has a safe fix. */
const ILL = GOOD.replace(/\n## Lessons learned[\s\S]*$/, '\n');

let shop: Shop;
beforeEach(async () => {
  shop = await openShop({ files: { 'README.md': '# Shop\n' } }, [], { checks: 'write' });
});
afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const checks = (): readonly CheckState[] => shop.github.state(SHOP).checks;
const head = (number: number) =>
  shop.github.state(SHOP).pulls.find((each) => each.number === number)?.headSha;
const eve = () => shop.github.person('eve');
const alice = () => shop.github.person('alice');

/** From a branch that is called like one of the repository's own. */
async function propose(files: Record<string, string>): Promise<number> {
  const number = eve().proposeFromFork(SHOP, { branch: 'main', files });
  await shop.quiet();
  return number;
}

const last = (event: string) => shop.github.deliveries.filter((delivery) => delivery.event === event).at(-1);
async function redeliver(event: string): Promise<void> {
  await shop.github.webhooks.redeliver(last(event)?.id ?? '');
  await shop.quiet();
}

describe('the check of a pull request from a fork', () => {
  it('judges by the rules of the base, and offers no button', async () => {
    const text = BAD.replace('- 10:20', '- 10h20');
    await propose({ [FILE]: text, '.github/postmortem.yml': 'rules: { timeline-order: off }\n' });
    expect(checks()).toMatchObject([{ commit: head(1), conclusion: 'failure', actions: [] }]);
    expect(checks()[0]?.annotations.join('\n')).toContain('timeline-order');
  });

  it('offers none for what could be mended, and mends nothing for somebody who asks all the same', async () => {
    const number = await propose({ [FILE]: ILL });
    const before = head(number);
    expect(checks()).toMatchObject([{ commit: before, actions: [] }]);
    const id = last('pull_request')?.id ?? '';
    expect(() => alice().pressCheck(SHOP, checks()[0]?.id ?? 0, 'fix')).toThrow('has no button');
    await shop.github.webhooks.redeliver(id);
    await shop.quiet();
    expect(head(number)).toBe(before);
  });

  it('is a run of its own on each commit that is pushed there', async () => {
    const number = await propose({ [FILE]: BAD });
    const first = head(number);
    eve().pushToFork(SHOP, number, { [FILE]: GOOD });
    await shop.quiet();
    await redeliver('pull_request');
    expect(head(number)).not.toBe(first);
    expect(checks()).toMatchObject([
      { commit: first, conclusion: 'failure' },
      { commit: head(number), conclusion: 'success' },
    ]);
  });

  it('stands on the commit that was read, whatever is pushed while it is read', async () => {
    let number = 0;
    const heads: (string | undefined)[] = [];
    shop.github.faults.schedule(({ route, method }) => {
      const isRun = method === 'POST' && route === '/repos/{owner}/{repo}/check-runs';
      if (isRun && heads.length === 0) {
        heads.push(head(number));
        eve().pushToFork(SHOP, number, { [FILE]: GOOD });
      }
      return null;
    });
    number = eve().proposeFromFork(SHOP, { branch: 'work', files: { [FILE]: BAD } });
    await shop.quiet();
    expect(checks()).toMatchObject([
      { commit: heads[0], conclusion: 'failure' },
      { commit: head(number), conclusion: 'success' },
    ]);
  });

  it('is made again for the commit of its run, of which GitHub names no pull request', async () => {
    const number = await propose({ [FILE]: BAD });
    const first = head(number);
    eve().pushToFork(SHOP, number, { [FILE]: GOOD });
    await shop.quiet();
    alice().rerunCheck(SHOP, checks()[0]?.id ?? 0);
    await shop.quiet();
    await redeliver('check_run');
    const told = { head_branch: null, pull_requests: [] };
    expect(last('check_run')?.payload).toMatchObject({ check_run: { pull_requests: [], check_suite: told } });
    expect(checks().map(({ commit }) => commit)).toEqual([first, first, head(number)]);
  });

  it('is made again when somebody asks for all checks again', async () => {
    await propose({ [FILE]: BAD });
    alice().rerunSuite(SHOP, checks()[0]?.suite ?? 0);
    await shop.quiet();
    await redeliver('check_suite');
    expect(last('check_suite')?.payload).toMatchObject({ check_suite: { pull_requests: [] } });
    expect(checks()).toHaveLength(2);
  });

  it('is told apart from that of a pull request of the repository itself, from the same commit', async () => {
    const number = await propose({ [FILE]: BAD });
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/taken', sha: head(number) });
    const body = { head: 'taken', base: 'main', title: 'Take it over' };
    await shop.as('alice', 'POST', `/repos/${SHOP}/pulls`, body);
    await shop.quiet();
    expect(checks()).toMatchObject([{ commit: head(number) }, { commit: head(number) }]);
    alice().rerunSuite(SHOP, checks()[0]?.suite ?? 0);
    await shop.quiet();
    expect(checks()).toHaveLength(4);
  });

  it('goes on when the fork was deleted', async () => {
    const number = await propose({ [FILE]: BAD });
    eve().deleteFork(SHOP, number);
    alice().rerunCheck(SHOP, checks()[0]?.id ?? 0);
    await shop.quiet();
    expect(checks()).toMatchObject([{ commit: head(number) }, { commit: head(number), actions: [] }]);
  });
});
