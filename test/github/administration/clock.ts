import type { Clock } from '../controls.ts';
import type { LocalGitHubOptions } from '../types.ts';

/** clockOf is the clock that the options ask for: the real one, the test's own, or one that only `advance` moves. */
export function clockOf({ clock, now, startAt }: LocalGitHubOptions): Clock {
  let time = (startAt ?? new Date()).getTime();
  if (clock === 'manual') {
    return {
      now: () => new Date(time),
      advance: (milliseconds) => {
        if (milliseconds < 0) throw new Error('the clock cannot go back');
        time += milliseconds;
      },
    };
  }
  return {
    now: now ?? (() => new Date()),
    advance: () => {
      throw new Error("only a clock that was started as 'manual' can be moved");
    },
  };
}
