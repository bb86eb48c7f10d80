import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDiskReader } from '../src/github/disk.ts';
import { MAX_FILE_BYTES } from '../src/github/reader.ts';

let outer: string;
let root: string;

function put(path: string, content: string | Uint8Array): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'debrief-disk-'));
  root = join(outer, 'repository');
  mkdirSync(root);
});

afterEach(() => rmSync(outer, { recursive: true, force: true }));

describe('readFile', () => {
  it('reads text as it is written', async () => {
    put('docs/a.md', '\uFEFFcafé\r\n');
    expect(await createDiskReader(root).readFile('docs/a.md', '')).toEqual({
      kind: 'text',
      text: '\uFEFFcafé\r\n',
      sha: null,
    });
  });

  it.each(['missing.md', 'docs', 'docs/a.md/b.md', `${'n'.repeat(300)}.md`])(
    'has nothing at %s',
    async (path) => {
      put('docs/a.md', 'text');
      expect(await createDiskReader(root).readFile(path, '')).toBeNull();
    },
  );

  it('never leaves its root', async () => {
    writeFileSync(join(outer, 'secret.md'), 'secret');
    put('docs/a.md', 'text');
    symlinkSync(join(outer, 'secret.md'), join(root, 'docs/link.md'));
    symlinkSync('a.md', join(root, 'docs/inside.md'));
    symlinkSync(outer, join(root, 'linked'));
    const reader = createDiskReader(root);
    const paths = [
      '../secret.md',
      'docs/../../secret.md',
      join(outer, 'secret.md'),
      'docs/link.md',
      'docs/inside.md',
      'linked/secret.md',
      'linked/repository/docs/a.md',
      'docs\\a.md',
    ];
    for (const path of paths) expect(await reader.readFile(path, '')).toBeNull();
  });

  it('says why a file has no text', async () => {
    put('huge.md', '');
    truncateSync(join(root, 'huge.md'), MAX_FILE_BYTES + 1);
    put('utf16.md', Buffer.from('\uFEFFhello', 'utf16le'));
    put('image.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    put('latin1.md', Buffer.from('café', 'latin1'));
    const reader = createDiskReader(root);
    expect(await reader.readFile('huge.md', '')).toEqual({ kind: 'too-large', size: MAX_FILE_BYTES + 1 });
    const reasons = await Promise.all(
      ['utf16.md', 'image.md', 'latin1.md'].map((path) => reader.readFile(path, '')),
    );
    expect(reasons).toEqual([
      { kind: 'not-text', reason: expect.stringContaining('UTF-16') },
      { kind: 'not-text', reason: expect.stringContaining('binary') },
      { kind: 'not-text', reason: expect.stringContaining('not valid UTF-8') },
    ]);
  });
});

describe('listFiles', () => {
  it('lists files and links in order, and neither git nor packages', async () => {
    put('b.md', '');
    put('a/c.png', '');
    put('.git/config', '');
    put('node_modules/x/README.md', '');
    symlinkSync('..', join(root, 'a/loop'));
    const files = await createDiskReader(root).listFiles('');
    expect(files?.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'file a/c.png',
      'symlink a/loop',
      'file b.md',
    ]);
  });

  it('lists one directory alone, or nothing where there is none', async () => {
    put('a/b/c.md', '');
    put('d.md', '');
    symlinkSync(join(root, 'a'), join(root, 'linked'));
    const reader = createDiskReader(root);
    expect((await reader.listFiles('', 'a'))?.map(({ path }) => path)).toEqual(['a/b/c.md']);
    for (const nowhere of ['x', '..', 'd.md', 'linked', 'linked/b']) {
      expect(await reader.listFiles('', nowhere)).toEqual([]);
    }
  });
});

describe('hasFile', () => {
  it('knows files by their exact spelling', () => {
    put('img/Graph.png', '');
    const reader = createDiskReader(root);
    const known = ['img/Graph.png', 'img/graph.png', 'img', 'img/none.png', '../x', 'IMG/Graph.png'].map(
      reader.hasFile,
    );
    expect(known).toEqual([true, false, false, false, false, false]);
  });
});
