import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { MAX_CONFIG_BYTES, parseConfig } from '../../src/config/load.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { fc } from '../support/properties.ts';

const FILE = '.github/postmortem.yml';

function problemsOf(text: string, owner?: string): string[] {
  try {
    parseConfig(text, FILE, owner);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n');
    throw error;
  }
  throw new Error('accepted');
}

describe('parseConfig', () => {
  it.each(['', '\n', '# only a comment\n', '\uFEFF', 'rules:\npeople:\n', '---\n'])(
    'reads %j as all defaults',
    (text) => {
      expect(parseConfig(text, FILE)).toEqual(DEFAULT_CONFIG);
    },
  );

  it('reads what is written and fills in the rest', () => {
    const config = parseConfig(
      'name: incident review\npeople:\n  Ada L.: "@ada"\npostmortem:\n  directory: docs/reviews\n',
      FILE,
    );
    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      name: 'incident review',
      people: { 'Ada L.': 'ada' },
      postmortem: { ...DEFAULT_CONFIG.postmortem, directory: 'docs/reviews' },
    });
  });

  it('names file, line, key and what is allowed for every problem at once', () => {
    const text = [
      'name: incident review',
      'postmortem:',
      '  # a comment',
      '  directry: reviews',
      '  file: 3',
      'actions:',
      '  limit: 1000',
      'people:',
      '  Ada: "not a login"',
      'timezone: Mars/Olympus',
    ].join('\r\n');
    expect(problemsOf(text)).toEqual([
      `${FILE}:4: postmortem.directry: unknown key, expected directory, file, branch, label, refresh or template`,
      `${FILE}:5: postmortem.file: expected a text, found a number`,
      `${FILE}:7: actions.limit: expected at most 100`,
      `${FILE}:9: people.Ada: expected a GitHub login`,
      `${FILE}:10: timezone: expected an IANA time zone, like UTC or Europe/Berlin`,
    ]);
  });

  it.each(['2026-13-01', 'soon', '2026-11-20T10:00:00Z'])('takes %s for no day', (since) => {
    expect(problemsOf(`by: action\nsince: ${since}\n`)).toEqual([
      expect.stringMatching(/^\.github\/postmortem\.yml:2: since: expected a day/),
    ]);
  });

  it('lists the nearest allowed keys first', () => {
    expect(problemsOf('peple: {}')).toEqual([
      `${FILE}:1: peple: unknown key, expected people, name, profile, review, rules or since`,
    ]);
  });

  it.each([
    [
      'severity-known: fatal',
      'expected error, warning, notice or off, or keys with values: severity or values',
    ],
    ['severity-known: 3', 'expected error, warning, notice or off, or keys with values: severity or values'],
    ['action-count: { most: many }', '.most: expected a number, found a text'],
    ['action-count: { most: 0 }', '.most: expected at least 1'],
    ['action-count: { mots: 3 }', '.mots: unknown key, expected most or severity'],
    ['action-count: { severity: bad }', '.severity: expected error, warning, notice or off'],
    ['severity-known: { values: [1] }', '.values.0: expected a text, found a number'],
    ['timeline-order: { most: 3 }', 'expected error, warning, notice or off: this rule has no options'],
  ])('says what a rule takes instead of %j', (rule, expected) => {
    const [id = ''] = rule.split(':');
    const key = expected.startsWith('.') ? expected : `: ${expected}`;
    expect(problemsOf(`rules:\n  ${rule}\n`)).toEqual([`${FILE}:2: rules.${id}${key}`]);
  });

  it('names the kinds of section, and the profiles', () => {
    expect(problemsOf('sections:\n  timelines: [Chronik]\n  lessons: Lehren\nprofile: lax\n')).toEqual([
      expect.stringMatching(/:2: sections\.timelines: unknown key, expected timeline, /),
      `${FILE}:3: sections.lessons: expected a list, found a text`,
      `${FILE}:4: profile: expected strict, standard or legacy`,
    ]);
  });

  it('points into lists and into flow collections', () => {
    expect(problemsOf('incident:\n  bots:\n    - good\n    - "bad one"\n')).toEqual([
      `${FILE}:4: incident.bots.1: expected a GitHub login`,
    ]);
    expect(problemsOf('incident: { labels: {\n  outage: "No Name" } }')).toEqual([
      `${FILE}:2: incident.labels.outage: expected a name of a-z, 0-9 and hyphens`,
    ]);
  });

  it.each([
    ['- a\n- b\n', 'expected keys with values, found a list'],
    ['postmortem', 'expected keys with values, found a text'],
  ])('refuses %j, which is no mapping', (text, expected) => {
    expect(problemsOf(text)).toEqual([`${FILE}:1: ${expected}`]);
  });

  it.each([
    ['name: [a\n', /^\S+:2: not valid YAML: /],
    ['name: a\nname: b\n', /^\S+:2: expected each key once/],
    ['name: a\n---\nname: b\n', /^\S+:\d: expected one document/],
    ['? [a, b]\n: c\n', /^\S+:1: expected a plain word as key/],
    ['name: !!js/function "() => 1"\n', /^\S+:1: not valid YAML: Unresolved tag/],
    ['people:\n  __proto__: ada\n', /^\S+:2: __proto__: expected another key/],
    ['people: { __proto__: { polluted: yes } }\n', /^\S+:1: __proto__: expected another key/],
    ['name: *missing\n', /^\S+:1: expected at most 50 uses of aliases \(\*name\), each with an anchor/],
  ])('explains what is wrong with %j', (text, expected) => {
    expect(problemsOf(text)[0]).toMatch(expected);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('names what is wrong with a route, each on its line', () => {
    const text = [
      'incident:',
      '  labels: { incident: incident, security: security }',
      'routes:',
      '  - label: securty',
      '    postmortem: vault',
      '  - template: security',
      '    postmortem: other/vault',
      '    actions: acme/vault',
      '',
    ].join('\n');
    expect(problemsOf(text, 'Acme')).toEqual([
      `${FILE}:4: routes.0.label: expected a label that is listed under incident.labels: incident, security`,
      `${FILE}:7: routes.1.postmortem: expected a repository of Acme, found one of other: a route does not leave the owner`,
    ]);
    // Without an owner, as on the command line, whose it is cannot be told.
    expect(problemsOf(text)).toHaveLength(1);
  });

  it.each([
    ['- label: incident', 'routes.0: expected postmortem, actions or both: a route says where they go'],
    [
      '- actions: ../vault',
      'routes.0.actions: expected a repository of the same owner, as NAME or OWNER/NAME',
    ],
    [
      '- postmortem: ..',
      'routes.0.postmortem: expected a repository of the same owner, as NAME or OWNER/NAME',
    ],
    [
      '- repository: vault',
      'routes.0.repository: unknown key, expected postmortem, actions, template or label',
    ],
    ['vault', 'routes: expected a list, found a text'],
  ])('refuses the route %j', (route, problem) => {
    const text = route.startsWith('-') ? `routes:\n  ${route}\n` : `routes: ${route}\n`;
    expect(problemsOf(text).map((line) => line.replace(/^[^ ]+ /, ''))).toContain(problem);
  });

  it('refuses an alias bomb', () => {
    const levels = Array.from({ length: 12 }, (_, n) => {
      const below = n === 0 ? '"x"' : `*l${n - 1}`;
      return `l${n}: &l${n} [${Array(9).fill(below).join(', ')}]`;
    });
    expect(problemsOf(levels.join('\n'))).toEqual([
      `${FILE}:2: expected at most 50 uses of aliases (*name), each with an anchor`,
    ]);
  });

  it.each(['[', '{a: ', '- '])('refuses 20,000 levels of %j', (level) => {
    expect(problemsOf(level.repeat(20_000))).toHaveLength(1);
  });

  it('refuses a file beyond the size limit without reading it', () => {
    expect(problemsOf(`# ${'é'.repeat(MAX_CONFIG_BYTES / 2)}\n`)).toEqual([
      `${FILE}:1: expected at most 65536 bytes, found 65539`,
    ]);
  });

  it('answers any text with a configuration or a ConfigurationError', () => {
    const word = fc.constantFrom(
      'name',
      'rules',
      'people',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '*a',
      '&a',
      '"',
      '?',
      '!!set',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          try {
            expect(parseConfig(text, FILE)).toHaveProperty('postmortem.directory');
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigurationError);
          }
        },
      ),
    );
  });
});
