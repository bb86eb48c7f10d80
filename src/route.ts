/** What a request to GitHub is called where it is counted: a template, in which nobody's name stands. */

/** The words of GitHub's paths; whatever else stands in one is a name, a number or a hash. */
const WORDS = new Set(
  'app assignees blobs collaborators comments commits contents deliveries events files git graphql hook installation installations issues labels permission pulls ref refs repositories reviews sub_issues timeline trees'.split(
    ' ',
  ),
);

/** routeOf gives method and template. Octokit has the template of a single request, and the whole address of a page of a list. */
export function routeOf(method: string, url: string): string {
  if (url.startsWith('/')) return `${method} ${url}`;
  const segments = (URL.canParse(url) ? new URL(url).pathname : '').split('/').filter(Boolean);
  if (segments[0] === 'api' && segments[1] === 'v3') segments.splice(0, 2);
  if (segments[0] === 'repos') return name(method, ['repos', '{owner}', '{repo}'], segments.slice(3));
  // This is how GitHub names a repository in the address of a next page.
  if (segments[0] === 'repositories') return name(method, ['repos', '{owner}', '{repo}'], segments.slice(2));
  return name(method, [], segments);
}

function name(method: string, known: readonly string[], rest: readonly string[]): string {
  const hidden = rest.map((segment) =>
    WORDS.has(segment) ? segment : /^\d+$/.test(segment) ? '{number}' : '{name}',
  );
  return `${method} /${[...known, ...hidden].join('/')}`;
}
