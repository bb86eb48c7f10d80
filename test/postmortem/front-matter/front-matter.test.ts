import { describe, expect, it } from '@jest/globals';
import { readFrontMatter } from '../../../src/postmortem/front-matter/front-matter.ts';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { fc } from '../../support/properties.ts';

const read = (block: string) => readFrontMatter(`---\n${block}\n---\n# Body\n`);
const fault = (line: number, word: string) => ({
  rule: 'front-matter',
  severity: 'error',
  line,
  message: expect.stringContaining(word),
});

describe('the known keys', () => {
  it('are read with their types, all others kept', () => {
    const block =
      'id: pm-1\ntitle: "Checkout: down"\nincident: 12\ntemplate: incident\ndate: 2026-02-03\n' +
      'severity: SEV1\ntimezone: Europe/Berlin\nstarted: 2026-02-03T10:00Z\nservices: [a, b]';
    expect(read(block)).toEqual({
      bodyLine: 12,
      faults: [],
      frontMatter: {
        ...{ id: 'pm-1', title: 'Checkout: down', incident: 12, template: 'incident', date: '2026-02-03' },
        incidentRepository: null,
        ...{ severity: 'SEV1', timezone: 'Europe/Berlin' },
        extra: { started: '2026-02-03T10:00Z', services: ['a', 'b'] },
      },
    });
  });

  it.each([
    ['incident: "#12"', 12],
    ['incident: "12"', 12],
    ['incident: o/r#12', 12],
    ['incident: https://github.com/o/r/issues/12', 12],
    ['incident: https://ghe.example.com:8443/o/r/issues/12', 12],
    ['incident:', null],
  ])('%s', (block, incident) => {
    expect(read(block)).toMatchObject({ faults: [], frontMatter: { incident } });
  });

  it.each([
    ['incident: 12', null],
    ['incident: "#12"', null],
    ['incident: o/r#12', 'o/r'],
    ['incident: https://ghe.example.com:8443/o/r/issues/12', 'o/r'],
  ])('tell whose the incident of %j is', (block, incidentRepository) => {
    expect(read(block)).toMatchObject({ faults: [], frontMatter: { incidentRepository } });
  });

  it.each([
    ['title: [a]', 'title: expected text'],
    ['title: 2026', 'title: expected text'],
    ['id: {}', 'id: expected text'],
    ['incident: 0', 'incident: expected the number'],
    ['incident: -3', 'incident: expected the number'],
    ['incident: 1.5', 'incident: expected the number'],
    ['incident: soon', 'incident: expected the number'],
    ['incident: javascript:alert(12)', 'incident: expected the number'],
    ['date: 2026-02-30', 'date: expected a date as YYYY-MM-DD'],
    ['date: yesterday', 'date: expected a date as YYYY-MM-DD'],
    ['severity: [1]', 'severity: expected text'],
    ['timezone: Mars/Olympus', 'timezone: expected an IANA zone'],
    ['timezone: "+25:00"', 'timezone: expected an IANA zone'],
  ])('%s is reported on its line, and the rest is kept', (line, message) => {
    const { frontMatter, faults } = read(`# a remark\ntemplate: security\n${line}`);
    expect(faults).toEqual([fault(4, message)]);
    expect(frontMatter?.template).toBe('security');
  });
});

describe('where the block ends', () => {
  it('a document without one is fine', () => {
    for (const text of [
      '',
      '# Title\n',
      'text\n---\ntitle: x\n---\n',
      '----\n',
      '---',
      '---\n\n# A title between rules\n\n---\n',
    ])
      expect(readFrontMatter(text)).toEqual({ frontMatter: null, bodyLine: 1, faults: [] });
  });

  it('an empty one is fine', () => {
    expect(readFrontMatter('---\n---\nbody')).toMatchObject({ bodyLine: 3, faults: [] });
  });

  it('one that is not closed is reported', () => {
    expect(readFrontMatter('---\ntitle: x\n# Body\n').faults).toEqual([fault(1, 'not closed')]);
    expect(readFrontMatter('---\ntitle: x\n--- body\n').faults).toEqual([fault(3, 'only ---')]);
  });
});

