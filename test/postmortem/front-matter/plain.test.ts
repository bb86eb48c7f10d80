import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/postmortem/front-matter/plain.ts';
import { fc, runs } from '../../support/properties.ts';

/** Pieces that YAML has opinions on, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'true',
      'False',
      'null',
      'NULL',
      '~',
      'yes',
      '0',
      '12',
      '007',
      '1e3',
      '0x1F',
      '0o7',
      '-1',
      '1_000',
      '.5',
    ],
    ...[
      '2026-11-20',
      '2026-11-20 17:45',
      '17:45',
      '1:2',
      '[',
      ']',
      '[]',
      ', ',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '%',
      '@',
    ],
    ...[
      ': ',
      ':',
      ' #',
      '#',
      '- ',
      '-',
      '? ',
      '| ',
      '> ',
      '&a ',
      '*a',
      '!t ',
      '<<',
      '---',
      '...',
      '`',
      '\t',
      ' ',
    ],
    ...[
      'SEV1',
      'shop-web',
      'Checkout was down',
      'é',
      'ß',
      '日本',
      '\u00a0',
      '\u2028',
      '\ufeff',
      'a',
      'b',
      '=',
    ],
  ),
  fc.string({ maxLength: 3 }),
);
const value = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const key = fc.constantFrom(
  'title',
  'a',
  'b',
  'true',
  '__proto__',
  'constructor',
  '',
  'x y',
  '"q"',
  '- a',
  ' a',
  '1',
);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(key, fc.constantFrom(': ', ':', ':  '), value).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.oneof(value, fc.constantFrom('', '# a comment', '  indented', '- item')) },
);

describe('readPlainYaml', () => {
  it('says of any block nothing, or exactly what YAML says', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const block = lines.join('\n');
        const plain = readPlainYaml(block);
        if (plain === null) return;
        const document = parseDocument(block, { stringKeys: true });
        expect({ errors: document.errors, data: document.toJS() ?? {} }).toEqual({ errors: [], data: plain });
      }),
      { numRuns: runs(5000) },
    );
  });

  it('reads what a draft begins with', () => {
    const block = [
      '# How bad it was: SEV1, SEV2',
      'severity: SEV1',
      'title: "Checkout: down"',
      'incident: 12',
      'started: 2026-11-20 17:45',
      'url: https://status.example.com/12#now',
      'services: [checkout-api, ledger-db]',
      "note: 'said: so'",
      'resolved:',
    ].join('\n');
    expect(readPlainYaml(block)).toEqual({
      severity: 'SEV1',
      title: 'Checkout: down',
      incident: 12,
      started: '2026-11-20 17:45',
      url: 'https://status.example.com/12#now',
      services: ['checkout-api', 'ledger-db'],
      note: 'said: so',
      resolved: null,
    });
  });

  it.each([
    'a: {b: c}',
    'a: |\n  text',
    'a:\n  - b',
    '- a',
    'a: *b',
    'a: 1.5',
    'a: b: c',
    'a: b\na: c',
    'true: a',
  ])('leaves %j to YAML', (block) => {
    expect(readPlainYaml(block)).toBeNull();
  });
});
