import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { renderPage } from '../../demo/gallery/page.ts';
import { renderMarkdown } from '../../demo/gallery/render-markdown.ts';
import { HOSTILE, SAMPLE } from './sample.ts';

const LIBRARY = 'var mermaid = { initialize: () => "<!-- <script> </script>" };';
const whole = renderPage(SAMPLE, { css: 'body { color: black } </style>', mermaid: LIBRARY });
const scripts = [...whole.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script ?? '');
const page = whole.replace(/<style>.*?<\/style>/s, '').replace(/<script>.*?<\/script>/s, '');

const tags = [...page.matchAll(/<[a-z][^<>]*>/gi)].map(([tag]) => tag);

describe('the page', () => {
  it('lets no text of people become an element or an attribute', () => {
    const elements = [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase());
    expect(elements).not.toContain('script');
    expect(elements).not.toContain('img');
    expect(elements).not.toContain('style');
    expect(elements.filter((name) => name === 'title')).toHaveLength(2);
    expect(tags.filter((tag) => /\son\w+\s*=/i.test(tag))).toEqual([]);
  });

  it('shows hostile text as itself', () => {
    const text = page.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(text.split(HOSTILE).length).toBeGreaterThan(20);
  });

  it('asks for nothing from anywhere', () => {
    const policy =
      /content="default-src 'none'; style-src 'unsafe-inline'; script-src '(sha256-[^']*)'"/.exec(page);
    expect(scripts).toHaveLength(1);
    expect(policy?.[1]).toBe(
      `sha256-${createHash('sha256')
        .update(scripts[0] ?? '')
        .digest('base64')}`,
    );
    expect(tags.filter((tag) => /\s(?:src|srcset|action|poster|background)=/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /^<(?:link|iframe|object|embed|form|base)\b/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /href="(?!#|https?:)/.test(tag))).toEqual([]);
  });

  it('carries the library that draws charts, and nothing in it ends the element', () => {
    expect(scripts[0]).not.toMatch(/<!--|<\/?script/i);
    const drawn = runInNewContext(scripts[0] ?? '', { matchMedia: () => ({ matches: true }) });
    expect(drawn).toBe('<!-- <script> </script>');
  });

  it('leaves a chart to that library, as text', () => {
    const chart = '```mermaid\ngantt\n  <b>x</b>\n```\n';
    const { html } = renderMarkdown(chart, { headingLevel: 3, resolve: () => null });
    expect(html).toBe('<pre class="mermaid">gantt\n  &#60;b&#62;x&#60;/b&#62;\n</pre>\n');
  });

  it('uses only colours that are colours', () => {
    for (const [, style] of page.matchAll(/ style="([^"]*)"/g)) {
      expect(style).toMatch(/^background:#[0-9a-f]{6};color:#(?:000|fff)$/);
    }
  });

  it('turns addresses of the local GitHub into places that exist', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual(expect.arrayContaining(['issue-1', 'issue-2', 'merged-L3', 'run-draft']));
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(page).not.toContain('href="http://127.0.0.1');
  });

  it('has one of each id, one h1 and no skipped heading level', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('puts an annotation below its line and the correction as one line out and one in', () => {
    expect(page).toMatch(/<span class="number">10<\/span>.*6:54 PM.*\n?.*<div class="annotation error"/);
    expect(page.match(/<div class="line removed">/g)).toHaveLength(1);
    expect(page.match(/<div class="line added">/g)).toHaveLength(1);
  });
});

describe('renderMarkdown', () => {
  const render = (text: string): string =>
    renderMarkdown(text, { headingLevel: 3, resolve: (target) => (target === '#7' ? '#issue-7' : null) })
      .html;

  it('hides comments, in a line, over lines and without an end, but not in code', () => {
    expect(render('a <!-- b --> c')).toBe('<p>a  c</p>\n');
    expect(render('<!-- a\n\nb -->\nc')).toBe('<p>c</p>\n');
    expect(render('a\n\n<!-- b\n\nc')).toBe('<p>a</p>\n');
    expect(render('`<!-- a -->`')).toContain('&lt;!-- a --&gt;');
  });

  it('shows mentions, issues and check boxes as GitHub does', () => {
    expect(render('- [x] @ann fixed #7, not #8')).toContain(
      '<li>☑ <strong>@ann</strong> fixed <a href="#issue-7">#7</a>, not #8</li>',
    );
    expect(render('mail a@b.example')).not.toContain('<strong>');
  });

  it('fits headings in below those of the page and keeps their looks', () => {
    expect(render('## a\n\n#### b\n\n# c')).toBe(
      '<h3 class="h2">a</h3>\n<h4 class="h4">b</h4>\n<h3 class="h1">c</h3>\n',
    );
  });

  it('takes a link off that leads nowhere', () => {
    expect(render('[a](http://127.0.0.1:9/x)')).toBe('<p><a class="no-target">a</a></p>\n');
  });
});
