/** The workflow that teams without a server copy, as GitHub reads it: which events begin a run, and which runs wait for each other. */
import { parse } from 'yaml';
import * as z from 'zod';
import { filesWithoutServer } from '../../src/config/starter-files.ts';
import { evaluate, isTruthy } from './expression.ts';

const types = z.object({ types: z.array(z.string()) });
const shape = z.object({
  on: z.object({
    issues: types,
    issue_comment: types,
    pull_request: types,
    schedule: z.array(z.object({ cron: z.string() })),
  }),
  concurrency: z.object({ group: z.string() }),
  jobs: z.object({
    run: z.object({ if: z.string(), permissions: z.record(z.string(), z.enum(['read', 'write'])) }),
  }),
});

const text = filesWithoutServer('2026-11-20').at(-1)?.text ?? '';
const { on, concurrency, jobs } = shape.parse(parse(text));

/** Event is something that happened, as GitHub gives it to a workflow. */
export interface Event {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const [often, daily] = on.schedule.map(
  ({ cron }): Event => ({ name: 'schedule', payload: { schedule: cron } }),
);
if (!often || !daily) throw new Error('The workflow to copy has two schedules.');

/** OFTEN and DAILY are the schedules of the workflow. */
export const [OFTEN, DAILY]: readonly [Event, Event] = [often, daily];

/** MAY is what its token may do, in the words of an App. */
export const MAY = Object.fromEntries(
  Object.entries(jobs.run.permissions).map(([name, level]) => [name.replace('-', '_'), level]),
);

/** beginsRun tells whether the workflow runs on an event, and its job is not left out. */
export function beginsRun(event: Event, repository: string): boolean {
  const wanted = new Map<string, readonly string[]>([
    ['issues', on.issues.types],
    ['issue_comment', on.issue_comment.types],
    ['pull_request', on.pull_request.types],
  ]);
  const isHeard = wanted.get(event.name)?.includes(String(event.payload.action)) ?? false;
  return isHeard && isTruthy(evaluate(jobs.run.if, knownOf(event, repository)));
}

/** groupOf gives the runs among which an event's run has to wait: of those that wait GitHub keeps the newest. */
export function groupOf(event: Event, repository: string): string {
  return concurrency.group.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) =>
    String(evaluate(inner, knownOf(event, repository))),
  );
}

let runs = 0;

function knownOf({ name, payload }: Event, repository: string) {
  const github = { event: payload, event_name: name, repository, run_id: ++runs };
  return (path: string): unknown =>
    path
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>(
        (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
        { github },
      );
}
