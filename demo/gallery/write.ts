/** Leaves the story in a folder to look at. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Story } from '../story.ts';
import { renderFiles } from './files.ts';
import { renderPage } from './page.ts';

/** writeGallery replaces the demo's own files in the folder; others that lie there stay. */
export async function writeGallery(folder: string, story: Story): Promise<void> {
  const [markdownCss, pageCss, mermaid] = await Promise.all([
    readFile(fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')), 'utf8'),
    readFile(join(import.meta.dirname, 'page.css'), 'utf8'),
    readFile(fileURLToPath(import.meta.resolve('@mermaid-js/tiny')), 'utf8'),
  ]);
  await mkdir(folder, { recursive: true });
  const page = renderPage(story, { css: `${markdownCss}\n${pageCss}`, mermaid });
  const files = { ...renderFiles(story), 'index.html': page };
  for (const [name, text] of Object.entries(files)) {
    await rm(join(folder, name), { force: true });
    await writeFile(join(folder, name), text);
  }
}
