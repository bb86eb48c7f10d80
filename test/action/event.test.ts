import { describe, expect, it } from '@jest/globals';
import { readTarget } from '../../src/action/event.ts';
import { TerminalError } from '../../src/errors.ts';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const NONE = '0'.repeat(40);
const repository = { default_branch: 'main', name: 'shop' };

const read = (name: string, payload: unknown, files: 'changed' | 'all' = 'changed') =>
  readTarget(payload, { name, sha: HEAD, files });

describe('readTarget', () => {
  it.each([true, false])('judges a pull request by its base (draft: %s)', (draft) => {
    const payload = {
      pull_request: { draft, base: { sha: BASE, ref: 'main' }, head: { sha: HEAD } },
      repository,
    };
    expect(read('pull_request', payload)).toEqual({ base: BASE, head: HEAD, rules: BASE, draft, pull: null });
  });

  it.each([
    ['the same repository', 'spot/shop', 7],
    ['a fork', 'eve/shop', null],
    ['a fork that is gone', null, null],
  ])('knows a pull request that can be written to: from %s', (_, from, pull) => {
    const base = { sha: BASE, repo: { full_name: 'spot/shop' } };
    const head = { sha: HEAD, repo: from && { full_name: from } };
    expect(read('pull_request', { pull_request: { number: 7, base, head } })).toMatchObject({ pull });
  });

  it('judges a merge group by its base', () => {
    expect(read('merge_group', { merge_group: { base_sha: BASE, head_sha: HEAD }, repository })).toEqual({
      base: BASE,
      head: HEAD,
      rules: BASE,
      draft: false,
      pull: null,
    });
  });

  it.each([
    ['refs/heads/main', BASE, { base: BASE, rules: HEAD }],
    ['refs/heads/topic', BASE, { base: BASE, rules: 'main' }],
    ['refs/heads/topic', NONE, { base: 'main', rules: 'main' }],
    ['refs/heads/main', NONE, { base: null, rules: HEAD }],
  ])('judges a push to %s after %s by the default branch', (ref, before, expected) => {
    expect(read('push', { ref, before, after: HEAD, repository })).toEqual({
      ...expected,
      head: HEAD,
      draft: false,
      pull: null,
    });
  });

  it.each([
    ['refs/heads/topic', NONE],
    ['refs/tags/v1', HEAD],
  ])('finds nothing to check in a push of %s to %s', (ref, after) => {
    expect(read('push', { ref, before: BASE, after, repository })).toBeNull();
  });

  it('checks everything on an event without changes, if asked to', () => {
    expect(read('schedule', { repository }, 'all')).toEqual({
      base: null,
      head: HEAD,
      rules: 'main',
      draft: false,
      pull: null,
    });
    expect(read('schedule', { schedule: '* * * * *' }, 'all')).toMatchObject({ rules: HEAD });
    expect(() => read('schedule', { repository })).toThrow('set "files: all"');
  });

  it.each([
    ['pull_request', {}],
    ['pull_request', null],
    ['pull_request', { pull_request: { base: { sha: 'main; rm -rf /' }, head: { sha: HEAD } } }],
    ['push', { ref: 'refs/heads/main', before: BASE, after: HEAD }],
    ['merge_group', { merge_group: {} }],
  ])('refuses a %s that GitHub would not send', (name, payload) => {
    expect(() => read(name, payload)).toThrow(TerminalError);
  });
});