describe('what is no good YAML', () => {
  it('is reported on the exact line, every time it is read', () => {
    const text = '---\ntitle: a\nseverity: "open\n---\nbody';
    const first = readFrontMatter(text);
    expect(first.faults.length).toBeGreaterThan(0);
    expect(first).toMatchObject({ frontMatter: null, bodyLine: 5 });
    expect(readFrontMatter(text)).toEqual(first);
    expect(read('title: a\ntitle: b').faults).toEqual([fault(3, 'unique')]);
    expect(read('title: a\ndate: b: c').faults).toEqual([fault(3, 'not valid YAML')]);
  });

  it('must be keys with values', () => {
    expect(read('- a\n- b').faults).toEqual([fault(2, 'keys with values')]);
    expect(read('some words').faults).toEqual([fault(2, 'keys with values')]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused wherever it stands', (key) => {
    expect(read(`title: a\n${key}: {polluted: true}`).faults).toEqual([fault(3, key)]);
    expect(read(`title: a\nextra:\n  deep:\n    "${key}": 1`).faults).toEqual([fault(5, key)]);
    expect(read(`title: a\nlist: [{${key}: 1}]`).frontMatter).toBeNull();
    expect({}).not.toHaveProperty('polluted');
  });

  it('an alias bomb is refused', () => {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const one = index === 0 ? 'x' : `*b${index - 1}`;
      return `b${index}: &b${index} [${Array(9).fill(one).join(', ')}]`;
    });
    expect(read(rows.join('\n')).faults).toEqual([fault(1, 'aliases')]);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', '{a: '.repeat(15_000)],
    ['dashes', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    ['indented keys', Array.from({ length: 340 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['closed brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('%s nested too deeply are refused', (_, block) => {
    const { frontMatter, faults } = read(block);
    expect(frontMatter).toBeNull();
    expect(faults).toEqual([
      expect.objectContaining({ message: expect.stringContaining('nested too deeply') }),
    ]);
  });

  it('a block beyond 64 KiB is refused', () => {
    expect(read(`title: ${'a'.repeat(70_000)}`).faults).toEqual([fault(1, '64 KiB')]);
  });
});

describe('front matter is never executed', () => {
  it.each([
    ...[
      '---js',
      '---javascript',
      '---JS',
      '--- js',
      '---\tjs',
      '---JavaScript',
      '---coffee',
      '---coffee-script',
    ],
    ...[
      '---cson',
      '---json',
      '---json5',
      '---toml',
      '---__proto__',
      '---constructor',
      '---toString',
      '---Yaml;js',
    ],
  ])('%s', (opening) => {
    const code = '(globalThis.executed = true, {title: "owned"})';
    for (let time = 0; time < 2; time += 1) {
      const reading = readFrontMatter(`${opening}\n${code}\n---\nbody`);
      expect(reading).toEqual({ frontMatter: null, bodyLine: 4, faults: [fault(1, 'Only YAML')] });
    }
    expect(globalThis).not.toHaveProperty('executed');
  });

  it('a tag does not run anything either', () => {
    expect(
      read('title: !!js/function "function () { globalThis.executed = true }"').frontMatter?.title,
    ).not.toBe('owned');
    expect(globalThis).not.toHaveProperty('executed');
  });
});

it('no block makes the parser throw, and a document with a bad one is still read', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (block) => {
      const text = `---\n${block}\n---\n\n## Action items\n\n- Do it\n`;
      const { lines, faults } = parsePostmortem(text, { path: 'a.md' });
      for (const { line } of faults) expect(lines[line - 1]).toBeDefined();
    }),
  );
  const { actionItems, faults } = parsePostmortem('---\ntitle: "\n---\n\n## Action items\n\n- Do it\n', {
    path: 'a.md',
  });
  expect(actionItems).toMatchObject([{ line: 7, text: 'Do it' }]);
  expect(faults.length).toBeGreaterThan(0);
});
