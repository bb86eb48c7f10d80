import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { TemplateError } from '../../../src/errors.ts';
import { renderPostmortem, type TemplateValues } from '../../../src/postmortem/template/render.ts';
import { anyCharacter, fc } from '../../support/properties.ts';

const values: TemplateValues = {
  id: 'pm-12',
  title: 'Checkout is down',
  date: '2026-11-20',
  timezone: 'America/New_York',
  template: 'incident',
  name: 'learning review',
  incident: { number: 12, url: 'https://github.com/octo/shop_web/issues/12' },
  reporter: 'sam',
  summary: null,
  record: null,
};

function render(source: string, other: Partial<TemplateValues> = {}): string {
  return renderPostmortem({ name: 'own', source }, { ...values, ...other });
}

/** The front matter as data and the body. */
function split(document: string): { front: unknown; body: string } {
  const end = document.indexOf('\n---\n', 3);
  return { front: parse(document.slice(4, end + 1)), body: document.slice(end + 5) };
}

function failure(source: string, other: Partial<TemplateValues> = {}): TemplateError {
  try {
    render(source, other);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('the template was rendered');
}

const HOSTILE = [
  'He said "no": it\'s down',
  'two\nlines',
  '---\nid: forged\n---',
  '{{ id }} {% raw %}',
  "{% include '.env' %}",
  '@team, look',
  'Closes #1',
  '<script>alert(1)</script> <!-- debrief -->',
  '`code` | cell | **bold** [a](b)',
  '# heading',
  '*anchor &alias !!js/function {a: 1}',
  '12',
  'null',
  '',
];

describe('renderPostmortem', () => {
  it("puts the machine's keys first and keeps the template's own with their comments", () => {
    const source = '---\n# How bad\nseverity: # SEV1 or SEV2\n# Names\nservices: []\n---\n# {{ title }}\n';
    expect(render(source)).toBe(
      [
        '---',
        'id: pm-12',
        'title: Checkout is down',
        'incident: 12',
        'template: incident',
        'date: 2026-11-20',
        'timezone: America/New_York',
        '# How bad',
        'severity: # SEV1 or SEV2',
        '# Names',
        'services: []',
        '---',
        '# Checkout is down',
        '',
      ].join('\n'),
    );
  });

  it("overrules the machine's keys where a template states them", () => {
    const document = render('---\nid: mine # c\ntitle: >\n  of two\n  lines\nowner: Kim\n---\n');
    expect(split(document).front).toEqual({
      id: 'pm-12',
      title: 'Checkout is down',
      incident: 12,
      template: 'incident',
      date: '2026-11-20',
      timezone: 'America/New_York',
      owner: 'Kim',
    });
  });

  it('fills strings of the front matter without letting them become YAML', () => {
    const document = render("---\nheadline: '{{ name }}: {{ title }}' # kept\n---\n", { title: 'a": # b' });
    expect(document).toContain('headline: "learning review: a\\": # b" # kept\n');
  });

  it('leaves the incident open where there is none', () => {
    const document = render('{% if incident %}#{{ incident.number }}{% endif %}', { incident: null });
    expect(split(document)).toMatchObject({ front: { incident: null }, body: '' });
  });

  it('knows no address where it is empty', () => {
    const source = '{% if incident.url %}address{% elsif incident %}#{{ incident.number }}{% endif %}';
    expect(split(render(source, { incident: { number: 7, url: '' } })).body).toBe('#7');
  });

  it('offers the visible name as it begins a sentence', () => {
    expect(split(render('{{ name_capitalised }}', { name: 'RCA' })).body).toBe('RCA');
    expect(split(render('{{ name_capitalised }}')).body).toBe('Learning review');
  });

  it("keeps an incident's address whole", () => {
    expect(split(render('[#{{ incident.number }}]({{ incident.url }})')).body).toBe(
      '[#12](https://github.com/octo/shop_web/issues/12)',
    );
  });

  it.each(HOSTILE)('takes the title %j as words and not as syntax', (title) => {
    const { front, body } = split(render('# {{ title }}\n\n| a |\n| - |\n| {{ title }} |\n', { title }));
    expect(front).toMatchObject({ id: 'pm-12', title: title.replace(/\s+/g, ' ') });
    expect(body.split('\n')).toHaveLength(6);
    expect(body).not.toMatch(/<[a-z!]|@team|#1|^---/m);
    expect(body.split('\n')[4]?.replace(/\\\|/g, '').split('|')).toHaveLength(3);
  });

  it('takes any values as words', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string(), (title, id) => {
        const document = render('---\nseverity:\n---\n{{ title }}\n{{ id }}\n{{ reporter }}\n', {
          title,
          id,
        });
        const { front, body } = split(document);
        expect(Object.keys(front as object)).toEqual([
          ...['id', 'title', 'incident', 'template', 'date', 'timezone', 'severity'],
        ]);
        expect(front).toMatchObject({ id, severity: null });
        expect(body.split('\n')).toHaveLength(4);
      }),
    );
  });

  it('lets tags and filters do their work, and escapes what they make', () => {
    const source =
      '{% assign who = reporter | default: "nobody" %}{% for word in who %}{{ word | upcase | prepend: "<b>" }}{% endfor %}';
    expect(split(render(source)).body).toBe('\\<\u2060b\\>SAM');
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['includes a file', "# a\n\n{% include '.env' %}", 3, 'cannot include another file'],
    ['renders a file', "{% render '/etc/passwd' %}", 1, 'cannot include another file'],
    ['has a layout', "---\na: 1\n---\n{% layout 'x' %}", 4, 'cannot include another file'],
    [
      'loops over a range without end',
      'a\n{% for i in (1..1000000000) %}{% endfor %}',
      2,
      'does not come to an end',
    ],
    [
      'doubles a text without end',
      `{% assign a = "0123456789" %}\n${'{% assign a = a | append: a %}'.repeat(40)}`,
      2,
      'does not come to an end',
    ],
    ['gets round the escaping', '{{ title | raw }}', 1, 'the filters are append'],
    ['asks for the clock', '{{ "now" | date: "%s" }}', 1, 'the filters are append'],
    ['uses an unknown tag', '\n{% exec %}', 2, 'the tags are assign'],
    ['leaves a tag open', '{% if title %}', 1, 'correct the tag'],
    ['leaves an output open', '{{ title', 1, 'correct the tag'],
    ['has front matter that is code', '---js\n{}\n---\n', 1, 'found ---js'],
    ['has front matter that is not closed', '---\na: 1\n', 1, 'not closed'],
    ['has front matter that is no YAML', '---\na: 1\nb: [\n---\n', 3, 'no valid YAML'],
    ['has front matter that is a list', '---\n- a\n---\n', 2, 'a line for each key'],
    ['has front matter on one line', '---\n{a: 1}\n---\n', 2, 'a line for each key'],
    ['fails in a string of its front matter', "---\na: 1\nb: '{{ id | raw }}'\n---\n", 3, 'the filters are'],
    ['is too large', 'a'.repeat(300_000), 1, 'too large'],
    ['is nested without end', `${'{% if title %}'.repeat(18_000)}`, 1, ''],
  ])('%s', (_, source, line, message) => {
    const error = failure(source);
    expect(error).toMatchObject({ template: 'own', line });
    expect(error.message).toContain(`template own, line ${line}: `);
    expect(error.message).toContain(message);
  });

  it('cannot make more than it may through a value', () => {
    const source = '{% for i in (1..1000) %}{{ title }}{% endfor %}';
    expect(failure(source, { title: 'x'.repeat(1000) }).message).toContain('too large');
  });

  it('reaches neither prototypes nor the process', () => {
    const source =
      '{{ constructor }}{{ title.constructor.name }}{{ __proto__ }}{{ process.env.PATH }}{{ incident.toString }}';
    expect(split(render(source)).body).toBe('');
  });
});
