/** Rounds: schedules by name, so that another process or another day can play them again. */
import { playSchedule } from './play.ts';
import { createRandom, type Random } from './random.ts';
import { type Blow, CALM, drawSchedule, type Route, type Schedule, writeBlow } from './schedule.ts';

/** Round is one schedule: what a seed draws, or nothing but some failures. */
export type Round =
  | ({ readonly kind: 'seed'; readonly seed: number; readonly isOnWire?: boolean } & Done)
  | ({ readonly kind: 'blows'; readonly blows: readonly Blow[]; readonly route: Route } & Done);

/** Done by the Action where it says so. */
interface Done {
  readonly isByAction?: boolean;
}

/** commandOf gives the command that plays a round again. */
export function commandOf(round: Round): string {
  const options =
    round.kind === 'seed'
      ? `--from ${round.seed} --count 1${round.isOnWire ? ' --wire' : ''}`
      : [...round.blows.map((blow) => `--blow ${writeBlow(blow)}`), `--route ${round.route}`].join(' ');
  return `npm run simulate -- ${options}${round.isByAction ? ' --action' : ''}`;
}

function scheduleOf(round: Round, random: Random): Schedule {
  const schedule = drawnOf(round, random);
  // A workflow's token reaches no other repository.
  return round.isByAction ? { ...schedule, isByAction: true, isOnWire: false, route: 'none' } : schedule;
}

function drawnOf(round: Round, random: Random): Schedule {
  if (round.kind === 'blows') return { ...CALM, blows: round.blows, route: round.route };
  const schedule = drawSchedule(random);
  return round.isOnWire ? { ...schedule, isOnWire: true } : schedule;
}

/** playRound gives what is wrong in the end. */
export async function playRound(round: Round): Promise<readonly string[]> {
  const random = createRandom(round.kind === 'seed' ? round.seed : 1);
  const schedule = scheduleOf(round, random);
  try {
    return await playSchedule(schedule, random);
  } catch (error) {
    return [error instanceof Error ? String(error.stack) : String(error)];
  }
}
