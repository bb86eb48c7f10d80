/** Where the links of a document lead. */

/** `resolvePath` returns the path inside the repository to which a target leads; null when it leaves it, empty when it names none. A leading slash means the repository's root. */
export function resolvePath(target: string, document: string): string | null {
  const path = decode(target.replace(/[?#].*$/s, ''));
  if (path === '') return '';
  const parts = path.startsWith('/') ? [] : document.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** `leadsElsewhere` is true for addresses with a scheme, those that begin with `//` and those that a site generator fills in. */
export function leadsElsewhere(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)|\{[{%]/i.test(target);
}

/** `decode` undoes percent encoding where there is some. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `encodePath` writes a path for an address inside Markdown: no character of it can end the link or mean anything. */
export function encodePath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
