import { describe, expect, it } from '@jest/globals';
import { checksPostmortems, isWorkflowPath } from '../../src/config/workflow.ts';

const workflow = (on: string, step: string) => `on: ${on}\njobs:\n  one:\n    steps:\n      - ${step}\n`;

describe('checksPostmortems', () => {
  it.each([
    ['pull_request', 'uses: acme/debrief@v1', true],
    ['[push, pull_request]', 'uses: ./tools/debrief', true],
    ['{ pull_request: { paths: [docs/**] } }', '{ uses: acme/Debrief@main, with: { suggest: true } }', true],
    ['pull_request', '{ uses: acme/debrief@v1, with: { mode: check } }', true],
    ['pull_request', '{ uses: acme/debrief@v1, with: { mode: run } }', false],
    ['pull_request', 'uses: acme/debrief-docs@v1', false],
    ['pull_request', 'run: debrief check', false],
    ['[schedule, issues]', 'uses: acme/debrief@v1', false],
  ])('knows by events and steps: on %s, %s', (on, step, checks) => {
    expect(checksPostmortems(workflow(on, step), 'debrief')).toBe(checks);
  });

  it.each(['', 'on: [', '- a\n- b\n', 'on: pull_request\njobs: 3\n', 'a: &a [*a]\n', '\u0000'])(
    'takes %j for no workflow',
    (text) => {
      expect(checksPostmortems(text, 'debrief')).toBe(false);
    },
  );
});

describe('isWorkflowPath', () => {
  it('takes YAML in the directory itself', () => {
    const paths = ['check.yml', 'check.yaml', 'README.md', 'old/check.yml'];
    expect(paths.filter((path) => isWorkflowPath(`.github/workflows/${path}`))).toEqual([
      'check.yml',
      'check.yaml',
    ]);
  });
});
