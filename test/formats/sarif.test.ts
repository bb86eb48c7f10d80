import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ShownReport } from '../../src/formats/excerpts.ts';
import { renderSarif } from '../../src/formats/sarif.ts';
import { RULES } from '../../src/postmortem/rules/index.ts';
import { finding, reportOn } from './reports.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(
  JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8')),
);

function logOf(reports: readonly ShownReport[]) {
  const log = JSON.parse(renderSarif(reports, { version: '1.2.3' }));
  expect({ valid: isSarif(log), errors: isSarif.errors }).toEqual({ valid: true, errors: null });
  const [run] = log.runs;
  return { rules: run.tool.driver.rules, results: run.results, run };
}

const TEXT = 'one\ntwo\nthree\n  two\n';

describe('renderSarif', () => {
  it('is valid with no findings, with all kinds of them, and with hostile text', () => {
    logOf([]);
    logOf([reportOn('a.md', TEXT, [])]);
    expect(isSarif({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
    const places = [
      {},
      { column: 2 },
      { column: 2, endColumn: 3 },
      { endLine: 3 },
      { column: 4, endLine: 3, endColumn: 1 },
    ];
    const severities = ['error', 'warning', 'notice'] as const;
    const findings = places.flatMap((place) =>
      severities.map((severity) => finding({ ...place, severity, line: 2 })),
    );
    expect(logOf([reportOn('dir/ä b#?%:\u0000.md', TEXT, findings)]).results).toHaveLength(15);
  });

  it('describes every rule, with its page and its default level', () => {
    const { rules } = logOf([]);
    for (const { id, severity } of RULES) {
      expect(rules).toContainEqual(
        expect.objectContaining({
          id,
          helpUri: expect.stringMatching(new RegExp(`/docs/rules/${id}\\.md$`)),
          defaultConfiguration: { level: severity === 'notice' ? 'note' : severity },
        }),
      );
    }
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
  });

  it('points each result to its rule, and to its place by a path relative to the repository', () => {
    const findings = [
      finding({ line: 2, column: 1, endColumn: 3, rule: 'made-up' }),
      finding({ rule: 'template' }),
    ];
    const { rules, results } = logOf([reportOn('postmortems/a b.md', TEXT, findings)]);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'postmortems/a%20b.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 1, endColumn: 4 },
    });
  });

  it('knows a result again when its line has moved, and tells equal ones apart', () => {
    const prints = (text: string, lines: number[]): string[] =>
      logOf([
        reportOn(
          'a.md',
          text,
          lines.map((line) => finding({ line })),
        ),
      ]).results.map(
        (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
          result.partialFingerprints.primaryLocationLineHash,
      );
    const before = prints(TEXT, [1, 2, 4]);
    expect(prints(`new\n\n${TEXT}`, [3, 4, 6])).toEqual(before);
    expect(new Set(before).size).toBe(3);
    expect(before[1]).toMatch(/^[0-9a-f]{16}:1$/);
    expect(before[2]).toBe(before[1]?.replace(':1', ':2'));
    expect(prints(TEXT.replace('one', 'uno'), [1])[0]).not.toBe(before[0]);
  });

  it('tells nothing of the line of a secret', () => {
    const secret = finding({ rule: 'secret', message: 'A password.' });
    const [one, other] = ['a', 'b'].map(
      (value) => logOf([reportOn('a.md', `password=${value}`, [secret])]).results,
    );
    expect(one).toEqual(other);
  });
});
