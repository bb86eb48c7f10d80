/** The rule `image-missing`. */
import type { Link } from '../model.ts';
import { leadsElsewhere, resolvePath } from '../text/paths.ts';
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

function isInRepository({ kind, target }: Link): boolean {
  return kind === 'image' && !leadsElsewhere(target);
}

function problemOf(target: string, document: string, hasFile: (path: string) => boolean): string | null {
  const path = resolvePath(target, document);
  if (path === null)
    return `The image ${target} lies outside of the repository. Put it inside, next to the document.`;
  if (path === '') return 'The image has no file. Name one, or take the image out.';
  if (hasFile(path)) return null;
  return `The image ${path} is not in the repository. Add it, or correct the path.`;
}
