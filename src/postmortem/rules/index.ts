/** The ordered registry of rules: one rule a file, and only here do they meet. */
import { actionDue } from './action-due.ts';
import { actionOwner } from './action-owner.ts';
import { document } from './document.ts';
import { emptySection } from './empty-section.ts';
import { frontMatter } from './front-matter.ts';
import { imageMissing } from './image-missing.ts';
import { noActionItems } from './no-action-items.ts';
import { placeholder } from './placeholder.ts';
import { requiredSection } from './required-section.ts';
import type { Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { timelineOrder } from './timeline-order.ts';
import { timelineTime } from './timeline-time.ts';

/** RULES are all rules, in the order in which their pages are listed. */
export const RULES: readonly Rule[] = [
  document,
  frontMatter,
  requiredSection,
  sectionOrder,
  emptySection,
  placeholder,
  timelineTime,
  timelineOrder,
  actionOwner,
  actionDue,
  noActionItems,
  imageMissing,
];
