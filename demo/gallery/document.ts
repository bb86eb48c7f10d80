/** The postmortem's file as GitHub shows it: its source with annotations on their lines, a change, the rendered text. */
import type { Annotation, Document } from '../story.ts';
import { type Html, html } from './html.ts';
import { type MarkdownOptions, renderMarkdown } from './render-markdown.ts';

const LEVEL_NAMES = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const;

/** renderSource shows every line of a document; `anchors` gives each line the id `<document>-L<n>`. */
export function renderSource(document: Document, annotations: readonly Annotation[], anchors: boolean): Html {
  const rows = lines(document.text).map((text, index) => [
    renderLine({
      text,
      number: index + 1,
      id: anchors ? `${document.id}-L${index + 1}` : null,
      change: null,
    }),
    annotationsOn(annotations, index + 1),
  ]);
  return html`<div class="source">${rows}</div>`;
}

/** renderExcerpt shows the annotated lines of a document with two lines around each. */
export function renderExcerpt(document: Document, annotations: readonly Annotation[]): Html {
  const all = lines(document.text);
  const wanted = new Set<number>();
  for (const { line } of annotations) {
    if (line !== null) for (let near = line - 2; near <= line + 2; near += 1) wanted.add(near);
  }
  const shown = [...wanted].filter((line) => line >= 1 && line <= all.length).sort((a, b) => a - b);
  const rows = shown.map((number, index) => [
    index > 0 && shown[index - 1] !== number - 1 && html`<div class="gap" aria-hidden="true">⋯</div>`,
    renderLine({ text: all[number - 1] ?? '', number, id: null, change: null }),
    annotationsOn(annotations, number),
  ]);
  return html`<div class="source">${rows}</div>`;
}

/** renderChange shows what differs between two texts as one hunk with two lines around it. */
export function renderChange(before: string, after: string): Html {
  const [old, now] = [lines(before), lines(after)];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const row = (text: string, index: number, change: 'removed' | 'added' | null): Html =>
    renderLine({ text, number: index + 1, id: null, change });
  const from = Math.max(0, head - 2);
  const end = now.length - tail;
  return html`<div class="source">${[
    ...now.slice(from, head).map((text, index) => row(text, from + index, null)),
    ...old.slice(head, old.length - tail).map((text, index) => row(text, head + index, 'removed')),
    ...now.slice(head, end).map((text, index) => row(text, head + index, 'added')),
    ...now.slice(end, end + 2).map((text, index) => row(text, end + index, null)),
  ]}</div>`;
}

/** renderDocument shows a document as its readers see it, the front matter as a block of its own. */
export function renderDocument(document: Document, options: MarkdownOptions): Html {
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(document.text) ?? [];
  return html`<div class="markdown-body boxed">${
    frontMatter !== undefined && html`<pre><code>${frontMatter}</code></pre>`
  }${renderMarkdown(body ?? document.text, options)}</div>`;
}

function lines(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** annotationsOn shows the annotations of a line, or those of no line for null. */
export function annotationsOn(annotations: readonly Annotation[], line: number | null): readonly Html[] {
  return annotations
    .filter((annotation) => annotation.line === line)
    .map(
      ({ level, title, message }) => html`<div class="annotation ${level}" role="note">
<p><strong>${LEVEL_NAMES[level]}</strong>${title && ` · ${title}`}</p>
<p>${message}</p>
</div>`,
    );
}

interface Line {
  readonly text: string;
  readonly number: number;
  readonly id: string | null;
  readonly change: 'removed' | 'added' | null;
}

function renderLine({ text, number, id, change }: Line): Html {
  const sign = change === 'added' ? '+' : change === 'removed' ? '−' : null;
  const name = change && html`<span class="hidden">${change}: </span>`;
  return html`<div class="line ${change ?? ''}"${id !== null && html` id="${id}"`}><span class="number">${number}</span><code>${name}${
    sign && html`<span class="sign" aria-hidden="true">${sign} </span>`
  }${text}</code></div>`;
}
