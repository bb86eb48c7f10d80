/** The bundled Action, run as a runner of GitHub Actions runs it: a child process, variables and files. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Annotation } from './story.ts';

const BUNDLE = resolve(import.meta.dirname, '../dist/action.js');

/** Job is what a runner knows about the job. */
export interface Job {
  /** An empty folder of this job. */
  readonly folder: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly inputs: Readonly<Record<string, string>>;
}

/** StepResult is what a runner keeps of a step. */
export interface StepResult {
  readonly exitCode: number;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

/** runAction runs the bundle once and never throws for a failing step. */
export async function runAction(job: Job): Promise<StepResult> {
  const file = (name: string): string => join(job.folder, name);
  await mkdir(job.folder, { recursive: true });
  await writeFile(file('event.json'), JSON.stringify(job.event.payload));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '');
  const { exitCode, log } = await execute(job, {
    ...Object.fromEntries(Object.entries(job.inputs).map(([name, value]) => [inputVariable(name), value])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_SHA: job.sha,
    GITHUB_REF: job.ref,
    GITHUB_RUN_ID: String(Date.now()),
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_WORKSPACE: job.folder,
    RUNNER_TEMP: job.folder,
  });
  return {
    exitCode,
    log,
    annotations: parseAnnotations(log),
    summary: await readFile(file('summary'), 'utf8'),
    outputs: parseOutputs(await readFile(file('output'), 'utf8')),
  };
}

/** parseAnnotations reads the workflow commands of a log that make annotations, as a runner does. */
export function parseAnnotations(log: string): readonly Annotation[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const [, level, list = '', message = ''] = /^::(error|warning|notice)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (level !== 'error' && level !== 'warning' && level !== 'notice') return [];
    const properties = Object.fromEntries(
      list.split(',').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))];
      }),
    );
    return [
      {
        level,
        file: properties.file ?? null,
        line: properties.line === undefined ? null : Number(properties.line),
        title: properties.title ?? '',
        message: unescapeData(message),
      },
    ];
  });
}

/** parseOutputs reads the file behind GITHUB_OUTPUT: `name=value` lines and `name<<DELIMITER` blocks. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const [, block, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (block !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      outputs[block] = lines.splice(0, end).join('\n');
      lines.shift();
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function unescapeData(text: string): string {
  return text.replace(/%0D|%0A|%25/gi, (code) => decodeURIComponent(code));
}

function unescapeProperty(text: string): string {
  return text.replace(/%0D|%0A|%25|%3A|%2C/gi, (code) => decodeURIComponent(code));
}

/** execute gives the bundle the runner's variables and, of the demo's own, only the path: nothing else reaches a step. */
function execute(
  job: Job,
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number; readonly log: string }> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [BUNDLE],
      { cwd: job.folder, env: { PATH: process.env.PATH, ...variables }, timeout: 30_000 },
      (error, stdout, stderr) => {
        const log = stdout + stderr;
        if (error === null) done({ exitCode: 0, log });
        else if (typeof error.code === 'number') done({ exitCode: error.code, log });
        else fail(new Error(`The Action could not be run: ${error.message}`, { cause: error }));
      },
    );
  });
}
