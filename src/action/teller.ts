/** What a run tells elsewhere: nothing but what it did itself or was begun for, so that no other run tells it again. */
import type { Connection } from '../github/connection.ts';
import type { Outcome } from '../plan/change.ts';
import { turnedReady } from '../plan/followed.ts';
import { type Tell, tellAll, tellDrafted, tellTurned } from '../reconcile/tell.ts';
import { postNotice } from '../slack.ts';
import type { Agenda } from './agenda.ts';
import type { Errand } from './lead.ts';

/** Listener is who is told. */
export interface Listener {
  /** The address of an incoming webhook in Slack's format, which is a secret. */
  readonly url: string;
  /** True in a run that somebody started again: what it was begun for was told. */
  readonly isAgain: boolean;
  readonly warn: (words: string) => void;
}

/** Teller tells of a run; what was done is done, whether or not it could be told, so it never rejects. */
export interface Teller {
  /** Tells of the drafts that were opened or turned ready. */
  changed(outcomes: readonly Outcome[]): Promise<void>;
  /** Tells of the draft that somebody else turned ready, and of what is overdue. */
  afterwards(errand: Errand, digest: Agenda['digest']): Promise<void>;
}

/** createTeller makes a connection for each thing to tell. */
export function createTeller(connect: () => Connection, { url, isAgain, warn }: Listener): Teller {
  const tell: Tell = async (notice, told) => {
    const reason = await postNotice(url, notice, told);
    if (reason !== null) warn(`The notification was not taken (${reason}): ${REMEDY}`);
  };
  const quietly = async (telling: () => Promise<void>) => {
    try {
      await telling();
    } catch (error) {
      warn(`What there is to tell could not be read (${error instanceof Error ? error.name : 'unknown'}).`);
    }
  };
  return {
    changed: (outcomes) =>
      quietly(async () => {
        await tellDrafted(connect(), outcomes, tell);
        for (const number of turnedReady(outcomes)) await tellTurned(connect(), number, tell);
      }),
    afterwards: (errand, digest) =>
      quietly(async () => {
        if (isAgain) return;
        const connection = connect();
        const turned = errand.kind === 'some' ? errand.turned : undefined;
        // What the account turned ready, the run that did it told.
        if (turned && turned.by !== connection.bot) await tellTurned(connection, turned.number, tell);
        if (digest) await tellAll({ port: connection.port, ...digest }, tell);
      }),
  };
}

const REMEDY = 'look at the input "slack-webhook-url". All else is done, and it is not sent again.';
