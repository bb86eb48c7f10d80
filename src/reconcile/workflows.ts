/** Whether a workflow of a repository checks its pull requests. */
import { checksPostmortems, isWorkflowPath } from '../config/workflow.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { TreeFile } from '../github/reader.ts';

/** What a blob holds never changes: each workflow is read once in the life of the process, as long as there are not too many. */
const KNOWN = new Map<string, boolean>();
const MOST_REMEMBERED = 5000;
/** A repository with more workflows than this is asked about the first of them. */
const MOST_WORKFLOWS = 50;

/** Workflows are those among the files of a commit, and the name of the Action in them. */
export interface Workflows {
  readonly files: readonly TreeFile[];
  readonly commit: string;
  readonly action: string;
}

/** isCheckedByWorkflow asks once for all that are not known yet, and for nothing where there are none; null where there are too many to say no. */
export async function isCheckedByWorkflow(
  port: Pick<RepositoryPort, 'texts' | 'readFile'>,
  { files, commit, action }: Workflows,
): Promise<boolean | null> {
  const found = files.filter(({ path, kind }) => kind === 'file' && isWorkflowPath(path));
  const asked = found.slice(0, MOST_WORKFLOWS);
  const keyOf = ({ sha }: TreeFile) => `${sha} ${action}`;
  const unknown = asked.filter((file) => !KNOWN.has(keyOf(file)));
  const texts = unknown.length > 0 ? await port.texts(unknown.map(({ sha }) => sha)) : null;
  if (KNOWN.size >= MOST_REMEMBERED) KNOWN.clear();
  for (const file of unknown) {
    const text = texts?.get(file.sha) ?? (await textOf(port, file, commit));
    KNOWN.set(keyOf(file), checksPostmortems(text, action));
  }
  if (asked.some((file) => KNOWN.get(keyOf(file)))) return true;
  return found.length > asked.length ? null : false;
}

async function textOf(
  port: Pick<RepositoryPort, 'readFile'>,
  { path }: TreeFile,
  commit: string,
): Promise<string> {
  const content = await port.readFile(path, commit);
  return content?.kind === 'text' ? content.text : '';
}
