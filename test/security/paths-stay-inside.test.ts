/** Nothing that a person writes reads or writes outside of its place, and what is no plain file is said, not passed over. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { isPostmortemPath } from '../../src/config/paths.ts';
import type { FileSource, RepositoryOptions } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;
const open = async (options?: Partial<RepositoryOptions>) => {
  shop = await openShop(options);
};

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const CONFIG = '.github/postmortem.yml';
const state = () => shop.github.state(SHOP);
const drafted = (number: number) => {
  const before = new Set(state().files());
  return state()
    .files(`postmortem/${number}`)
    .filter((path) => !before.has(path));
};
const saidOn = (number: number) =>
  (state().issues.find((issue) => issue.number === number)?.comments ?? []).map(({ body }) =>
    body.replaceAll('\u2060', '').replaceAll('\\', ''),
  );
/** Requests of the App for anything but its own repository and itself. */
const elsewhere = () =>
  shop.github.requests
    .filter(({ actor }) => actor === 'debrief[bot]')
    .filter(({ path, reach }) => !path.startsWith(`/repos/${SHOP}`) && reach?.repositories?.join() !== SHOP)
    .map(({ path }) => path);

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 10 }, (_, at) => {
    const below = String.fromCharCode(97 + at);
    const name = String.fromCharCode(98 + at);
    return `${name}: &${name} [${Array(9).fill(`*${below}`).join(', ')}]`;
  }),
].join('\n');

