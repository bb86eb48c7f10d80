import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { TEMPLATE_DIRECTORY } from '../src/config/paths.ts';
import { ConfigurationError } from '../src/errors.ts';
import { createDiskReader } from '../src/github/disk.ts';
import { findTemplate, listTemplates, templateNameOf } from '../src/templates.ts';

let root: string;
const own = (name: string): string => join(root, TEMPLATE_DIRECTORY, name);
const find = (name: string) => findTemplate(createDiskReader(root), '', name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'debrief-templates-'));
  mkdirSync(join(root, TEMPLATE_DIRECTORY), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('has the built-in templates without any of the repository', async () => {
  expect(await listTemplates(createDiskReader(root), '')).toEqual([
    { name: 'incident', origin: 'built-in', path: null },
    { name: 'security', origin: 'built-in', path: null },
  ]);
  expect((await find('security'))?.source).toMatch(/^## /m);
});

it("puts the repository's own before a built-in one and adds others", async () => {
  writeFileSync(own('incident.md'), '## Ours\n');
  writeFileSync(own('outage.md'), '## What broke\n');
  expect(await listTemplates(createDiskReader(root), '')).toEqual([
    { name: 'incident', origin: 'repository', path: `${TEMPLATE_DIRECTORY}/incident.md` },
    { name: 'outage', origin: 'repository', path: `${TEMPLATE_DIRECTORY}/outage.md` },
    { name: 'security', origin: 'built-in', path: null },
  ]);
  expect(await find('incident')).toEqual({ name: 'incident', source: '## Ours\n' });
});

it('follows no link and no path out of the directory', async () => {
  writeFileSync(join(root, 'secret.md'), 'secret');
  symlinkSync(join(root, 'secret.md'), own('linked.md'));
  mkdirSync(own('deep'));
  writeFileSync(own('deep/er.md'), 'deeper');
  const names = [
    'linked',
    '../../../secret',
    '..',
    '',
    'deep/er',
    '.env',
    'Incident',
    '/etc/passwd',
    'incident.md',
    'a\0b',
  ];
  for (const name of names) expect(await find(name)).toBeNull();
  expect((await listTemplates(createDiskReader(root), '')).map(({ name }) => name)).toEqual([
    'incident',
    'security',
  ]);
});

it('throws for a template that is no text, naming the file', async () => {
  writeFileSync(own('outage.md'), Buffer.from([0xff, 0xfe, 0x23, 0]));
  await expect(find('outage')).rejects.toThrow(ConfigurationError);
  await expect(find('outage')).rejects.toThrow(`${TEMPLATE_DIRECTORY}/outage.md:1: expected UTF-8 text`);
});

it.each([
  [`${TEMPLATE_DIRECTORY}/outage.md`, 'outage'],
  [`${TEMPLATE_DIRECTORY}/deep/outage.md`, null],
  [`${TEMPLATE_DIRECTORY}/README.md`, null],
  ['docs/outage.md', null],
])('knows which template %s defines', (path, name) => {
  expect(templateNameOf(path)).toBe(name);
});
