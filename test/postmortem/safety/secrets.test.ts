import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/postmortem/model.ts';
import { concealSecrets } from '../../../src/postmortem/safety/conceal.ts';
import { readSecrets } from '../../../src/postmortem/safety/secrets.ts';
import { findSecrets } from '../../../src/reconcile/secrets.ts';
import { checkSource } from '../check-source.ts';

/** In two parts, so that nobody who scans this repository takes them for real ones. */
const KEY = `AKIA${'Q3EGRIB7KJ2ZP5VX'}`;
const GITHUB = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
const SLACK = `xoxb-${'2398746523-sdkfjhKJHkjhiu23'}`;
const STRIPE = `sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}`;
const GITLAB = `glpat-${'Zx9Qw3rT7yUi1oPaSdFg'}`;
const WEB_TOKEN = `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiIxMjM0NTY3ODkwIn0'}.dozjgNryP4J3jVmNHl0w5N`;
const HUGGING_FACE = `hf_${'qwertyuiopasdfghjklzxcvbnmqwertyui'}`;

describe('readSecrets', () => {
  it.each([
    ['AWS access key id', `The key ${KEY} was used`, 9],
    ['GitHub token', `\`${GITHUB}\``, 2],
    ['Slack token', SLACK, 1],
    ['Stripe key', STRIPE, 1],
    ['GitLab token', GITLAB, 1],
    ['JSON Web Token', WEB_TOKEN, 1],
    ['connection string with a password', 'amqp://shop:p4ss-word@queue.internal:5672', 13],
    ['password', '<!-- DB_PASSWORD=hunter2 -->', 18],
    ['token or key', '{"apiKey": "9aF3kLm2Qz8Xw1Yb"}', 13],
    ['authorization header', 'Authorization: Bearer abC123def456GHI789jkl', 23],
    ['password on a command line', 'curl -sS -u shop:Winter2026 https://shop.internal', 18],
  ])('finds a %s', (kind, line, column) => {
    expect(readSecrets(['', line])).toMatchObject([{ kind, line: 2, column, endLine: 2 }]);
  });

  it('finds a private key with all its lines', () => {
    const body = 'MIIEpAIBAAKCAQEAuWqlUNgTzpsWWdFJvNzXyzQWmZRktrNV';
    const lines = [
      '-----BEGIN OPENSSH PRIVATE KEY-----',
      '',
      body,
      body,
      '-----END OPENSSH PRIVATE KEY-----',
    ];
    expect(readSecrets(lines)).toMatchObject([{ kind: 'private key', line: 1, endLine: 4 }]);
    expect(readSecrets([`-----BEGIN EC PRIVATE KEY-----\\n${body}`])).toHaveLength(1);
    expect(readSecrets(['-----BEGIN PRIVATE KEY-----', '[removed]'])).toEqual([]);
  });

  it.each([
    'password=',
    'token: ',
    'AKIA',
    'eyJ',
    'a://b:c',
    'curl -u ',
    '-----BEGIN PRIVATE KEY-----\n',
    'xoxb-',
    '--token ',
    'Bearer ',
    'a_',
    'password=a1b2c3 ',
  ])('ends on a document of nothing but %j', (piece) => {
    const lines = piece.repeat(Math.ceil(262_144 / piece.length)).split('\n');
    expect(readSecrets(lines).length).toBeLessThan(40_000);
  });
});

describe('findSecrets', () => {
  it("adds what secretlint's rules know", async () => {
    expect(await findSecrets(['a', `Use ${HUGGING_FACE} here`])).toEqual([
      { kind: 'huggingface credential', line: 2, column: 5, endLine: 2, endColumn: 42 },
    ]);
  });

  it('names one place once', async () => {
    expect(await findSecrets([`token: ${GITHUB}, ${HUGGING_FACE}`])).toMatchObject([
      { kind: 'GitHub token', column: 8 },
      { kind: 'huggingface credential' },
    ]);
  });

  it("does not obey secretlint's own comments", async () => {
    const lines = ['<!-- secretlint-disable -->', HUGGING_FACE, `# secretlint-disable-line ${HUGGING_FACE}`];
    expect((await findSecrets(lines)).map(({ line }) => line)).toEqual([2, 3]);
  });

  it('leaves out what stands for a secret', async () => {
    const lines = [
      'postgres://user:password@db/x',
      `hf_${'x'.repeat(34)}`,
      'https://me:<token>@shop.example',
    ];
    expect(await findSecrets(lines)).toEqual([]);
  });
});

describe('what is said about a document', () => {
  const values = [GITHUB, 'hunter2hunter2', KEY];
  const source = [
    '## Action items',
    '',
    `- [ ] Rotate ${GITHUB} everywhere`,
    `- [ ] Change DB_PASSWORD=hunter2hunter2 in â€™98`,
    `- TBD ${KEY}`,
    `<!-- debrief-disable-next-line secret: made up -->`,
    `- [ ] Add \`token: ${WEB_TOKEN}\` to nothing`,
  ].join('\n');

  it('never has a secret in it, nor its beginning', () => {
    const findings = checkSource(source);
    expect(findings.filter(({ rule }) => rule === 'secret').map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(findings.some(({ message }) => message.includes('Rotate <redacted>'))).toBe(true);
    const text = JSON.stringify(findings);
    for (const value of [...values, WEB_TOKEN]) expect(text).not.toContain(value.slice(0, 8));
  });

  it('keeps a fix that has none', () => {
    const fix = { startLine: 1, endLine: 1, lines: ['safe'] };
    const finding: Finding = { rule: 'a', severity: 'notice', message: 'b', line: 1, fix };
    const secrets = readSecrets(['password=hunter2']);
    expect(concealSecrets([finding], ['password=hunter2'], secrets)).toEqual([finding]);
    const unsafe = { ...finding, fix: { ...fix, lines: ['password=hunter2!'] } };
    expect(concealSecrets([unsafe], ['password=hunter2'], secrets)[0]).not.toHaveProperty('fix');
  });
});
