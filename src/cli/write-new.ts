/** Writing without ever overwriting. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { TerminalError } from '../errors.ts';
import { reasonOf } from './repository.ts';

/** writeNew writes a file that is not there yet; false when it is, and the file stays as it was. */
export function writeNew(file: string, text: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST') || isCode(error, 'ELOOP')) return false;
    throw new TerminalError(`Cannot write ${file}: ${reasonOf(error)}.`, { cause: error });
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
