import { expect, it } from '@jest/globals';
import { routeOf } from '../src/route.ts';

it.each([
  ['/repos/{owner}/{repo}/issues/{issue_number}', '/repos/{owner}/{repo}/issues/{issue_number}'],
  [
    'https://api.github.com/repos/acme/issues/issues/12/comments?page=2',
    '/repos/{owner}/{repo}/issues/{number}/comments',
  ],
  ['https://api.github.com/repositories/99/issues?since=2026-01-01', '/repos/{owner}/{repo}/issues'],
  [
    'https://github.acme.com/api/v3/repos/acme/shop/pulls/3/files',
    '/repos/{owner}/{repo}/pulls/{number}/files',
  ],
  ['https://api.github.com/installation/repositories?per_page=100', '/installation/repositories'],
  [
    'https://api.github.com/repos/acme/shop/commits/bb0f3ac/alice',
    '/repos/{owner}/{repo}/commits/{name}/{name}',
  ],
  ['https://api.github.com/a/b/c', '/{name}/{name}/{name}'],
])('%s is counted as %s', (url, template) => {
  expect(routeOf('GET', url)).toBe(`GET ${template}`);
});
