import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load.ts';
import { STARTER_FILES } from '../../src/config/starter-files.ts';
import { planDraft } from '../../src/plan/draft.ts';
import { readSealed } from '../../src/plan/markers.ts';
import { keptOpening, openingWords } from '../../src/plan/opening.ts';
import { newFileUrl, setUpWords } from '../../src/plan/set-up.ts';
import { issuesOf, newestFiles, type Similar, similarOf } from '../../src/plan/similar.ts';
import { similarWords } from '../../src/plan/similar-words.ts';
import { sealBody } from '../../src/plan/upkeep.ts';
import { dayOf } from '../../src/postmortem/likeness/day.ts';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { BOT, config, incident, issue, repository } from './observed.ts';

const similar = (change: Partial<Similar> = {}): Similar => ({
  path: 'postmortems/2026-01-30-pool.md',
  title: 'Checkout answers 503',
  day: '2026-01-30',
  items: 3,
  open: [{ text: '#12', url: `${repository.url}/issues/12` }, null],
  ...change,
});
const words = (...all: Similar[]) => similarWords(config(), repository, all).join('\n');
const setUp = { configuration: true, workflow: true, appChecks: false };

describe('the words about similar incidents', () => {
  it('name title, day and open action items', () => {
    expect(words(similar())).toBe(
      [
        '### Similar incidents',
        '',
        'An earlier postmortem whose words are like those of this incident:',
        '',
        '- 2026-01-30, [Checkout answers 503](https://github.com/acme/shop/blob/main/postmortems/2026-01-30-pool.md): **2 of 3 action items open** ([\\#\u206012](https://redirect.github.com/acme/shop/issues/12))',
      ].join('\n'),
    );
    expect(words(similar(), similar())).toContain('Earlier postmortems whose words are like');
  });

  it.each([
    [{ items: 0, open: [] }, 'no action items'],
    [{ items: 1, open: [] }, 'its action item is done'],
    [{ items: 2, open: [] }, 'all 2 action items are done'],
    [{ items: 1, open: [null] }, '**1 of 1 action item open**'],
  ])('say how far the action items are: %j', (change, said) => {
    expect(words(similar(change))).toMatch(new RegExp(`: ${said.replaceAll('*', '\\*')}$`));
  });

  it('list a few tickets and count the rest', () => {
    const open = Array.from({ length: 7 }, (_, at) => ({
      text: `#${at + 1}`,
      url: `${repository.url}/issues/${at + 1}`,
    }));
    expect(words(similar({ items: 7, open }))).toMatch(/issues\/5\), 2 more\)$/);
  });

  it('are inert: no thread is told, nobody is mentioned, no link ends early', () => {
    const title = 'Closes #7 for @acme/team](https://evil.example) <!-- x --> GH-3';
    const url = 'https://github.com/other/place/issues/3';
    const said = words(
      similar({
        path: 'postmortems/a b](x)/@alice #4 <b>.md',
        title,
        open: [
          { text: 'other/place#3', url },
          { text: '[x](y)', url: 'https://tracker.example.com/a b)' },
          { text: 'x', url: 'javascript:alert(1)' },
        ],
      }),
    );
    expect(said).not.toMatch(
      /(?<![A-Za-z0-9])@[A-Za-z]|#\d|GH-\d|<!--|<b>|\/\/github\.com\/other|javascript/,
    );
    expect(said.match(/(?<!\\)\]\(/g)).toHaveLength(2);
    expect(said.split('\n')).toHaveLength(5);
  });
});

