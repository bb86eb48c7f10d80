/** What a seed decides: where requests fail, what becomes of the webhooks, and what people do meanwhile. */
import type { Strike } from '../github/index.ts';
import type { Random } from './random.ts';

/** Blow is one failure: at which of the App's requests since the stage began, and how. A crash takes all that follow with it. */
export interface Blow {
  readonly at: number;
  readonly when: Strike['when'];
  readonly how: 'crash' | 'bad-gateway' | 'time-out' | 'lost-answer';
}

/** Stage is one of the two journeys that write. */
export type Stage = 'draft' | 'follow-up';

/** Schedule is one run. */
export interface Schedule {
  readonly blows: Readonly<Record<Stage, readonly Blow[]>>;
  /** How often each webhook arrives, in the order in which they are sent; beyond the list once. */
  readonly copies: Readonly<Record<Stage, readonly number[]>>;
  readonly shuffled: boolean;
  /** True when two replicas work on the same request at once: the inbox forbids it, and still nothing may stay doubled. */
  readonly twoReplicas: boolean;
  /** Milliseconds by which lists lag. */
  readonly lag: number;
  readonly people: readonly Deed[];
}

/** DEEDS are what people may do to what the App made. */
export const DEEDS = [
  'retitle an issue',
  'rewrite an issue',
  'close an issue',
  'decline an issue',
  'unlabel an issue',
  'unlink an issue',
  'delete an issue',
  'edit the report',
  'unlabel the pull request',
  'reword an item',
  'add an item',
  'move the file',
  'reopen the incident',
] as const;
export type Deed = (typeof DEEDS)[number];

const KINDS = ['crash', 'bad-gateway', 'time-out', 'lost-answer'] as const;
/** About as many requests as a stage makes. */
const REQUESTS: Record<Stage, number> = { draft: 14, 'follow-up': 20 };

/** drawSchedule draws everything from one source, so that a seed is a schedule. */
export function drawSchedule(random: Random): Schedule {
  const blows = (stage: Stage): Blow[] =>
    Array.from({ length: random.below(3) }, () => ({
      at: random.below(REQUESTS[stage]),
      when: random.pick(['before', 'after'] as const),
      how: random.pick(KINDS),
    }));
  const twoReplicas = random.chance(0.2);
  const copies = () => Array.from({ length: 8 }, () => random.pick([0, 1, 1, 1, 3]));
  return {
    blows: { draft: blows('draft'), 'follow-up': blows('follow-up') },
    copies: { draft: copies(), 'follow-up': copies() },
    shuffled: random.chance(0.3),
    twoReplicas,
    lag: random.chance(0.3) ? random.pick([1000, 60_000, 500_000]) : 0,
    // Two replicas make twins here; which of two twins a person acts on before one is closed, nobody can tell.
    people: twoReplicas ? [] : Array.from({ length: random.below(3) }, () => random.pick(DEEDS)),
  };
}

/** everyBlow gives each kind of failure before and after each request of a stage, one to a schedule. */
export function everyBlow(): Schedule[] {
  const calm: Schedule = {
    blows: { draft: [], 'follow-up': [] },
    copies: { draft: [], 'follow-up': [] },
    shuffled: false,
    twoReplicas: false,
    lag: 0,
    people: [],
  };
  return (['draft', 'follow-up'] as const).flatMap((stage) =>
    Array.from({ length: REQUESTS[stage] }, (_, at) => at).flatMap((at) =>
      KINDS.flatMap((how) =>
        (['before', 'after'] as const).map((when) => ({
          ...calm,
          blows: { ...calm.blows, [stage]: [{ at, when, how }] },
        })),
      ),
    ),
  );
}
