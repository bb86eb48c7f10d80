/** The ordered registry of rules: one rule a file, and only here do they meet. */

import { actionCount } from './action-count.ts';
import { actionDue } from './action-due.ts';
import { actionOwner } from './action-owner.ts';
import { actionOwnerAssignable } from './action-owner-assignable.ts';
import { actionPrevents } from './action-prevents.ts';
import { actionPriority } from './action-priority.ts';
import { actionVague } from './action-vague.ts';
import { blameless } from './blameless.ts';
import { causeHasAction } from './cause-has-action.ts';
import { document } from './document.ts';
import { duplicateSection } from './duplicate-section.ts';
import { durationConsistent } from './duration-consistent.ts';
import { emptySection } from './empty-section.ts';
import { encoding } from './encoding.ts';
import { frontMatter } from './front-matter.ts';
import { headingLevel } from './heading-level.ts';
import { imageAlt } from './image-alt.ts';
import { imageMissing } from './image-missing.ts';
import { linkMissing } from './link-missing.ts';
import { mentionStorm } from './mention-storm.ts';
import { noActionItems } from './no-action-items.ts';
import { placeholder } from './placeholder.ts';
import { requiredSection } from './required-section.ts';
import type { Rule } from './rule.ts';
import { secret } from './secret.ts';
import { sectionOrder } from './section-order.ts';
import { severityKnown } from './severity-known.ts';
import { timelineCoversIncident } from './timeline-covers-incident.ts';
import { timelineGap } from './timeline-gap.ts';
import { timelineOrder } from './timeline-order.ts';
import { timelineTime } from './timeline-time.ts';
import { timelineZone } from './timeline-zone.ts';
import { timestampsConsistent } from './timestamps-consistent.ts';
import { unfilledGuidance } from './unfilled-guidance.ts';
import { waiver } from './waiver.ts';

/** RULES are all rules, in the order in which their pages are listed. */
export const RULES: readonly Rule[] = [
  document,
  frontMatter,
  requiredSection,
  sectionOrder,
  duplicateSection,
  headingLevel,
  emptySection,
  placeholder,
  unfilledGuidance,
  timelineTime,
  timelineOrder,
  timelineZone,
  timelineGap,
  timelineCoversIncident,
  timestampsConsistent,
  durationConsistent,
  severityKnown,
  actionOwner,
  actionOwnerAssignable,
  actionDue,
  actionPriority,
  actionVague,
  actionPrevents,
  actionCount,
  causeHasAction,
  noActionItems,
  blameless,
  secret,
  imageMissing,
  imageAlt,
  linkMissing,
  encoding,
  mentionStorm,
  waiver,
];
