import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import nock from 'nock';
import { GitHubError, TerminalError } from '../src/errors.ts';
import { createReader } from '../src/github/octokit-reader.ts';
import { MAX_FILE_BYTES, type RepositoryReader } from '../src/github/reader.ts';
import { expectRequests } from './support/nock.ts';

const API = 'https://api.github.test';
const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const repository = '/repos/spot/shop';

function reader(): RepositoryReader {
  return createReader(new Octokit({ baseUrl: API, log: { debug() {}, info() {}, warn() {}, error() {} } }), {
    owner: 'spot',
    repo: 'shop',
  });
}

interface Entry {
  path: string;
  mode?: string;
  sha?: string;
  size?: number;
  type?: string;
}

function serveTree(
  ref: string,
  entries: readonly Entry[],
  options: { truncated?: boolean; flat?: boolean } = {},
): void {
  nock(API)
    .get(`${repository}/git/trees/${ref}`)
    .query(options.flat ? {} : { recursive: '1' })
    .reply(200, {
      sha: ref,
      truncated: options.truncated ?? false,
      tree: entries.map((entry) => ({ mode: '100644', type: 'blob', sha: entry.path, size: 1, ...entry })),
    });
}

function serveBlob(sha: string, content: string | Buffer): void {
  const data = Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n');
  nock(API).get(`${repository}/git/blobs/${sha}`).reply(200, { sha, content: data, encoding: 'base64' });
}

expectRequests();

describe('readFile', () => {
  it('reads the bytes of a blob as UTF-8, with one request for the tree of a commit', async () => {
    const long = `# Störung\n${'Ein Satz. '.repeat(40)}`;
    serveTree(HEAD, [
      { path: 'a.md', sha: 's1' },
      { path: 'b.md', sha: 's2' },
    ]);
    serveBlob('s1', long);
    serveBlob('s2', Buffer.from([0xff, 0xfe, 0x41, 0]));
    const shop = reader();
    expect(await shop.readFile('a.md', HEAD)).toEqual({ kind: 'text', text: long, sha: 's1' });
    expect(await shop.readFile('b.md', HEAD)).toMatchObject({ kind: 'not-text' });
    expect(await shop.readFile('c.md', HEAD)).toBeNull();
  });

  it('follows no link, opens no submodule, no directory and no large file', async () => {
    serveTree(HEAD, [
      { path: 'link.md', mode: '120000' },
      { path: 'module', mode: '160000', type: 'commit' },
      { path: 'docs', mode: '040000', type: 'tree' },
      { path: 'huge.md', size: MAX_FILE_BYTES + 1 },
    ]);
    const shop = reader();
    for (const path of ['link.md', 'module', 'docs']) expect(await shop.readFile(path, HEAD)).toBeNull();
    expect(await shop.readFile('huge.md', HEAD)).toEqual({ kind: 'too-large', size: MAX_FILE_BYTES + 1 });
  });

  it('asks anew for a branch, which moves', async () => {
    serveTree('main', []);
    serveTree('main', [{ path: 'a.md', sha: 's1' }]);
    serveBlob('s1', 'text');
    const shop = reader();
    expect(await shop.readFile('a.md', 'main')).toBeNull();
    expect(await shop.readFile('a.md', 'main')).toMatchObject({ text: 'text' });
  });

  it('goes step by step through a tree that is too large for one answer', async () => {
    serveTree(HEAD, [], { truncated: true });
    serveTree(HEAD, [{ path: 'docs', mode: '040000', type: 'tree', sha: 'docs1' }], { flat: true });
    serveTree('docs1', [{ path: 'a.md', sha: 's1' }], { flat: true });
    serveBlob('s1', 'deep');
    const shop = reader();
    expect(await shop.readFile('docs/a.md', HEAD)).toMatchObject({ text: 'deep' });
    expect(await shop.listFiles(HEAD)).toBeNull();
    serveTree('docs1', [{ path: 'x/b.md', sha: 's2' }]);
    expect(await shop.listFiles(HEAD, 'docs')).toEqual([
      { path: 'docs/x/b.md', kind: 'file', sha: 's2', size: 1 },
    ]);
    expect(await shop.listFiles(HEAD, 'none')).toEqual([]);
  });
});

describe('compare', () => {
  const compared = (files: object[]): void => {
    nock(API)
      .get(`${repository}/compare/${BASE}...${HEAD}`)
      .query({ per_page: '1' })
      .reply(200, { merge_base_commit: { sha: BASE }, files });
  };

  it('names each changed file with what became of it', async () => {
    compared([
      { filename: 'a.md', status: 'added' },
      { filename: 'b.md', status: 'changed' },
      { filename: 'c.md', status: 'renamed', previous_filename: 'old.md' },
      { filename: 'd.md', status: 'removed' },
      { filename: 'e.md', status: 'copied', previous_filename: 'a.md' },
    ]);
    expect((await reader().compare(BASE, HEAD)).map(({ path, status }) => `${status} ${path}`)).toEqual([
      'added a.md',
      'modified b.md',
      'renamed c.md',
      'removed d.md',
      'added e.md',
    ]);
  });

  const full = Array.from({ length: 300 }, (_, n) => ({ filename: `f${n}`, status: 'added' }));

  it('compares the two trees where GitHub names no more than 300 files', async () => {
    compared(full);
    serveTree(BASE, [
      { path: 'same.md' },
      { path: 'edited.md', sha: 'x1' },
      { path: 'gone.md' },
      { path: 'turned.md', sha: 'z' },
    ]);
    serveTree(HEAD, [
      { path: 'same.md' },
      { path: 'edited.md', sha: 'x2' },
      { path: 'new.md' },
      { path: 'turned.md', sha: 'z', mode: '120000' },
    ]);
    expect(await reader().compare(BASE, HEAD)).toEqual([
      { path: 'edited.md', status: 'modified', previousPath: null },
      { path: 'new.md', status: 'added', previousPath: null },
      { path: 'turned.md', status: 'modified', previousPath: null },
      { path: 'gone.md', status: 'removed', previousPath: null },
    ]);
  });

  it('says so when even the trees are too large', async () => {
    compared(full);
    serveTree(BASE, [], { truncated: true });
    serveTree(HEAD, []);
    await expect(reader().compare(BASE, HEAD)).rejects.toThrow(TerminalError);
  });
});

describe('faults', () => {
  it.each([
    [502, {}, GitHubError],
    [404, { message: 'Not Found' }, GitHubError],
    [401, { message: 'Bad credentials' }, TerminalError],
    [403, { message: 'Resource not accessible by integration' }, TerminalError],
  ])('turns a %i into its named error', async (status, body, expected) => {
    nock(API).get(`${repository}/git/trees/${HEAD}`).query(true).reply(status, body);
    await expect(reader().readFile('a.md', HEAD)).rejects.toThrow(expected);
  });

  it('does not remember a failed answer', async () => {
    nock(API).get(`${repository}/git/trees/${HEAD}`).query(true).reply(502, {});
    const shop = reader();
    await expect(shop.listFiles(HEAD)).rejects.toMatchObject({ status: 502 });
    serveTree(HEAD, []);
    expect(await shop.listFiles(HEAD)).toEqual([]);
  });
});
