import { afterEach, describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { checkSource } from '../postmortem/check-source.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const CONFIG = '.github/postmortem.yml';
const state = () => shop.github.state(SHOP);
const post = (by: string, path: string, body: object) =>
  shop.as(by, 'POST', `/repos/${SHOP}/${path}`, body) as Promise<{ number: number }>;
const patch = (by: string, path: string, body: object) =>
  shop.as(by, 'PATCH', `/repos/${SHOP}/${path}`, body);

const HOSTILE = '%%{init}%% `x`; closes #1 @acme/everyone | <!-- --> <img src=x> ```';

/** An incident from its opening to its closing, of which the App hears only afterwards. */
async function lastingIncident(): Promise<number> {
  for (const name of ['sev2', 'service: checkout']) await post('alice', 'labels', { name });
  shop.github.webhooks.hold();
  const { number } = await post('eve', 'issues', { title: 'Checkout is slow', body: 'Since noon.' });
  await post('eve', `issues/${number}/comments`, { body: 'It is getting worse' });
  shop.later(3);
  await post('tom', `issues/${number}/labels`, { labels: ['incident', 'sev2', 'service: checkout'] });
  shop.later(2);
  await post('tom', `issues/${number}/assignees`, { assignees: ['bob'] });
  shop.later(10);
  await post('bob', `issues/${number}/comments`, { body: `The gateway answers 500\n\nMore of it` });
  await patch('bob', `issues/${number}`, { title: 'Checkout answers 500' });
  await post('bob', `issues/${number}/comments`, { body: HOSTILE });
  shop.later(20);
  const sha = state().branches.main;
  await post('bob', 'git/refs', { ref: 'refs/heads/back', sha });
  await shop.as('bob', 'PUT', `/repos/${SHOP}/contents/gateway.txt`, {
    branch: 'back',
    message: `Go back to the old gateway, for #${number}`,
    content: Buffer.from('old').toString('base64'),
  });
  const pull = await post('bob', 'pulls', {
    title: 'Revert "Use the new gateway"',
    body: `For #${number}`,
    head: 'back',
    base: 'main',
  });
  shop.later(5);
  await shop.as('alice', 'PUT', `/repos/${SHOP}/pulls/${pull.number}/merge`, {});
  shop.later(15);
  await patch('alice', `issues/${number}`, { state: 'closed' });
  shop.github.webhooks.release();
  await shop.quiet();
  return number;
}

function drafted(number: number) {
  const branch = `postmortem/${number}`;
  const path = state()
    .files(branch)
    .find((file) => file.startsWith('postmortems/'));
  const text = state().file(path ?? '', branch) ?? '';
  const pull = state().pulls.find(({ head }) => head === branch);
  return { text, pull, document: parsePostmortem(text, { path: path ?? '', zone: 'UTC' }) };
}

describe('the draft of an incident', () => {
  it('holds what GitHub knows of it, in the configured zone', async () => {
    shop = await openShop({ files: { [CONFIG]: 'timezone: Asia/Tokyo\n' } });
    const { document, text } = drafted(await lastingIncident());
    expect(document.faults).toEqual([]);
    expect(document.frontMatter).toMatchObject({
      severity: 'SEV2',
      timezone: 'Asia/Tokyo',
      extra: {
        started: null,
        mitigated: null,
        services: ['checkout'],
        reporter: 'eve',
        responders: ['eve', 'tom', 'bob', 'alice'],
      },
    });
    const times = document.timeline.entries.map(({ at }) => Date.parse(at ?? '') / 60_000);
    const [first = 0] = times;
    expect(
      document.timeline.entries.map(({ text: told }, index) => [(times[index] ?? 0) - first, told]),
    ).toEqual(
      [
        [
          0,
          expect.stringMatching(/^Incident opened: “Checkout is slow” \(\[source\]\(http\S+\/issues\/1\)\)$/),
        ],
        [0, expect.stringContaining('“It is getting worse”')],
        [
          3,
          expect.stringMatching(
            /^Labelled incident, sev2, service: checkout \(\[source\]\(\S+#event-\d+\)\)$/,
          ),
        ],
        [5, expect.stringContaining('A responder is assigned')],
        [15, expect.stringMatching(/^“The gateway answers 500” \(\[source\]\(\S+#issuecomment-\d+\)\)$/)],
        [15, expect.stringContaining('Renamed to “Checkout answers 500”')],
        [15, expect.stringContaining('init')],
        [
          35,
          expect.stringMatching(
            /^Commit [0-9a-f]{7} refers to the incident \(\[source\]\(\S+\/commit\/[0-9a-f]{40}\)\)$/,
          ),
        ],
        [35, expect.stringMatching(/^Revert, pull request 2 refers to the incident: .*\(\S+\/pull\/2\)\)$/)],
        [40, expect.stringContaining('Revert, pull request 2 is merged')],
        [55, expect.stringContaining('Incident closed')],
      ].map(([minutes, told]) => [expect.closeTo(Number(minutes), -0.5), told]),
    );
    const stamp = (key: string) =>
      Date.parse(`${document.frontMatter?.extra[key]}`.replace(' ', 'T').concat('+09:00'));
    expect(
      [stamp('detected'), stamp('acknowledged'), stamp('resolved')].map((at) => at / 60_000 - first),
    ).toEqual([0, expect.closeTo(3, -0.5), expect.closeTo(55, -0.5)]);
    expect(text).toContain('- [Pull request 2: Revert "Use the new gateway"](');
    expect(checkSource(text).filter(({ rule }) => rule.startsWith('time'))).toEqual([]);
  });

  it('draws it on the pull request, and gives no effect to what people wrote', async () => {
    shop = await openShop();
    const number = await lastingIncident();
    const { pull, text } = drafted(number);
    const [, chart = ''] = /^```mermaid\n([\s\S]*?)\n```$/m.exec(pull?.body ?? '') ?? [];
    expect(chart).toMatch(
      /^gantt\n[\s\S]*Until acknowledged :crit, [\s\S]*Until resolved :done, [\s\S]*Incident closed/,
    );
    expect(chart).not.toMatch(/%%|[;#`@|<]/);
    expect(pull?.body.match(/^```/gm)).toHaveLength(2);
    expect(text.slice(text.indexOf('\n---\n')).replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(
      /@acme|<img|closes #/,
    );
  });

  it('is made in the requests that an empty one costs', async () => {
    shop = await openShop();
    const before = shop.github.requests.length;
    await shop.incident();
    const sent = shop.github.requests
      .slice(before)
      .filter(({ actor, isToken }) => !isToken && (actor === 'debrief[bot]' || actor === 'app/debrief'));
    expect(sent.length).toBeLessThanOrEqual(14);
    expect(drafted(1).document.timeline.entries).toHaveLength(3);
  });

  it('is the same when what GitHub answers comes in pieces and late', async () => {
    shop = await openShop();
    const timeline = '/repos/{owner}/{repo}/issues/{issue_number}/timeline';
    shop.github.faults.add({ method: 'GET', path: timeline, when: 'after', how: 'reset' });
    shop.github.webhooks.hold();
    const { number } = await post('alice', 'issues', { title: 'Down' });
    await post('alice', `issues/${number}/labels`, { labels: ['incident'] });
    for (let index = 0; index < 130; index += 1)
      await post('bob', `issues/${number}/comments`, { body: `Word ${index}` });
    shop.github.webhooks.release();
    await shop.quiet();
    expect(shop.github.faults.pending()).toEqual([]);
    const { entries } = drafted(number).document.timeline;
    expect(entries).toHaveLength(120);
    expect(entries.at(-1)?.text).toContain('“Word 129”');
  });
});
