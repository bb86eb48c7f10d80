/** The safe fixes of a change's postmortems, as `debrief check --fix` applies them. */
import type { RepositoryPort } from '../github/port.ts';
import type { FileContent } from '../github/reader.ts';
import { applyFixes } from '../postmortem/fix.ts';
import type { Report } from '../postmortem/rules/rule.ts';
import { type Checked, checkTarget, type Target } from './check-target.ts';

/** A fix may make room for another one; more rounds than this are none that end. */
const MOST_ROUNDS = 10;

/** mendFiles gives the postmortems that fixes change, with their new text; what would leave more findings than there were is left as it is. */
export async function mendFiles(
  port: RepositoryPort,
  target: Target,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const remembered = remember(port);
  const texts = new Map<string, string>();
  const check = () =>
    checkTarget(target, { repository: overlay(remembered, target, texts), workspace: null });
  let checked = await check();
  let ill = checked.postmortems;
  for (let round = 0; round < MOST_ROUNDS && ill.length > 0; round += 1) {
    const before = new Map(texts);
    const changed: string[] = [];
    for (const path of ill) {
      const old = texts.get(path) ?? textOf(await remembered.readFile(path, target.head));
      const mended = old === null ? null : applyFixes(old, findingsOf(checked, path));
      if (mended === null || mended === old) continue;
      texts.set(path, mended);
      changed.push(path);
    }
    if (changed.length === 0) break;
    const after = await check();
    ill = changed.filter((path) => {
      if (findingsOf(after, path).length <= findingsOf(checked, path).length) return true;
      restore(texts, path, before.get(path));
      return false;
    });
    checked = after;
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

function restore(texts: Map<string, string>, path: string, text: string | undefined): void {
  if (text === undefined) texts.delete(path);
  else texts.set(path, text);
}

function findingsOf({ reports }: Checked, path: string): Report['findings'] {
  return reports.find(({ file }) => file === path)?.findings ?? [];
}

function textOf(content: FileContent | null): string | null {
  return content?.kind === 'text' ? content.text : null;
}

/** Of a commit nothing changes: what was read once is not read again. */
function remember(port: RepositoryPort): RepositoryPort {
  const files = new Map<string, Promise<FileContent | null>>();
  let compared: ReturnType<RepositoryPort['compare']> | null = null;
  return {
    ...port,
    readFile: (path, ref) => {
      const key = `${ref} ${path}`;
      const known = files.get(key) ?? port.readFile(path, ref);
      files.set(key, known);
      return known;
    },
    compare: (base, head) => {
      compared ??= port.compare(base, head);
      return compared;
    },
  };
}

function overlay(port: RepositoryPort, { head }: Target, texts: ReadonlyMap<string, string>): RepositoryPort {
  return {
    ...port,
    readFile: async (path, ref) => {
      const text = ref === head ? texts.get(path) : undefined;
      return text === undefined ? port.readFile(path, ref) : { kind: 'text', text, sha: null };
    },
  };
}
