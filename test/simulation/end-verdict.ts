/** What must be so in the end of how the incident went out. */
import { checkStage } from './closing.ts';
import { checkElsewhere } from './elsewhere.ts';
import type { Schedule } from './schedule.ts';
import { checkWishes } from './skip-verdict.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

/** checkEnds sees that the stage is right, that no reply to a skip is left beside a postmortem, and that no repository tells of a less open one. */
export function checkEnds(
  world: World,
  { story, schedule }: { readonly story: Story; readonly schedule: Schedule },
  check: (ok: boolean, words: string) => void,
): void {
  checkStage(world, story, check);
  checkWishes(world, story, check);
  checkElsewhere(world, story, { isHidden: schedule.route === 'hidden', check });
}
