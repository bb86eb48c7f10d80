/** What is published of the configuration: the schema for editors, the examples in its page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/load.ts';
import { CONFIG_PATH } from '../../src/config/paths.ts';
import { STARTER_FILES } from '../../src/config/starter-files.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/configuration.md');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
const starter = STARTER_FILES.find(({ path }) => path === CONFIG_PATH)?.text ?? '';
const accepts = new Ajv2020().compile(JSON.parse(read('schema/postmortem.schema.json')));

describe('the schema for editors', () => {
  it.each([...examples, starter])('accepts what the loader accepts: %j', (yaml) => {
    expect(() => parseConfig(yaml, CONFIG_PATH)).not.toThrow();
    expect({ accepted: accepts(parse(yaml) ?? {}), errors: accepts.errors }).toEqual({
      accepted: true,
      errors: null,
    });
  });

  it.each([
    'nam: x',
    'rules: { timeline-order: fatal }',
    'rules: { timeline-gap: { hour: 3 } }',
    'rules: { timeline-order: { most: 3 } }',
    'profile: lax',
    'sections: { timelines: [Chronik] }',
    'actions: { limit: 0 }',
    'people: { Ada: "no login" }',
  ])('refuses %j as the loader does', (yaml) => {
    expect(() => parseConfig(yaml, CONFIG_PATH)).toThrow();
    expect(accepts(parse(yaml))).toBe(false);
  });
});

it.each([
  ['postmortem:\n  directry: docs\n', 'directry'],
  ['rules:\n  timeline-gap:\n    hour: 3\n', 'hour'],
])('shows in its page the message that people get: %j', (text, key) => {
  const shown = [...page.matchAll(/^\.github\/postmortem\.yml:(\d+): (.+)$/gm)].find(([all]) =>
    all.includes(`${key}: `),
  );
  const [, line, message] = shown ?? [];
  const before = '\n'.repeat(Number(line) - text.trim().split('\n').length);
  expect(() => parseConfig(before + text, CONFIG_PATH)).toThrow(`${CONFIG_PATH}:${line}: ${message}`);
});
