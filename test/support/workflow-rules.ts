/** What a workflow must keep to, whether it runs here or is copied from our pages. */
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';

const expressions = z.union([z.string(), z.number(), z.boolean()]);
const words = z.record(z.string(), expressions);
const PERMISSIONS = [
  ...['actions', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token', 'issues'],
  ...['packages', 'pages', 'pull-requests', 'repository-projects', 'security-events', 'statuses'],
] as const;
const permissions = z.partialRecord(z.enum(PERMISSIONS), z.enum(['read', 'write', 'none']));

const step = z.strictObject({
  id: z.string().optional(),
  if: expressions.optional(),
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  with: words.optional(),
  env: words.optional(),
  'continue-on-error': expressions.optional(),
  'timeout-minutes': expressions.optional(),
  'working-directory': z.string().optional(),
});

const job = z.strictObject({
  name: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: expressions.optional(),
  permissions: permissions.optional(),
  'runs-on': z.union([z.string(), z.array(z.string())]).optional(),
  'timeout-minutes': z.number().optional(),
  concurrency: z.unknown().optional(),
  strategy: z.unknown().optional(),
  env: words.optional(),
  outputs: words.optional(),
  steps: z.array(step).min(1),
});

const workflow = z.strictObject({
  name: z.string().optional(),
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions,
  concurrency: z.unknown().optional(),
  env: words.optional(),
  jobs: z.record(z.string(), job),
});

/** A part of a workflow, as a page shows it. */
const fragment = z.strictObject({ permissions: permissions.optional(), steps: z.array(step).min(1) });

type Step = z.output<typeof step>;
type Job = z.output<typeof job>;

/** Ours are workflows that run in this repository, and are held to more than examples are. */
export type Kind = 'ours' | 'example';

/** Events whose workflows have secrets and a token that may write, while strangers decide what they work on. */
const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** What an example may run on a stranger's comment: our Action, which reads by the API, and the token for it. */
const HARMLESS = /^(?:debrief-postmortems\/debrief|actions\/create-github-app-token)@/;

/** faultsIn gives a sentence for each fault of a workflow or, in an example, of a part of one. */
export function faultsIn(source: string, kind: Kind): string[] {
  const document = parseDocument(source, { lineCounter: new LineCounter() });
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const data: unknown = document.toJS();
  const isPart = typeof data === 'object' && data !== null && 'steps' in data && kind === 'example';
  const read = isPart ? fragment.safeParse(data) : workflow.safeParse(data);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if ('steps' in read.data) return read.data.steps.flatMap((each) => stepFaults(each, kind));
  const { on, jobs, concurrency } = read.data;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return [
    ...events
      .filter((event) => DANGEROUS.includes(event))
      .filter((event) => event !== 'issue_comment' || kind === 'ours' || !isHarmless(jobs))
      .map((event) => `${event} lends strangers a token`),
    ...(kind === 'ours' && events.includes('push') && !concurrency ? ['no concurrency: pushes pile up'] : []),
    ...Object.entries(jobs).flatMap(([name, each]) => jobFaults(name, each, kind)),
    ...unpinned(source, kind),
  ];
}

function isHarmless(jobs: Readonly<Record<string, Job>>): boolean {
  return Object.values(jobs).every(({ steps }) => steps.every(({ uses }) => HARMLESS.test(uses ?? '')));
}

function jobFaults(name: string, { steps, ...rest }: Job, kind: Kind): string[] {
  const runner = [rest['runs-on'] ?? []].flat();
  return [
    ...(rest['timeout-minutes'] === undefined ? [`${name}: no timeout-minutes`] : []),
    ...(runner.length === 0 ? [`${name}: no runs-on`] : []),
    ...(runner.includes('self-hosted')
      ? [`${name}: a self-hosted runner keeps what strangers leave there`]
      : []),
    ...(kind === 'ours' && runner.some((each) => each.endsWith('-latest'))
      ? [`${name}: the runner changes by itself`]
      : []),
    ...steps.flatMap((each) => stepFaults(each, kind)),
  ];
}

const HOLDERS: Readonly<Record<string, RegExp>> = {
  'private-key': /^actions\/create-github-app-token@/,
  'slack-webhook-url': /^debrief-postmortems\/debrief@/,
};

function stepFaults({ uses, run, with: inputs = {}, env = {} }: Step, kind: Kind): string[] {
  const scripts = [run ?? '', String(inputs.script ?? '')];
  // A secret is for the one action that needs it: a key of an App for the one that turns it into a token.
  const given = Object.entries(inputs).flatMap(([name, value]) =>
    HOLDERS[name]?.test(uses ?? '') ? [] : [value],
  );
  const values = [...given, ...Object.values(env)].map(String);
  return [
    ...(uses === undefined && run === undefined ? ['a step that does nothing'] : []),
    ...scripts
      .filter((each) => each.includes('${{'))
      .map((each) => `an expression becomes code: ${each.trim()}`),
    ...values
      .filter((each) => /secrets\.|github\.event\.pull_request\.head/.test(each))
      .map((each) => `not to be handed on: ${each}`),
    ...(/^actions\/checkout@/.test(uses ?? '') && inputs['persist-credentials'] !== false
      ? ['actions/checkout leaves the token in the folder: set persist-credentials: false']
      : []),
    ...(kind === 'example' && /@(?:main|master|HEAD)$/.test(uses ?? '') ? [`${uses} moves`] : []),
  ];
}

/** An action is pinned by its commit, with the release that it is in a comment; one of this repository is its own commit. */
function unpinned(source: string, kind: Kind): string[] {
  if (kind === 'example') return [];
  const lines = source.split('\n').filter((line) => /^\s*(?:-\s+)?uses:/.test(line));
  return lines
    .map((line) => line.trim())
    .filter((line) => !/uses: (?:\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line))
    .map((line) => `not pinned by a commit with its release behind it: ${line}`);
}