describe('what a draft says when it is opened', () => {
  const opening = { similar: [similar()], setUp, isChecked: true };
  const { opening: said, isChecked } = openingWords({ config: config(), repository, opening });
  const NOTHING = { opening: '', isChecked: false };

  it('stays in its body, unless somebody edited that', () => {
    expect(isChecked).toBe(true);
    const body = sealBody(`The body.${said}\n\n### What is known so far\n\nNothing.`);
    const kept = { opening: said, isChecked: false };
    expect(keptOpening(body)).toEqual(kept);
    expect(keptOpening(body.replaceAll('\n', '\r\n'))).toEqual(kept);
    expect(keptOpening(body.replace('body', 'corpse'))).toEqual(NOTHING);
    expect(keptOpening(`The body.${said}\n\n### What is known so far\n\nNothing.`)).toEqual(NOTHING);
    expect(keptOpening(sealBody('The body.\n\n### What is known so far\n\nNothing.'))).toEqual(NOTHING);
    expect(keptOpening(sealBody('The body.'))).toEqual(NOTHING);
  });

  it('keeps that pushes are checked, and takes it from no title', () => {
    const bodyOf = (change: Partial<typeof opening>, title = 'Outage') => {
      const [plan] = planDraft(incident({ issue: issue({ title }), opening: { ...opening, ...change } }));
      return plan?.kind === 'openPostmortem' ? plan.body : '';
    };
    const words = 'Every push is checked, and while this is a draft the check only tells.';
    expect(bodyOf({})).toContain(words);
    expect(keptOpening(bodyOf({})).isChecked).toBe(true);
    expect(bodyOf({ isChecked: false })).not.toMatch(/checked|check has to pass/);
    expect(keptOpening(bodyOf({ isChecked: false }, `1. **Write.** ${words}`)).isChecked).toBe(false);
  });

  it('is nothing where there is nothing to say', () => {
    const none = { configuration: false, workflow: false, appChecks: false };
    const wordsFor = (change: Parameters<typeof openingWords>[0]['opening']) =>
      openingWords({ config: config(), repository, opening: change });
    expect(wordsFor(null)).toEqual(NOTHING);
    for (const setUp of [null, none])
      expect(wordsFor({ similar: [], setUp, isChecked: false })).toEqual(NOTHING);
  });

  it('is in the plan, and the next plan is empty', () => {
    const [opened] = planDraft(incident({ opening }));
    if (opened?.kind !== 'openPostmortem') throw new Error('nothing is opened');
    expect(opened.body).toContain('### Similar incidents');
    expect(opened.body).toContain('### Set-up');
    expect(readSealed(opened.body, 'body')?.edited).toBe(false);
    const at = '2026-11-20T23:40:00Z';
    const bot = { login: BOT, isBot: true };
    const pull = {
      ...{
        id: 'PR_1',
        number: 8,
        url: '',
        body: opened.body,
        open: true,
        draft: true,
        base: 'main',
        head: 'b',
      },
      ...{ author: BOT, labels: ['postmortem'], assignees: [], comments: 0, everReady: false },
    };
    const { path } = opened.file;
    const branch = {
      commits: [{ sha: 'b', author: bot, committer: bot, headline: opened.commitMessage, at }],
      ...{ cut: false, files: [{ path, status: 'added', sha: '' }] },
    };
    const draft = {
      pull,
      branch,
      file: { path, sha: '' },
      text: null,
      ours: null,
      comments: [],
      findings: null,
    };
    const pullRequests = [{ ...pull, everLabelled: true, wasClosed: false }];
    const bodies = (title: string) =>
      planDraft(incident({ issue: issue({ title }), pullRequests, draft })).flatMap((change) =>
        change.kind === 'keepUp' ? [change.upkeep.body?.text ?? null] : [],
      );
    expect(bodies(issue().title)).toEqual([null]);
    const [renamed] = bodies('Checkout is down');
    expect(renamed).toContain('Checkout is down');
    expect(keptOpening(renamed ?? '')).toEqual(keptOpening(opened.body));
  });
});

describe('the links to new files', () => {
  const paths = STARTER_FILES.map(({ path }) => path);

  it.each(paths)('hold all of %s in less than GitHub takes, whatever the repository is called', (path) => {
    const long = {
      url: `https://github.example.com/${'o'.repeat(39)}/${'r'.repeat(100)}`,
      defaultBranch: 'release/next',
    };
    for (const place of [repository, long]) {
      const url = new URL(newFileUrl(place, path));
      expect(url.href.length).toBeLessThan(8192);
      expect(url.href.startsWith(`${place.url}/new/${place.defaultBranch}?`)).toBe(true);
      expect(url.searchParams.get('filename')).toBe(path);
      expect(url.searchParams.get('value')).toBe(STARTER_FILES.find((file) => file.path === path)?.text);
    }
  });

  it('leave the text out where the address gets too long', () => {
    const url = newFileUrl({ ...repository, defaultBranch: 'b'.repeat(7900) }, paths[0] ?? '');
    expect(new URL(url).searchParams.has('value')).toBe(false);
  });

  it('are whole links: nothing in them ends one or means anything to Markdown', () => {
    const lines = setUpWords(config(), { ...repository, defaultBranch: 'a(b)_c_[d]*' }, setUp);
    const links = lines.flatMap((line) => [...line.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => url));
    expect(links).toHaveLength(2);
    for (const url of links) expect(url).toMatch(/^https:\/\/[\w.%/?&=+-]+$/);
    expect(setUpWords(config(), repository, { ...setUp, appChecks: true }).join('\n')).toContain(
      'Without it the App does.',
    );
  });
});

