/**
 * Cuts the parts that the local GitHub uses out of GitHub's OpenAPI descriptions and writes them to
 * `test/github/openapi/`. The whole packages are hundreds of megabytes, so they are fetched when this script
 * runs and are no dependency: `node scripts/vendor-openapi.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPERATIONS } from '../test/github/api/operations.ts';
import { WEBHOOKS } from '../test/github/webhooks/catalogue.ts';

const TARGET = fileURLToPath(new URL('../test/github/openapi/', import.meta.url));
const REST = '@octokit/openapi@23.0.2';
const HOOKS = '@octokit/openapi-webhooks@12.1.0';
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
/** Keys that a validator does not read. Under `properties` they are names, and stay. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'title',
  'externalDocs',
  'tags',
  'deprecated',
  'x-github',
  'x-githubCloudOnly',
]);

/** Where GitHub's description is narrower than GitHub: lists of pull requests do show labels without a description, and a pull request outlives the fork that it is from. */
const NULLABLE_TOO = [
  ['schemas', 'pull-request', 'properties', 'head', 'properties', 'repo'],
  ['schemas', 'pull-request-simple', 'properties', 'head', 'properties', 'repo'],
  ['schemas', 'pull-request-simple', 'properties', 'labels', 'items', 'properties', 'description'],
];

/** Where GitHub's description asks for all of what are alternatives: an account is a user or an enterprise, never both. */
const ALTERNATIVES = [
  [
    'paths',
    '/app/installations',
    'get',
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
    'items',
    'properties',
    'account',
  ],
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const child = (value: JsonObject, key: string): JsonObject => {
  const found = value[key];
  if (!isObject(found)) throw new Error(`expected an object at ${key}`);
  return found;
};

/** Fetches a package without installing it and reads its description of api.github.com, and its licence. */
function fetchDescription(specifier: string): { description: JsonObject; licence: string } {
  const directory = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const tarball = execFileSync('npm', ['pack', specifier, '--silent'], {
      cwd: directory,
      encoding: 'utf8',
    });
    const inside = ['package/generated/api.github.com.json', 'package/LICENSE'];
    execFileSync('tar', ['xzf', tarball.trim(), ...inside], { cwd: directory });
    const [description, licence] = inside.map((file) => readFileSync(join(directory, file), 'utf8'));
    return { description: JSON.parse(description ?? ''), licence: licence ?? '' };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function withoutProse(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !PROSE.has(key))
      .map(([key, inner]) => [
        key,
        key === 'enum' || key === 'default' ? inner : withoutProse(inner, key === 'properties' && !names),
      ]),
  );
}

/** Collects into `kept` whatever `value` refers to, and whatever that refers to. */
function followReferences(value: Json, components: JsonObject, kept: Map<string, Json>): void {
  if (Array.isArray(value)) {
    for (const item of value) followReferences(item, components, kept);
  } else if (isObject(value)) {
    const reference = value.$ref;
    if (typeof reference === 'string' && !kept.has(reference)) {
      const [, , kind = '', name = ''] = reference.split('/');
      const target = withoutProse(child(child(components, kind), name));
      kept.set(reference, target);
      followReferences(target, components, kept);
    }
    for (const inner of Object.values(value)) followReferences(inner, components, kept);
  }
}

/** Puts collected components back under their kinds, sorted, so that a new run makes no accidental difference. */
function nest(kept: Map<string, Json>): JsonObject {
  const components: JsonObject = {};
  for (const [reference, value] of [...kept].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, , kind = '', name = ''] = reference.split('/');
    const group = components[kind];
    components[kind] = { ...(isObject(group) ? group : {}), [name]: value };
  }
  return components;
}

/** Widens what is known to be too narrow; throws when something is not where it was. */
function correct(subset: { readonly paths: JsonObject; readonly components: JsonObject }): JsonObject {
  for (const path of NULLABLE_TOO) path.reduce(child, subset.components).nullable = true;
  for (const path of ALTERNATIVES) {
    const place = path.reduce(child, { ...subset });
    if (!Array.isArray(place.allOf)) throw new Error(`expected alternatives at ${path.join('.')}`);
    place.anyOf = place.allOf;
    delete place.allOf;
  }
  return { ...subset };
}

function resolve(value: Json | undefined, description: JsonObject): JsonObject {
  const object = isObject(value) ? value : {};
  if (typeof object.$ref !== 'string') return object;
  const [, , kind = '', name = ''] = object.$ref.split('/');
  return resolve(child(child(child(description, 'components'), kind), name), description);
}

/** Only the JSON bodies of answers are checked: headers, links and other media types go. */
function jsonBody(answer: JsonObject): JsonObject {
  const content = isObject(answer.content) ? answer.content : {};
  const json = content['application/json'];
  return isObject(json) && json.schema !== undefined
    ? { content: { 'application/json': { schema: json.schema } } }
    : {};
}

function cutOperation(operation: JsonObject, description: JsonObject): JsonObject {
  const responses = Object.entries(child(operation, 'responses')).map(([status, answer]) => [
    status,
    jsonBody(resolve(answer, description)),
  ]);
  return {
    operationId: operation.operationId ?? null,
    ...(operation.parameters ? { parameters: operation.parameters } : {}),
    ...(operation.requestBody ? { requestBody: operation.requestBody } : {}),
    responses: Object.fromEntries(responses),
  };
}

function write(file: string, specifier: string, licence: string, subset: JsonObject): void {
  const note = {
    origin: `Cut from ${specifier} by scripts/vendor-openapi.ts; descriptions and examples removed.`,
    licence: licence.trim().replace(/\s+/g, ' '),
  };
  const text = `${JSON.stringify({ 'x-note': note, ...subset })}\n`;
  writeFileSync(join(TARGET, file), text);
  console.log(`${file}: ${Math.round(text.length / 1024)} KB`);
}

function vendorRest(): void {
  const { description, licence } = fetchDescription(REST);
  const paths: JsonObject = {};
  for (const operation of OPERATIONS) {
    const [method = '', path = ''] = operation.split(' ');
    if (!METHODS.includes(method.toLowerCase())) throw new Error(`no HTTP method in "${operation}"`);
    const source = child(child(child(description, 'paths'), path), method.toLowerCase());
    const known = paths[path];
    const cut = withoutProse(cutOperation(source, description));
    paths[path] = { ...(isObject(known) ? known : {}), [method.toLowerCase()]: cut };
  }
  const kept = new Map<string, Json>();
  followReferences(paths, child(description, 'components'), kept);
  write('api.github.com.subset.json', REST, licence, {
    openapi: description.openapi ?? '',
    ...correct({ paths, components: nest(kept) }),
  });
}

function vendorWebhooks(): void {
  const { description, licence } = fetchDescription(HOOKS);
  const webhooks: JsonObject = {};
  for (const name of WEBHOOKS) {
    const post = child(child(child(description, 'webhooks'), name), 'post');
    const body = child(child(child(child(post, 'requestBody'), 'content'), 'application/json'), 'schema');
    webhooks[name] = withoutProse(body);
  }
  const kept = new Map<string, Json>();
  followReferences(webhooks, child(description, 'components'), kept);
  write('webhooks.subset.json', HOOKS, licence, {
    openapi: description.openapi ?? '',
    webhooks,
    components: nest(kept),
  });
}

vendorRest();
vendorWebhooks();
