/** Adoption: a repository with many old postmortems takes up the check, and is held to it only for new ones. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BASELINE_PATH } from '../../src/baseline/baseline.ts';
import { type CheckOptions, check } from '../../src/cli/check.ts';
import { BAD, createSandbox, GOOD, type Sandbox } from './sandbox.ts';

const OLD = 200;
const VICTIM = 'postmortems/2019/7.md';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
  for (let n = 0; n < OLD; n += 1)
    box.put(`postmortems/2019/${n}.md`, `# Outage ${n}\n\nThe disk was full.\n`);
});
afterEach(() => box.remove());

const run = (options: Partial<CheckOptions> = {}, paths: string[] = []) =>
  box.run((terminal) => check(paths, { format: 'json', ...options }, terminal));
const findings = (out: string): string[] =>
  JSON.parse(out).flatMap(({ file, findings }: { file: string; findings: { rule: string }[] }) =>
    findings.map(({ rule }) => `${file} ${rule}`),
  );

it('holds a repository with 200 old postmortems only to what is new', async () => {
  expect((await run()).code).toBe(1);
  const adopted = await run({ updateBaseline: true });
  expect(adopted).toMatchObject({
    code: 0,
    out: expect.stringMatching(/: (\d{4}) findings, \1 added, 0 found no more/),
  });
  expect(await run()).toMatchObject({ code: 0, err: '' });
  expect(findings((await run()).out)).toEqual([]);

  box.put('postmortems/2026/new.md', BAD);
  const { code, out } = await run();
  expect({ code, findings: findings(out) }).toEqual({
    code: 1,
    findings: ['postmortems/2026/new.md timeline-order'],
  });

  box.put('postmortems/2026/new.md', GOOD);
  box.put(VICTIM, `${box.read(VICTIM)}\nDone on TBD.\n`);
  expect(findings((await run()).out)).toEqual([`${VICTIM} placeholder`]);
  expect(findings((await run({ baseline: false }, [VICTIM])).out).length).toBeGreaterThan(3);
});

describe('the baseline', () => {
  it('is the same however often it is written, and loses what was mended', async () => {
    await run({ updateBaseline: true });
    const text = box.read(BASELINE_PATH);
    await run({ updateBaseline: true });
    expect(box.read(BASELINE_PATH)).toBe(text);
    box.put(VICTIM, GOOD);
    expect((await run()).err).toMatch(/^\d+ entries of the baseline are found no more: .*--update-baseline/);
    expect((await run({ updateBaseline: true })).out).toMatch(
      / 0 added, [1-9]\d* found no more and taken out/,
    );
    expect(box.read(BASELINE_PATH)).toBe(
      text.replace(/ {4}"postmortems\/2019\/7\.md": \{[\s\S]*?\n {4}\},\n/, ''),
    );
  });

  it('keeps the entries of files that were not looked at', async () => {
    await run({ updateBaseline: true });
    const text = box.read(BASELINE_PATH);
    await run({ updateBaseline: true }, [VICTIM]);
    expect(box.read(BASELINE_PATH)).toBe(text);
  });

  it('holds from anywhere in the repository', async () => {
    await run({ updateBaseline: true });
    const inside = await box.run((terminal) => check([], { format: 'json' }, terminal), 'postmortems/2019');
    expect(inside.code).toBe(0);
  });

  it('is not written when it would be too large to be read', async () => {
    const items = Array.from({ length: 7000 }, (_, n) => `- [ ] Thing ${n} is done\n`).join('');
    for (let n = 0; n < 4; n += 1) {
      box.put(`postmortems/${n}.md`, GOOD.replace(/- \[ \].*\n/, items.replaceAll('Thing', `Thing ${n}.`)));
    }
    await expect(run({ updateBaseline: true })).rejects.toThrow(/^\d{5} findings are too many for /);
    await expect(async () => box.read(BASELINE_PATH)).rejects.toThrow('ENOENT');
  });

  it('must be right', async () => {
    box.put(BASELINE_PATH, '{');
    await expect(run()).rejects.toThrow(`${BASELINE_PATH}:1: not valid JSON`);
    expect((await run({ baseline: false })).code).toBe(1);
  });
});
