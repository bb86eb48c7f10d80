/** The rule `link-missing`. */

import type { Link, Postmortem } from '../model.ts';
import { readAnchors } from '../text/anchors.ts';
import { decode, leadsElsewhere, resolvePath } from '../text/paths.ts';
import { visibleLines } from '../text/visible-lines.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** linkMissing reports links to files that the repository does not have, and to headings that the document does not have. */
export const linkMissing = defineRule({
  id: 'link-missing',
  description: 'Asks that each link inside the repository leads somewhere.',
  severity: 'warning',
  check,
});

/** GitHub's own pages, which a relative link reaches as well. */
const PAGE_OF_GITHUB =
  /(?:^|\/)(?:issues|pull|pulls|commit|commits|compare|releases|blob|tree|raw|wiki|actions|discussions|projects|milestone|milestones|security|labels)(?:\/|$)/;
/** Files that a site generator makes of others. */
const GENERATED = /\.(?:html?|php|aspx?|xml)$/i;
/** What GitHub or a browser understands without a heading. */
const PLACE_OF_PAGE = /^(?:|top|l\d.*|:~:.*|readme)$/i;

function check({ postmortem, hasFile }: RuleContext): readonly Complaint[] {
  const links = postmortem.links.filter(({ kind, target }) => kind === 'link' && !leadsElsewhere(target));
  if (links.length === 0) return [];
  const visible = visibleLines(postmortem.lines);
  const anchors = links.some(({ target }) => target.startsWith('#')) ? readAnchors(postmortem) : new Set('');
  const similar = new Map([...anchors].map((anchor) => [bare(anchor), anchor]));
  return links.flatMap((link) => {
    if (visible[link.line - 1]?.charAt(link.column - 1) === ' ') return [];
    const problem = link.target.startsWith('#')
      ? fragmentProblem(link, anchors, similar)
      : fileProblem(link, { postmortem, hasFile });
    return problem === null ? [] : [{ line: link.line, column: link.column, message: problem }];
  });
}

function fragmentProblem(
  { target }: Link,
  anchors: ReadonlySet<string>,
  similar: ReadonlyMap<string, string>,
): string | null {
  const wanted = decode(target.slice(1)).toLowerCase();
  if (PLACE_OF_PAGE.test(wanted) || anchors.has(wanted) || anchors.has(wanted.replace(/^user-content-/, '')))
    return null;
  const near = similar.get(bare(wanted));
  const remedy = near === undefined ? 'Correct it, or take the link out.' : `Write #${near}.`;
  return `No heading of this document answers to ${target}. ${remedy}`;
}

function bare(anchor: string): string {
  return anchor.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Only names with an extension are sure to mean files: directories are no part of the repository's list. */
function fileProblem(
  { target }: Link,
  { postmortem, hasFile }: { postmortem: Postmortem; hasFile: RuleContext['hasFile'] },
): string | null {
  if (!hasFile || target === '') return null;
  const file = target.replace(/[?#].*$/s, '');
  if (!/\.[a-z0-9]{1,10}$/i.test(file) || GENERATED.test(file) || PAGE_OF_GITHUB.test(file)) return null;
  const path = resolvePath(target, postmortem.path);
  if (path === null)
    return `The link to ${target} leads out of the repository. Link to a file inside, or give the whole address.`;
  if (hasFile(path)) return null;
  return `The link leads to ${path}, which is not in the repository. Add it, or correct the path.`;
}
