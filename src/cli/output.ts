/** Findings in the form that was asked for, to the terminal or into a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { TerminalError } from '../errors.ts';
import { renderGitHub } from '../formats/github.ts';
import { renderJson } from '../formats/json.ts';
import { renderJUnit } from '../formats/junit.ts';
import { type Paint, PLAIN } from '../formats/paint.ts';
import { countLine, renderPretty } from '../formats/pretty.ts';
import { renderSarif } from '../formats/sarif.ts';
import type { CheckedPlace } from './check-files.ts';
import { reasonOf } from './repository.ts';
import type { Terminal } from './terminal.ts';

/** FORMATS are the forms in which findings are printed. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** OutputOptions say in which form, and where to. */
export interface OutputOptions {
  readonly format: Format;
  readonly output?: string;
  /** How many findings the baseline took away. */
  readonly known: number;
}

/** print writes the findings; into a file it replaces what was there, and the counts go to standard error. */
export function print(
  checked: readonly CheckedPlace[],
  { format, output, known }: OutputOptions,
  { directory, print: toTerminal, complain, paint, version }: Terminal,
): void {
  const inFile = output !== undefined;
  const text = render(checked, { format, known, paint: inFile ? PLAIN : paint, version });
  if (!inFile) {
    toTerminal(text);
    return;
  }
  writeOver(resolve(directory, output), { text, given: output });
  const counts = countLine(
    checked.map(({ report }) => report),
    { paint: PLAIN, known },
  );
  complain(`${counts}. Written to ${output}.\n`);
}

/** People and programs on this machine know a file from the working directory, services by its path in the repository. */
function render(
  checked: readonly CheckedPlace[],
  { format, known, paint, version }: { format: Format; known: number; paint: Paint; version: string },
): string {
  const reports = checked.map(({ report }) => report);
  const shown = checked.map(({ report, shown: file }) => ({ ...report, file }));
  switch (format) {
    case 'pretty':
      return checked.length > 0 ? renderPretty(shown, { paint, known }) : '';
    case 'json':
      return renderJson(shown);
    case 'sarif':
      return renderSarif(reports, { version });
    case 'github':
      return renderGitHub(reports);
    case 'junit':
      return renderJUnit(reports);
  }
}

/** writeOver writes a file, its directory first; what cannot be written is wrong use. */
export function writeOver(path: string, { text, given }: { text: string; given: string }): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new TerminalError(`Cannot write ${given}: ${reasonOf(error)}.`, { cause: error });
  }
}
