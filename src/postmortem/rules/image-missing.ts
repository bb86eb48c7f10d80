/** The rule `image-missing`. */
import type { Link } from '../model.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** imageMissing reports images of the repository that are not in it; without its tree it says nothing. */
export const imageMissing = defineRule({
  id: 'image-missing',
  description: 'Asks that each image of the repository is there.',
  severity: 'warning',
  check,
});

function check({ postmortem, hasFile }: RuleContext): readonly Complaint[] {
  if (!hasFile) return [];
  return postmortem.links.flatMap((link) => {
    const problem = isInRepository(link) ? problemOf(link.target, postmortem.path, hasFile) : null;
    return problem === null ? [] : [{ line: link.line, column: link.column, message: problem }];
  });
}

/** Addresses with a scheme, those that begin with `//` and those that a site generator fills in lead elsewhere. */
function isInRepository({ kind, target }: Link): boolean {
  return kind === 'image' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)|\{[{%]/i.test(target);
}

function problemOf(target: string, document: string, hasFile: (path: string) => boolean): string | null {
  const path = resolve(target, document);
  if (path === null)
    return `The image ${target} lies outside of the repository. Put it inside, next to the document.`;
  if (path === '') return 'The image has no file. Name one, or take the image out.';
  if (hasFile(path)) return null;
  return `The image ${path} is not in the repository. Add it, or correct the path.`;
}

/** The path inside the repository; null when it leaves it, empty when the target names none. A leading slash means the repository's root. */
function resolve(target: string, document: string): string | null {
  const path = decode(target.replace(/[?#].*$/s, ''));
  if (path === '') return '';
  const parts = path.startsWith('/') ? [] : document.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
