/** The page that shows the whole story as GitHub would, in one file that asks for nothing else. */
import type { Document, Run, Story } from '../story.ts';
import { drawCharts } from './charts.ts';
import { annotationsOn, renderChange, renderDocument, renderExcerpt, renderSource } from './document.ts';
import { type Html, html } from './html.ts';
import { type MarkdownOptions, renderMarkdown } from './render-markdown.ts';
import { renderThread, renderVerdict } from './thread.ts';

/** Assets are what the page brings along: style sheets, and the library that draws charts. */
export interface Assets {
  readonly css: string;
  readonly mermaid: string;
}

/** renderPage returns the page as one HTML document with style sheets and charts inside it. */
export function renderPage(story: Story, { css, mermaid }: Assets): string {
  const chapters = chaptersOf(story);
  const script = drawCharts(mermaid);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${{ html: script.hash }}'">
<title>Debrief: from an incident to finished work</title>
<style>${{ html: css.replaceAll('</', '<\\/') }}</style>
</head>
<body>
<a class="skip" href="#story">Skip to the story</a>
<header>
<p class="repository">${story.repository}</p>
<h1>From an incident to finished work</h1>
<p>Everything below happened in one run of the demo, between the App, the bundled Action, git and a local GitHub.</p>
<nav aria-label="Chapters"><ol>${chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
</header>
<main id="story">
${chapters.map(
  ({ id, title, lead, body }, index) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><span class="muted">${index + 1}</span> ${title}</h2>
<p class="lead">${lead}</p>
${body}
</section>`,
)}
</main>
<footer><p>Made by <code>npm run demo</code>. The same as Markdown: the numbered files beside this page.</p></footer>
<script>${{ html: script.text }}</script>
</body>
</html>
`.html;
}

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly body: Html | readonly Html[];
}

function chaptersOf(story: Story): readonly Chapter[] {
  const options = (headingLevel: number): MarkdownOptions => ({
    headingLevel,
    resolve: (target) => resolveTarget(target, story),
  });
  return [
    {
      id: 'incident',
      title: 'The incident',
      lead: 'Someone opens an issue, and someone with triage permission labels it: that makes it an incident. What is said here flows into the draft, and how far the action items are shows here until the last one is done.',
      body: renderThread(story.incident, 3, options(4)),
    },
    {
      id: 'pull-request',
      title: 'The pull request',
      lead: 'The App answers with a branch, a postmortem from the template and a draft pull request. The checks and the comment below came later.',
      body: renderThread(story.pullRequest, 3, options(4)),
    },
    ...story.runs.map((run, index) => runChapter(run, story.runs[index - 1]?.document ?? null, options(4))),
    {
      id: 'postmortem',
      title: 'The merged postmortem',
      lead: 'This is the file on the default branch, as its readers see it.',
      body: renderDocument(story.merged, options(3)),
    },
    {
      id: 'issues',
      title: 'The issues',
      lead: 'The merge turned each corrective measure into an issue with an owner, labels, a due date and links to its origin.',
      body: story.issues.map((issue) => renderThread(issue, 3, options(4))),
    },
  ];
}

const LEADS = {
  draft: 'The template is not filled in yet. On a draft the check says what is missing and does not fail.',
  failing:
    'The postmortem is written and the pull request is ready, but one time is out of order. The check fails on that line.',
  passing: 'One line was corrected and pushed, and the check passes.',
} as const;

function runChapter(run: Run, before: Document | null, options: MarkdownOptions): Chapter {
  const { document, annotations } = run;
  const placed = annotations.filter(({ line }) => line !== null);
  return {
    id: `run-${run.id}`,
    title: run.title,
    lead: LEADS[run.id],
    body: html`<p class="verdict-line"><span>The step ${renderVerdict(run.passed)}</span>${[
      'findings',
      'errors',
      'valid',
    ].map(
      (name) => name in run.outputs && html`<span class="muted">${name}: ${run.outputs[name] ?? ''}</span>`,
    )}</p>
${run.id === 'passing' && before !== null && html`<h3>The correction</h3>${renderChange(before.text, document.text)}`}
${placed.length > 0 && html`<h3>Annotations in <code>${document.path}</code></h3>${renderExcerpt(document, placed)}`}
${annotationsOn(annotations, null)}
<h3>Job summary</h3>
<div class="markdown-body boxed">${renderMarkdown(run.summary, options)}</div>
<details><summary>The whole file at <code>${document.commit.slice(0, 7)}</code></summary>${renderSource(document, [], true)}</details>`,
  };
}

/** resolveTarget turns addresses of the local GitHub into places within the page, since it is gone by now. */
function resolveTarget(target: string, story: Story): string | null {
  const known = [story.incident, story.pullRequest, ...story.issues].map(({ number }) => String(number));
  const anchor = (number: string | undefined): string | null =>
    number !== undefined && known.includes(number) ? `#issue-${number}` : null;
  if (target.startsWith('#')) return anchor(target.slice(1));
  if (!target.startsWith(`${story.serverUrl}/`)) return /^https?:/.test(target) ? target : null;
  const path = target.slice(story.serverUrl.length + 1);
  const issue = /\/(?:issues|pull)\/(\d+)(?:[#?/].*)?$/.exec(path);
  if (issue) return anchor(issue[1]);
  const [, commit, line] = /\/blob\/([^/]+)\/[^#]*(?:#L(\d+))?/.exec(path) ?? [];
  if (commit === undefined) return null;
  const at = [...story.runs]
    .reverse()
    .map((run) => run.document)
    .find((document) => document.commit === commit);
  return line === undefined ? '#postmortem' : `#${(at ?? story.merged).id}-L${line}`;
}