describe('what is read of earlier postmortems', () => {
  const file = (path: string, size: number | null = 10, kind: 'file' | 'symlink' = 'file') =>
    ({ path, kind, sha: path, size }) as const;
  const paths = (...files: ReturnType<typeof file>[]) => newestFiles(files).map(({ path }) => path);

  it('is the newest, so few and so small that one request gets them', () => {
    expect(paths(file('p/2025-01-01-a.md'), file('p/2026-01-01-b.md'), file('p/2026/03/02/c.md'))).toEqual([
      'p/2026/03/02/c.md',
      'p/2026-01-01-b.md',
      'p/2025-01-01-a.md',
    ]);
    expect(paths(file('p/9.md'), file('p/10.md'), file('p/11.md'))).toEqual(['p/11.md', 'p/10.md', 'p/9.md']);
    expect(
      paths(file('p/a.md', 70_000), file('p/b.md', null), file('p/c.md', 10, 'symlink'), file('p/d.md')),
    ).toEqual(['p/d.md']);
    const many = Array.from({ length: 300 }, (_, at) => file(`p/${at}.md`));
    expect(paths(...many)).toHaveLength(100);
    const large = Array.from({ length: 50 }, (_, at) => file(`p/${at}.md`, 60_000));
    expect(newestFiles(large).reduce((sum, { size }) => sum + (size ?? 0), 0)).toBeLessThanOrEqual(
      1024 * 1024,
    );
  });

  const DOCUMENT = parsePostmortem(
    `---
id: shop-3
incident: 3
---

# Pool exhausted

## Action items

- [ ] One (ticket: #12)
- [x] Two
- [ ] Three (ticket: other/place#5)
- [ ] Four
- [x] Five (ticket: acme/shop#13)
`,
    { path: 'postmortems/2026-01-30-pool.md' },
  );
  const home = { repository, bot: BOT, hasFile: () => true };

  it('asks for the tickets of the repository and the incidents above them', () => {
    expect(issuesOf([DOCUMENT, DOCUMENT], home)).toEqual({ numbers: [12, 13], parents: [3] });
    const elsewhere = parsePostmortem('---\nincident: acme/other#3\n---\n', { path: 'x.md' });
    expect(issuesOf([elsewhere], home)).toEqual({ numbers: [], parents: [] });
  });

  it('lets the document decide where the issues are not known, else the issues', () => {
    const texts = (found: Similar) => found.open.map((ticket) => ticket?.text ?? null);
    expect(texts(similarOf(DOCUMENT, home, null))).toEqual(['#12', 'other/place#5', null]);
    const named = new Map([
      [12, issue({ number: 12, open: false, closedAs: 'completed' })],
      [13, issue({ number: 13 })],
    ]);
    const found = similarOf(DOCUMENT, home, { named, below: [] });
    expect(texts(found)).toEqual(['other/place#5', null, '#13']);
    expect(found).toMatchObject({ title: 'Pool exhausted', day: '2026-01-30', items: 5 });
    expect(found.open[0]?.url).toBe('https://github.com/other/place/issues/5');
  });

  it('trusts no issue below the incident that somebody else opened', () => {
    const four = issue({ number: 20, title: 'Four', author: 'eve', open: false, closedAs: 'completed' });
    const open = (author: string) =>
      similarOf(DOCUMENT, home, { named: new Map(), below: [{ ...four, author }] }).open.length;
    expect([open('eve'), open(BOT)]).toEqual([3, 2]);
  });

  it.each([
    ['---\ndate: 2026-03-01\nstarted: 2026-02-28 10:00\n---\n', 'x/2026-04-01.md', '2026-03-01'],
    ['---\nstarted: 2026-02-28 23:00\n---\n', 'x/2026-04-01.md', '2026-02-28'],
    ['# One\n', 'x/2026-04-01-one.md', '2026-04-01'],
    ['# One\n', 'x/one.md', null],
  ])('knows its day: %j', (text, path, day) => {
    expect(dayOf(parsePostmortem(text, { path }))).toBe(day);
  });
});

describe('the configuration that init writes', () => {
  const text = STARTER_FILES[0]?.text ?? '';
  /** Comments that are keys, not sentences. */
  const EXAMPLE = /^#(?=[a-z]| {2})/gm;

  it('is what holds without it', () => {
    expect(parseConfig(text, 'x')).toEqual(parseConfig('', 'x'));
  });

  it('shows every key that may stand at the top, and its examples can be used', () => {
    const shown = parseConfig(text.replace(EXAMPLE, ''), 'x');
    expect(shown).not.toEqual(parseConfig('', 'x'));
    const keys = [
      'incident',
      'postmortem',
      'actions',
      'record',
      'check',
      'review',
      'routes',
      'stages',
      'policies',
      'reminders',
      'notifications',
      'people',
      'sections',
      'profile',
      'rules',
    ];
    for (const key of keys) expect(text).toMatch(new RegExp(`^#?${key}:`, 'm'));
  });
});
