import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { base64, openBranch, putFile, type Send, type Stage, setStage } from './stage.ts';

const MEGABYTE = 1024 * 1024;

describe('files and refs', () => {
  let stage: Stage;
  let ada: Send;

  beforeEach(async () => {
    stage = await setStage({
      files: {
        'README.md': '# Shop\n',
        'docs/one.md': 'one\n',
        'docs/link.md': { symlink: 'one.md' },
        'docs/broken.md': { symlink: '../../outside' },
        'big.md': 'x'.repeat(MEGABYTE + 1),
        'largest.md': 'x'.repeat(MEGABYTE),
        'bytes.bin': new Uint8Array([0, 255, 254, 10]),
      },
    });
    ada = stage.as('ada');
  });

  afterEach(async () => {
    stage.github.assertClean();
    await stage.github.close();
  });

  it('are read as JSON, as they are, and as a directory', async () => {
    const file = await ada('GET', 'contents/docs/one.md');
    expect([file.at('type'), file.at('encoding'), file.at('content')]).toEqual([
      'file',
      'base64',
      'b25lCg==\n',
    ]);
    const raw = await ada('GET', 'contents/docs/one.md', undefined, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(raw.text).toBe('one\n');
    const entries = JSON.parse((await ada('GET', 'contents/docs')).text);
    expect(entries.map(({ name, type }: { name: string; type: string }) => `${name} ${type}`)).toEqual([
      'broken.md symlink',
      'link.md symlink',
      'one.md file',
    ]);
    expect((await ada('GET', 'contents/')).at('0.name')).toBe('README.md');
    expect((await ada('GET', 'contents/docs/none.md')).status).toBe(404);
    expect((await ada('GET', 'contents/README.md?ref=none')).at('message')).toBe(
      'No commit found for the ref none',
    );
    const bytes = await ada('GET', 'contents/bytes.bin');
    expect(Buffer.from(String(bytes.at('content')), 'base64')).toEqual(Buffer.from([0, 255, 254, 10]));
  });

  it('have no content above a megabyte, except raw', async () => {
    const big = await ada('GET', 'contents/big.md');
    expect([big.at('encoding'), big.at('content'), big.at('size')]).toEqual(['none', '', MEGABYTE + 1]);
    expect((await ada('GET', 'contents/largest.md')).at('encoding')).toBe('base64');
    const raw = await ada('GET', 'contents/big.md', undefined, { accept: 'application/vnd.github.raw' });
    expect(raw.text).toHaveLength(MEGABYTE + 1);
  });

  it('are reached through a link that stays inside the repository', async () => {
    expect((await ada('GET', 'contents/docs/link.md')).at('content')).toBe('b25lCg==\n');
    const broken = await ada('GET', 'contents/docs/broken.md');
    expect([broken.at('type'), broken.at('target')]).toEqual(['symlink', '../../outside']);
  });

  it('are never overwritten by accident', async () => {
    const put = (body: object) =>
      ada('PUT', 'contents/docs/one.md', { message: 'm', content: base64('two\n'), ...body });
    const blind = await put({});
    expect([blind.status, blind.at('message')]).toEqual([422, 'Invalid request.\n\n"sha" wasn\'t supplied.']);
    expect((await put({ sha: '0'.repeat(40) })).status).toBe(409);
    expect(stage.github.state('acme/shop').file('docs/one.md')).toBe('one\n');
    const { sha } = JSON.parse((await ada('GET', 'contents/docs/one.md')).text);
    expect((await put({ sha })).status).toBe(200);
    expect((await put({ sha })).status).toBe(409);
    expect((await put({ sha, branch: 'none' })).at('message')).toBe('Branch none not found');
    expect((await ada('PUT', 'contents/a%2F..%2Fb.md', { message: 'm', content: '' })).status).toBe(422);
    expect(stage.github.state('acme/shop').file('docs/one.md')).toBe('two\n');
  });

  it('make the first commit of an empty repository', async () => {
    stage.github.createRepository({ owner: 'acme', name: 'empty', collaborators: { ada: 'write' } });
    expect((await ada('GET', '/repos/acme/empty/commits')).status).toBe(409);
    const body = { message: 'm', content: base64('x') };
    expect((await ada('PUT', '/repos/acme/empty/contents/a.md', body)).status).toBe(201);
    expect(stage.github.state('acme/empty').files()).toEqual(['a.md']);
  });

  it('have branches that exist once and never hide each other', async () => {
    const { sha } = JSON.parse((await ada('GET', 'git/ref/heads/main')).text).object;
    const make = (ref: string) => ada('POST', 'git/refs', { ref, sha });
    expect((await make('refs/heads/postmortem/1')).status).toBe(201);
    const again = await make('refs/heads/postmortem/1');
    expect([again.status, again.at('message')]).toEqual([422, 'Reference already exists']);
    expect((await make('refs/heads/postmortem')).status).toBe(422);
    expect((await make('refs/heads/a..b')).at('message')).toBe('Reference name is not valid');
    expect((await make('postmortem')).status).toBe(422);
    const matching = JSON.parse((await ada('GET', 'git/matching-refs/heads/postmortem/')).text);
    expect(matching.map(({ ref }: { ref: string }) => ref)).toEqual(['refs/heads/postmortem/1']);
    expect((await ada('GET', 'branches/postmortem/1')).at('commit.sha')).toBe(sha);
    expect((await ada('GET', 'branches/none')).at('message')).toBe('Branch not found');
    expect((await ada('DELETE', 'git/refs/heads/postmortem/1')).status).toBe(204);
    expect((await ada('DELETE', 'git/refs/heads/postmortem/1')).status).toBe(422);
    expect((await ada('GET', 'git/ref/heads/postmortem/1')).status).toBe(404);
    expect((await make('refs/heads/postmortem')).status).toBe(201);
  });

  it('never leave the repository by the name of a ref', async () => {
    expect((await ada('GET', 'git/ref/..%2F..%2Fconfig')).status).toBe(404);
    expect((await ada('GET', 'contents/README.md?ref=..%2F..%2Fconfig')).status).toBe(404);
  });

  it('are compared from where two branches parted', async () => {
    await openBranch(ada, 'fix', { path: 'new.md', text: 'new\n' });
    await putFile(ada, 'main', { path: 'other.md', text: 'other\n' });
    const compared = await ada('GET', 'compare/main...fix');
    expect(compared.at('files.0')).toMatchObject({
      filename: 'new.md',
      status: 'added',
      patch: '@@ -0,0 +1 @@\n+new',
    });
    expect(compared.at('files.1')).toBeUndefined();
    expect([compared.at('status'), compared.at('ahead_by'), compared.at('behind_by')]).toEqual([
      'diverged',
      1,
      1,
    ]);
    expect((await ada('GET', 'compare/main...none')).status).toBe(404);
  });

  it('are compared up to three hundred, and a pull request lists the rest', async () => {
    const { sha } = JSON.parse((await ada('GET', 'git/ref/heads/main')).text).object;
    const many = Array.from({ length: 301 }, (_, index) => `many/${String(index).padStart(3, '0')}.md`);
    const entries = many.map((path) => ({ path, mode: '100644', type: 'blob', content: path }));
    const tree = (await ada('POST', 'git/trees', { base_tree: sha, tree: entries })).at('sha');
    const commit = await ada('POST', 'git/commits', { message: 'Add many', tree, parents: [sha] });
    await ada('POST', 'git/refs', { ref: 'refs/heads/many', sha: commit.at('sha') });
    expect(JSON.parse((await ada('GET', 'compare/main...many')).text).files).toHaveLength(300);
    await ada('POST', 'pulls', { title: 'Many', head: 'many', base: 'main' });
    expect((await ada('GET', 'pulls/1')).at('changed_files')).toBe(301);
    const last = await ada('GET', 'pulls/1/files?per_page=100&page=4');
    expect(JSON.parse(last.text)).toMatchObject([{ filename: 'many/300.md', status: 'added' }]);
    expect(last.headers.get('link')).toContain('rel="prev"');
  });

  it('are listed as trees and blobs, with the history of a path', async () => {
    const tree = JSON.parse((await ada('GET', 'git/trees/main?recursive=1')).text);
    const link = tree.tree.find(({ path }: { path: string }) => path === 'docs/link.md');
    expect(link).toMatchObject({ mode: '120000', type: 'blob', size: 6 });
    expect((await ada('GET', `git/blobs/${link.sha}`)).at('content')).toBe(base64('one.md'));
    await putFile(ada, 'main', { path: 'docs/one.md', text: 'two\n' });
    await putFile(ada, 'main', { path: 'README.md', text: 'two\n' });
    const commits = JSON.parse((await ada('GET', 'commits?path=docs/one.md')).text);
    expect(commits).toMatchObject([{ author: { login: 'ada' } }, { commit: { message: 'Initial commit' } }]);
    expect((await ada('GET', 'commits/main')).at('files.0.filename')).toBe('README.md');
  });

  it('refuse to be moved away from commits unless forced', async () => {
    const { sha } = JSON.parse((await ada('GET', 'git/ref/heads/main')).text).object;
    await openBranch(ada, 'fix', { path: 'new.md', text: 'new\n' });
    const moved = await ada('PATCH', 'git/refs/heads/fix', { sha });
    expect([moved.status, moved.at('errors.0.message')]).toEqual([422, 'Update is not a fast forward']);
    expect((await ada('PATCH', 'git/refs/heads/fix', { sha, force: true })).status).toBe(200);
    expect(stage.github.state('acme/shop').branches.fix).toBe(sha);
  });
});