describe('a configuration', () => {
  it.each<[string, FileSource, string]>([
    ['that extends a file of another repository', '_extends: acme/secrets\n', '_extends'],
    ['that extends a file outside', '_extends: ../../secrets:.env\n', '_extends'],
    ['with a directory outside', 'postmortem: { directory: ../outside }\n', 'postmortem.directory'],
    ['with a directory from the root', 'postmortem: { directory: /etc }\n', 'postmortem.directory'],
    ['with a directory in git itself', 'postmortem: { directory: .git/hooks }\n', 'postmortem.directory'],
    ['with a file name that leads outside', 'postmortem: { file: "../{slug}.md" }\n', 'postmortem.file'],
    [
      'with a branch that is another ref',
      'postmortem: { branch: "../tags/{number}" }\n',
      'postmortem.branch',
    ],
    [
      'with a template outside',
      'incident: { labels: { incident: ../../../etc/passwd } }\n',
      'incident.labels',
    ],
    ['that reaches the prototype', '__proto__: { polluted: true }\n', '__proto__'],
    ['of aliases that multiply', bomb, 'aliases'],
    ['with a tag', 'name: !!js/function "x"\n', 'not valid YAML'],
    ['with a key twice', 'name: RCA\nname: review\n', 'each key once'],
    ['with tabs', 'postmortem:\n\tlabel: x\n', 'not valid YAML'],
    ['with a number beyond all counting', 'actions: { limit: 1e999 }\n', 'actions.limit'],
    ['nested without end', '['.repeat(20_000), 'fewer levels'],
    ['of 10 MB', Buffer.alloc(10 * 1024 * 1024, '# x\n'), 'too large'],
    ['that is binary', Buffer.from([0, 1, 2, 0xff]), 'binary'],
    ['that is UTF-16', Buffer.from('\ufeffname: RCA\n', 'utf16le'), 'UTF-16'],
    ['that is no UTF-8', Buffer.from([0x6e, 0x61, 0xff, 0xfe, 0x0a]), 'UTF-8'],
    [
      'that is a link out of the repository',
      { symlink: '../../../../../etc/passwd' },
      'links are not followed',
    ],
    ['that is a link to a file beside it', { symlink: 'other.yml' }, 'links are not followed'],
  ])('%s opens nothing and is told on the incident, once', async (_, source, words) => {
    await open({ files: { 'README.md': '# Shop\n', [CONFIG]: source, '.github/other.yml': 'name: RCA\n' } });
    const number = await shop.incident();
    await shop.as('alice', 'DELETE', `/repos/${SHOP}/issues/${number}/labels/incident`);
    await shop.as('alice', 'POST', `/repos/${SHOP}/issues/${number}/labels`, { labels: ['incident'] });
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    expect(Object.keys(state().branches)).toEqual(['main']);
    expect(saidOn(number)).toEqual([expect.stringContaining(words)]);
    expect(saidOn(number)[0]?.length).toBeLessThan(3000);
    expect(elsewhere()).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('may ask for labels with commas, blanks and signs', async () => {
    const label = 'sev: 1, "big" & <b>';
    await open({
      files: { [CONFIG]: `postmortem: { label: ${JSON.stringify(label)} }\nactions: { label: "a,b" }\n` },
    });
    const number = await shop.incident();
    expect(state().pulls).toMatchObject([{ head: `postmortem/${number}`, labels: [label] }]);
    await shop.land({ 'postmortems/a.md': '# Down\n\n## Action items\n\n- [ ] Mend it\n' });
    expect(state().issues.find(({ title }) => title === 'Mend it')).toMatchObject({ labels: ['a,b'] });
  });
});

describe('a file name made of a title', () => {
  const TITLES = [
    ...['../../../etc/passwd', '..\\..\\windows', '.git/hooks/post-checkout', '.', '...', '/', 'a\0b', '~'],
    ...['CON', 'nul', 'Aux', 'COM1', 'lpt9', 'README', 'Index', '🔥🔥🔥', '­', '%2e%2e%2f', 'ﬁ／．．／x'],
    ...[
      'a'.repeat(250),
      '𠀀'.repeat(120),
      'é̀'.repeat(80),
      'x '.repeat(120),
      '-rf',
      '$(id)',
      '{number}',
      '{slug}',
    ],
  ];

  it.each(['{slug}.md', '{date}-{slug}.md', '{number}-{slug}.md'])(
    'is one below the directory that can be checked out anywhere: %s',
    async (file) => {
      await open({ files: { [CONFIG]: `postmortem: { file: "${file}" }\n` } });
      for (const title of TITLES) {
        const number = await shop.incident({ title: title.slice(0, 256) });
        const [path = '', ...more] = drafted(number);
        expect(more).toEqual([]);
        expect(path).toMatch(/^postmortems\/[\p{L}\p{N}][\p{L}\p{N}-]*\.md$/u);
        expect(isPostmortemPath(path, 'postmortems')).toBe(true);
        expect(path).not.toMatch(/\/(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(
          Buffer.byteLength(path.replace('.md', '-123456.md').slice('postmortems/'.length)),
        ).toBeLessThan(256);
      }
    },
  );
});

describe('a template', () => {
  it.each<[string, Record<string, FileSource>, string]>([
    ['that is a directory', { '.github/postmortem/templates/own.md/x': 'x' }, 'does not exist'],
    [
      'that is a link',
      { '.github/postmortem/templates/own.md': { symlink: '../../../README.md' } },
      'does not exist',
    ],
    [
      'of 10 MB',
      { '.github/postmortem/templates/own.md': Buffer.alloc(10 * 1024 * 1024, '## A\n') },
      'too large',
    ],
    ['that is binary', { '.github/postmortem/templates/own.md': Buffer.from([0]) }, 'binary'],
    ['that is code', { '.github/postmortem/templates/own.md': '---js\n{}\n---\n## A\n' }, 'front matter'],
    [
      'that reads a file',
      { '.github/postmortem/templates/own.md': "## A\n{% render '/etc/passwd' %}\n" },
      'include',
    ],
    [
      'that grows without end',
      {
        '.github/postmortem/templates/own.md':
          "{% assign x = 'xxxxxxxxxx' %}{% for i in (1..1000) %}{% assign x = x | append: x %}{% endfor %}{{ x }}\n",
      },
      'too large',
    ],
    [
      'that computes without end',
      {
        '.github/postmortem/templates/own.md':
          '{% for i in (1..99999) %}{% for j in (1..99999) %}{% assign a = i %}{% endfor %}{% endfor %}\n',
      },
      'too large',
    ],
    [
      'that asks for the process',
      { '.github/postmortem/templates/own.md': '{{ process.env | json }}\n' },
      'filter',
    ],
  ])('%s opens nothing and is told on the incident', async (_, files, words) => {
    await open({ files: { ...files, [CONFIG]: 'incident: { labels: { outage: own } }\n' } });
    const number = await shop.incident({ label: 'outage' });
    expect(state().pulls).toEqual([]);
    expect(saidOn(number)).toEqual([expect.stringContaining(words)]);
  });
});
