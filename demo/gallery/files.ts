/** The story as Markdown files, in the order in which it happened. */
import type { Annotation, Run, Story, Thread } from '../story.ts';

/** renderFiles returns the text of each file by its name. */
export function renderFiles(story: Story): Readonly<Record<string, string>> {
  const run = (id: Run['id']): Run => {
    const found = story.runs.find((each) => each.id === id);
    if (found === undefined) throw new Error(`The story has no run "${id}".`);
    return found;
  };
  return {
    '1-incident.md': renderThread(story.incident),
    '2-pull-request.md': renderThread(story.pullRequest),
    '3-postmortem-drafted.md': run('draft').document.text,
    '4-job-summary-draft.md': renderRun(run('draft')),
    '5-postmortem-with-slip.md': run('failing').document.text,
    '6-job-summary-failing.md': renderRun(run('failing')),
    '7-postmortem-merged.md': story.merged.text,
    '8-job-summary-passing.md': renderRun(run('passing')),
    '9-issues.md': story.issues.map(renderThread).join('\n---\n\n'),
  };
}

/** describeAnnotation tells an annotation in one line: place, level and message. */
function describeAnnotation({ file, line, level, message }: Annotation): string {
  const place = [file, line].filter((part) => part !== null).join(':');
  return `${place ? `${place}: ` : ''}${level}: ${message.replace(/\s+/g, ' ')}`;
}

function renderThread(thread: Thread): string {
  const facts = [
    `- state: ${thread.state}`,
    `- author: @${thread.author}`,
    `- labels: ${thread.labels.map(({ name }) => `\`${name}\``).join(', ') || 'none'}`,
    `- assignees: ${thread.assignees.map((login) => `@${login}`).join(', ') || 'none'}`,
    `- address while the demo ran: ${thread.url}`,
  ];
  const items = thread.items.map((item) => {
    if (item.kind === 'comment') return `### @${item.actor} commented\n\n${item.body.trim()}`;
    if (item.kind === 'event') return `*@${item.actor} ${item.text}*`;
    return `*Check "${item.run.title}": ${item.run.passed ? 'passed' : 'failed'}*`;
  });
  const parts = [`# ${thread.title} (#${thread.number})`, facts.join('\n'), thread.body.trim(), ...items];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderRun(run: Run): string {
  const annotations = run.annotations.map((annotation) => `- ${describeAnnotation(annotation)}`);
  const appendix = [`Step: ${run.passed ? 'passed' : 'failed'}`, '', 'Annotations:', '', ...annotations];
  return `${run.summary.trim()}\n\n---\n\n${annotations.length > 0 ? appendix.join('\n') : appendix[0]}\n`;
}
