/** Mermaid charts, drawn in the page as GitHub draws them. */
import { createHash } from 'node:crypto';

/** Script is the one script of a page, with its hash as a content security policy names it. */
export interface Script {
  readonly text: string;
  readonly hash: string;
}

const START = `mermaid.initialize({
  startOnLoad: true,
  securityLevel: 'strict',
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default',
});`;

/** drawCharts gives the script that draws each `pre.mermaid`; `library` is Mermaid as its package ships it for browsers. */
export function drawCharts(library: string): Script {
  const text = inElement(`${library}\n${START}`);
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}

/** Neither ends the element nor begins a comment in it; both stand in strings and patterns only, where the escape means the same. */
function inElement(script: string): string {
  return script.replaceAll('<!--', '\\x3c!--').replace(/<(?=\/?script)/gi, '\\x3c');
}
