import { APP_ROUTES } from './app.ts';
import type { Route } from './call.ts';
import { CHECK_ROUTES } from './checks.ts';
import { COMMENT_ROUTES } from './comments.ts';
import { COMMIT_ROUTES } from './commits.ts';
import { CONTENT_ROUTES } from './contents.ts';
import { DELIVERY_ROUTES } from './deliveries.ts';
import { DUE_ROUTES } from './due.ts';
import { INSTALLATION_ROUTES } from './installations.ts';
import { ISSUE_ROUTES } from './issues.ts';
import { LABEL_ROUTES } from './labels.ts';
import { OBJECT_ROUTES } from './objects.ts';
import type { Operation } from './operations.ts';
import { PEOPLE_ROUTES } from './people.ts';
import { PULL_ROUTES } from './pulls.ts';
import { REF_ROUTES } from './refs.ts';
import { REVIEW_ROUTES } from './reviews.ts';
import { SUB_ISSUE_ROUTES } from './sub-issues.ts';

/** ROUTES has an answer for every operation. */
export const ROUTES: Readonly<Record<Operation, Route>> = {
  ...APP_ROUTES,
  ...CHECK_ROUTES,
  ...COMMENT_ROUTES,
  ...COMMIT_ROUTES,
  ...CONTENT_ROUTES,
  ...DELIVERY_ROUTES,
  ...DUE_ROUTES,
  ...INSTALLATION_ROUTES,
  ...ISSUE_ROUTES,
  ...LABEL_ROUTES,
  ...OBJECT_ROUTES,
  ...PEOPLE_ROUTES,
  ...PULL_ROUTES,
  ...REF_ROUTES,
  ...REVIEW_ROUTES,
  ...SUB_ISSUE_ROUTES,
};

/** Match is the route of a request and what its path names. */
export interface Match {
  readonly operation: Operation;
  readonly template: string;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** These take slashes too, escaped or not. */
const WIDE = new Set(['ref', 'path', 'branch', 'basehead', 'tree_sha']);
const NUMBERS = /_number$|_id$/;

function expressionOf(template: string): RegExp {
  const source = template.replace(/\/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'path') return '(?:/(?<path>.*))?';
    if (WIDE.has(name)) return `/(?<${name}>.+)`;
    return NUMBERS.test(name) ? `/(?<${name}>\\d+)` : `/(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${source}$`);
}

const isOperation = (name: string): name is Operation => Object.hasOwn(ROUTES, name);

/** Most paths have their first word behind the repository: `/repos/{owner}/{repo}/issues`. */
const WORD_AT = 4;
const wordOf = (path: string): string | undefined => path.split('/', WORD_AT + 1)[WORD_AT];

const TABLE = Object.keys(ROUTES)
  .filter(isOperation)
  .map((operation) => {
    const [method = '', template = ''] = operation.split(' ');
    const word = wordOf(template);
    return {
      operation,
      method,
      template,
      expression: expressionOf(template),
      isAt: (other: string | undefined) => word === other || word?.startsWith('{') === true,
    };
  });

/** findRoute finds the operation of a request; `path` is as it was sent, without its query. */
export function findRoute(method: string, path: string): Match | null {
  const word = wordOf(path);
  for (const { expression, template, operation, isAt, ...entry } of TABLE) {
    const found = entry.method === method && isAt(word) ? expression.exec(path) : null;
    if (!found) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value ?? ''),
    ]);
    return { operation, template, route: ROUTES[operation], params: Object.fromEntries(params) };
  }
  return null;
}
