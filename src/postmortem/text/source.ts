/** A document's bytes, turned into lines. */
import type { Finding } from '../model.ts';

/** MAX_DOCUMENT_BYTES is the largest document that is parsed; beyond it the parser reports one fault and no content. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024;

/** Source is a document as text with `\n` line ends and no byte order mark, or why it has none. */
export interface Source {
  readonly text: string;
  readonly faults: readonly Finding[];
}

/** readSource decodes a document; what is not UTF-8 text of a sane size gives an empty text and one fault on line 1. */
export function readSource(source: string | Uint8Array): Source {
  if (source.length > MAX_DOCUMENT_BYTES) {
    return unread(
      'document',
      'The document is larger than 1 MiB. Move logs and attachments to files of their own.',
    );
  }
  if (typeof source === 'string') return fromText(source);
  if ((source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff))
    return utf16();
  try {
    return fromText(new TextDecoder('utf-8', { fatal: true }).decode(source));
  } catch {
    return source.includes(0)
      ? binary()
      : unread('document', 'The document is not UTF-8 text. Save it with the encoding UTF-8.');
  }
}

function fromText(raw: string): Source {
  if (raw.includes('\0')) return looksLikeUtf16(raw) ? utf16() : binary();
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  return { text: text.replace(/\r\n?/g, '\n'), faults: [] };
}

/** Latin text in UTF-16 without a byte order mark has a NUL in about every second place. */
function looksLikeUtf16(raw: string): boolean {
  const head = raw.slice(0, 512);
  const count = head.split('\0').length - 1;
  return count >= head.length * 0.4 && count <= head.length * 0.6;
}

function utf16(): Source {
  return unread('document', 'The document is UTF-16. Save it with the encoding UTF-8.');
}

function binary(): Source {
  return unread('document', 'The document is binary, not text. Replace it with a Markdown file.');
}

function unread(rule: string, message: string): Source {
  return { text: '', faults: [{ rule, severity: 'error', message, line: 1 }] };
}
