/** Bytes of a file, turned into text or into the reason why they are none. */
import { isUtf8 } from 'node:buffer';
import { ConfigurationError } from '../errors.ts';
import { type FileContent, MAX_FILE_BYTES } from './reader.ts';

/** decodeContent reads bytes as UTF-8; a byte order mark is kept, anything that is not UTF-8 text is `not-text`. */
export function decodeContent(bytes: Uint8Array, sha: string | null): FileContent {
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'too-large', size: bytes.length };
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfeff || mark === 0xfffe)
    return { kind: 'not-text', reason: 'it is UTF-16: save it as UTF-8' };
  if (bytes.includes(0)) return { kind: 'not-text', reason: 'it is binary: a postmortem is UTF-8 text' };
  if (!isUtf8(bytes)) return { kind: 'not-text', reason: 'it is not valid UTF-8: save it as UTF-8' };
  return {
    kind: 'text',
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
    sha,
  };
}

/** textOf gives a file's text, or throws `ConfigurationError` with the reason why it has none. */
export function textOf(content: FileContent, file: string): string {
  if (content.kind === 'text') return content.text;
  throw new ConfigurationError(file, [
    { line: 1, key: '', expected: `expected UTF-8 text: ${whyNot(content)}` },
  ]);
}

/** whyNot says in a sentence why a file has no text. */
export function whyNot(content: Exclude<FileContent, { kind: 'text' }>): string {
  switch (content.kind) {
    case 'too-large':
      return `it has ${content.size} bytes, which is too large to be read`;
    case 'not-text':
      return content.reason;
  }
}
