/** Writing check runs, and the commits that somebody asked for on one. */
import { TerminalError } from '../errors.ts';
import type { CheckPort } from '../github/checks.ts';
import type { Connection } from '../github/connection.ts';
import type { CommitFixes, Outcome, WriteCheckRun } from '../plan/change.ts';

/** GitHub takes so many annotations in a request. */
const AT_ONCE = 50;

/** applyCheck brings a change about checks about. A run ends with its last annotations, so that one that was cut off is seen to be. */
export async function applyCheck(
  { checks }: Pick<Connection, 'checks'>,
  change: WriteCheckRun | CommitFixes,
): Promise<Omit<Outcome, 'change'>> {
  if (!checks) throw new TerminalError('the account that works here may not write checks');
  if (change.kind === 'writeCheckRun') return writeCheckRun(checks, change);
  const { branch, parent, files, message } = change;
  const came = await checks.commit({ branch, parent, files, message });
  if (came === 'committed') return { result: 'updated', detail: null };
  return { result: 'refused', detail: `${branch} has moved on` };
}

async function writeCheckRun(checks: CheckPort, change: WriteCheckRun): Promise<Omit<Outcome, 'change'>> {
  const { annotations, commit, pull, title, summary, conclusion, fixable } = change;
  let { id } = change;
  for (let from = 0; from === 0 || from < annotations.length; from += AT_ONCE) {
    const isLast = from + AT_ONCE >= annotations.length;
    const output = {
      title,
      summary,
      annotations: annotations.slice(from, from + AT_ONCE),
      end: isLast ? { conclusion, fixable } : null,
    };
    if (id === null) id = await checks.createRun({ commit, pull, ...output });
    else await checks.updateRun(id, output);
  }
  return { result: change.id === null ? 'created' : 'updated', detail: null };
}
