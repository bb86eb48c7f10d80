import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { freePort } from './support/free-port.ts';
import { INHERITED } from './support/inherited.ts';

const SERVER = join(import.meta.dirname, '../src/server.ts');

/** Starts the App as `npm start` does, in an empty folder and with nothing but these variables set. */
function start(variables: Record<string, string>) {
  const env: NodeJS.ProcessEnv = {
    ...INHERITED,
    NODE_ENV: 'test',
    NO_SMEE_SETUP: 'true',
    ...variables,
  };
  const cwd = mkdtempSync(join(tmpdir(), 'debrief-'));
  const child = spawn(process.execPath, [SERVER], { cwd, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => {
      rmSync(cwd, { recursive: true });
      resolve({ code, output });
    });
  });
  return { child, ended };
}

describe('npm start', () => {
  it('ends with what to set when a part of the credentials is missing', async () => {
    const { ended } = start({ APP_ID: '12', WEBHOOK_SECRET: 'short' });
    const { code, output } = await ended;
    expect(code).toBe(1);
    expect(output).toMatch(/PRIVATE_KEY is missing[\s\S]*WEBHOOK_SECRET is shorter than 32 bytes/);
    expect(output).not.toContain('short\n');
  });

  it('shows the set-up page, made from app.yml, when nothing is set', async () => {
    const port = await freePort();
    const { child, ended } = start({ PORT: String(port) });
    let page = '';
    while (page === '' && child.exitCode === null) {
      page = await fetch(`http://localhost:${port}/probot`).then(
        (answer) => answer.text(),
        () => '',
      );
    }
    child.kill();
    await ended;
    expect(page).toContain('manifest');
  });
});
