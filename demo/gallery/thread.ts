/** An issue or a pull request as GitHub shows it. */
import type { Label, PullRequest, Thread, ThreadItem } from '../story.ts';
import { type Html, html } from './html.ts';
import { type MarkdownOptions, renderMarkdown } from './render-markdown.ts';

const STATES = { open: 'Open', closed: 'Closed', draft: 'Draft', merged: 'Merged' } as const;

/** renderThread shows title, state, people, labels, body and everything below it. `heading` is the level of the title. */
export function renderThread(thread: Thread | PullRequest, heading: 3 | 4, options: MarkdownOptions): Html {
  const title = html`${thread.title} <span class="muted">#${thread.number}</span>`;
  return html`<article class="thread" id="issue-${thread.number}">
${heading === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}
<p class="meta"><span class="state ${thread.state}">${STATES[thread.state]}</span> ${
    'head' in thread
      ? html`<span>into <code>${thread.base}</code> from <code>${thread.head}</code></span>`
      : html`<span>opened by <strong>${thread.author}</strong></span>`
  }</p>
<dl class="facts">
<div><dt>Labels</dt><dd>${orNone(thread.labels.map(renderLabel))}</dd></div>
<div><dt>Assignees</dt><dd>${orNone(thread.assignees.map((login) => html`<span class="person">@${login}</span> `))}</dd></div>
</dl>
${renderComment({ actor: thread.author, at: thread.createdAt, body: thread.body }, options)}
${thread.items.map((item) => renderItem(item, options))}
</article>`;
}

/** renderVerdict says whether a step passed. */
export function renderVerdict(passed: boolean): Html {
  return passed
    ? html`<span class="verdict passed">✓ passed</span>`
    : html`<span class="verdict failed">✗ failed</span>`;
}

/** renderLabel shows a label in its colour, with black or white text, whichever contrasts more. */
export function renderLabel({ name, color }: Label): Html {
  const background = /^[0-9a-f]{6}$/i.test(color) ? color : 'ededed';
  return html`<span class="label" style="background:#${background};color:${textOn(background)}">${name}</span> `;
}

function textOn(color: string): '#000' | '#fff' {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff';
}

function orNone(pieces: readonly Html[]): readonly Html[] | Html {
  return pieces.length > 0 ? pieces : html`<span class="muted">none</span>`;
}

function renderItem(item: ThreadItem, options: MarkdownOptions): Html {
  if (item.kind === 'comment') return renderComment(item, options);
  if (item.kind === 'run') {
    const { id, title, passed } = item.run;
    return html`<p class="event">${renderVerdict(passed)} <a href="#run-${id}">${title}</a> ${time(item.at)}</p>`;
  }
  const text = item.text.split(/(#\d+\b)/).map((part) => {
    const target = /^#\d+$/.test(part) ? options.resolve(part) : null;
    return target === null ? part : html`<a href="${target}">${part}</a>`;
  });
  return html`<p class="event"><strong>${item.actor}</strong> ${text} ${time(item.at)}</p>`;
}

function renderComment(
  comment: { readonly actor: string; readonly at: string; readonly body: string },
  options: MarkdownOptions,
): Html {
  return html`<div class="comment">
<p class="byline"><span class="avatar" aria-hidden="true">${comment.actor.slice(0, 1).toUpperCase()}</span><strong>${
    comment.actor
  }</strong> ${time(comment.at)}</p>
<div class="markdown-body comment-body">${renderMarkdown(comment.body, options)}</div>
</div>`;
}

function time(at: string): Html {
  return html`<time class="muted" datetime="${at}">${at.slice(11, 19)} UTC</time>`;
}
