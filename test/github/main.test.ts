import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

it('runs as a process of its own, says where it is and ends when told', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'seed-'));
  const seed = join(directory, 'seed.json');
  const content = {
    users: ['ada', { login: 'acme', type: 'Organization' }],
    repositories: [{ owner: 'acme', name: 'shop', files: { 'a.md': 'a' }, collaborators: { ada: 'write' } }],
    app: { slug: 'debrief', permissions: { issues: 'write' }, events: ['issues'] },
    installation: { owner: 'acme' },
  };
  writeFileSync(seed, JSON.stringify(content));
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, '--port', '0', '--seed', seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const [line] = await once(createInterface(child.stdout), 'line');
  const ready = JSON.parse(line);
  const headers = { authorization: `Bearer ${ready.users.ada}`, 'user-agent': 'test' };
  const issue = await fetch(`${ready.url}/repos/acme/shop/issues`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ title: 'Down' }),
  });
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  rmSync(directory, { recursive: true });
  expect(issue.status).toBe(201);
  expect(ready.app.privateKey).toMatch(/^-----BEGIN RSA PRIVATE KEY-----/);
  expect(ready).toMatchObject({ app: { slug: 'debrief' }, installation: expect.any(Number) });
});
