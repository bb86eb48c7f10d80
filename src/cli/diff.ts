/** What a fix would change, as a unified diff. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** FileChange is one file before and after. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Lines that hold a secret: they are never printed. */
  readonly secrets: ReadonlySet<string>;
}

const COVER = '(a line with a secret is not shown)';

/** renderDiff gives a patch that git can apply, unless a line with a secret had to be covered. */
export function renderDiff({ path, before, after, secrets }: FileChange): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => (isIn(secrets, line) ? `${line.charAt(0)}${COVER}` : line))
    .join('\n');
}

function isIn(secrets: ReadonlySet<string>, line: string): boolean {
  return line.length > 1 && secrets.has(line.slice(1).replace(/\r$/, ''));
}
