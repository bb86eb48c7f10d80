/** What a command means, once its words are understood. */
import type { Priority } from '../../postmortem/model.ts';
import type { Milestone } from '../../postmortem/time/instants.ts';

/** StatedAction is an action item as a command states it; its text is plain. */
export interface StatedAction {
  readonly owners: readonly string[];
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly priority: Priority | null;
  readonly text: string;
}

/** Meaning is what a command asks for; times are ISO 8601, texts are plain and of anybody. */
export type Meaning =
  /** `url` is the quoted comment's, null where the command tells by itself. */
  | { readonly kind: 'entry'; readonly at: string; readonly text: string; readonly url: string | null }
  | { readonly kind: 'sync' }
  | { readonly kind: 'severity'; readonly severity: string }
  | { readonly kind: 'reached'; readonly milestone: Milestone; readonly at: string }
  | { readonly kind: 'action'; readonly action: StatedAction }
  | { readonly kind: 'postmortem'; readonly template: string | null }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'help' }
  | Misunderstanding;

/** Misunderstanding says what is wrong with a command, in a sentence of ours, and the form that is right. */
export interface Misunderstanding {
  readonly kind: 'wrong';
  readonly problem: string;
  readonly form: string;
}

/** FORMS are the forms of the commands, with an example each, as `/help` lists them. */
export const FORMS = {
  timeline: '/timeline 14:05 rolled back the gateway',
  adopt: '/timeline',
  sync: '/timeline sync',
  severity: '/severity sev2',
  started: '/started 13:40',
  detected: '/detected 14:02',
  acknowledged: '/acknowledged 14:04',
  mitigated: '/mitigated 14:30',
  resolved: '/resolved 15:10',
  action: '/action @login by 2026-12-01 P1: add an alert on the queue',
  postmortem: '/postmortem [template]',
  skip: '/postmortem skip REASON',
  help: '/help',
} as const;

/** wrong makes a misunderstanding. */
export function wrong(problem: string, form: keyof typeof FORMS): Misunderstanding {
  return { kind: 'wrong', problem, form: FORMS[form] };
}
