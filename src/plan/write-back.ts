/** The tickets of action items, written back into the merged document: once, and never against a person. */
import { parseOptions } from '../config/parse-options.ts';
import { writeTickets } from '../postmortem/actions/write-tickets.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import type { Text } from './change.ts';
import type { WriteTickets } from './follow-through/changes.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import type { ReportState } from './report-state.ts';
import { referenceTo } from './routes.ts';
import type { Row } from './row.ts';
import { proposalBody, SUBJECT, ticketBranch, writeBackMessage } from './write-back-words.ts';

/** WriteBackTrace is what shows on GitHub of an earlier write-back to a document. */
export interface WriteBackTrace {
  /** The messages of the commits to it since the merge. */
  readonly messages: readonly string[];
  /** The latest pull request with tickets for it, and the document as its branch has it; null where the branch is gone. */
  readonly proposal: {
    readonly isOpen: boolean;
    /** False once somebody else committed to its branch. */
    readonly isOurs: boolean;
    readonly text: string | null;
  } | null;
}

interface Ticket {
  readonly item: number;
  readonly line: number;
  readonly name: string;
  /** Null for an issue that this plan makes. */
  readonly issue: string | null;
}

interface Reported {
  readonly at: number;
  readonly rows: readonly Row[];
  readonly state: ReportState;
}

/** WriteBack is the change, if there is one, and what the report keeps of it. */
export interface WriteBack {
  readonly change: WriteTickets | null;
  readonly state: ReportState;
  readonly tickets: Text;
  /** True where the plan is not to be trusted before the trace was read. */
  readonly isDoubtful: boolean;
}

/** planWriteBack writes each ticket once: what was written, or proposed in a pull request that a person closed, is left to them. */
export function planWriteBack(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  reported: Reported,
): WriteBack {
  const { state } = reported;
  const nothing = { change: null, state, tickets: [], isDoubtful: false };
  const open = openTickets(each, reported);
  if (observed.config.actions['write-back'] === 'off' || open.length === 0) return nothing;
  const trace = observed.writeBacks.get(each.postmortem.path);
  const isNew = ({ issue }: Ticket) => issue === null;
  const pending = open.filter(({ issue }) => issue === null || !state.written.has(issue));
  if (pending.length === 0) return nothing;
  // Where the branch moved on since the merge, we may have been here before and see no issue of it yet.
  const isFirst = each.commit === observed.pullRequest.mergeCommit && pending.every(isNew);
  if (!trace && !isFirst) return { ...nothing, isDoubtful: true };
  const wanted = pending.filter((ticket) => !trace || isWanted(ticket, { observed, each, state, trace }));
  const settled = settledIn(
    state,
    pending.filter((ticket) => !wanted.includes(ticket)),
  );
  if (wanted.length === 0) return { ...nothing, state: settled };
  if (wanted.some(isNew) || !trace)
    return written(observed, each, { ...reported, state: settled, wanted, trace });
  const text = textWith(observed, each, wanted);
  if (text === each.source) return { ...nothing, state: settledIn(settled, wanted) };
  if (trace.proposal?.isOpen && trace.proposal.text === text)
    return {
      ...nothing,
      state: { ...settled, proposed: new Set([...settled.proposed, ...issuesOf(wanted)]) },
    };
  return written(observed, each, { ...reported, state: settled, wanted, trace });
}

/** Items without a ticket whose issue we made. */
function openTickets({ postmortem }: ObservedPostmortem, { at, rows }: Reported): Ticket[] {
  return postmortem.actionItems.flatMap((item, index): Ticket[] => {
    const fate = rows[index]?.fate;
    if (item.ticket !== null || (fate?.kind !== 'new' && fate?.kind !== 'tracked')) return [];
    const issue = fate.kind === 'new' ? null : fate.issue;
    return [{ item: index, line: item.line, name: `${at + 1}.${index + 1}`, issue }];
  });
}

/** A ticket that our commit, or a pull request of ours that is closed, had and the document has not was taken out. */
function isWanted(
  { issue }: Ticket,
  {
    observed,
    each,
    state,
    trace,
  }: { observed: ObservedMerge; each: ObservedPostmortem; state: ReportState; trace: WriteBackTrace },
): boolean {
  if (issue === null) return !isHiding(observed, trace);
  const { messages, proposal } = trace;
  if (messages.some((message) => message.startsWith(SUBJECT) && namesIn(message).includes(issue)))
    return false;
  if (proposal?.isOpen) return proposal.isOurs;
  if (state.proposed.has(issue)) return false;
  if (!proposal?.text) return true;
  const read = parsePostmortem(proposal.text, parseOptions(observed.config, each.postmortem.path));
  return read.actionItems.every(({ ticket }) => ticket !== issue);
}

/** A list that does not show an issue which was written already hides the ones of these items as well: then they are no new ones. */
function isHiding({ issues, pullRequest }: ObservedMerge, { messages }: WriteBackTrace): boolean {
  const seen = new Set(issues.map((issue) => referenceTo(issue, pullRequest.repository)));
  const begin = writeBackMessage(pullRequest.number);
  return messages
    .filter((message) => message.startsWith(begin))
    .some((message) => namesIn(message.slice(begin.length)).some((name) => !seen.has(name)));
}

function namesIn(message: string): readonly string[] {
  return message.match(/(?:[\w.-]+\/[\w.-]+)?#\d+/g) ?? [];
}

function textWith(
  observed: ObservedMerge,
  { source, postmortem }: ObservedPostmortem,
  tickets: readonly Ticket[],
): string {
  const places = tickets.flatMap(({ item, line, issue }) =>
    issue === null ? [] : [{ item, line, ticket: issue }],
  );
  return writeTickets(source, places, parseOptions(observed.config, postmortem.path));
}

function issuesOf(tickets: readonly Ticket[]): string[] {
  return tickets.flatMap(({ issue }) => issue ?? []);
}

/** Of these nothing is written any more, and nothing looked up. */
function settledIn(state: ReportState, tickets: readonly Ticket[]): ReportState {
  const issues = issuesOf(tickets);
  const proposed = [...state.proposed].filter((issue) => !issues.includes(issue));
  return { ...state, written: new Set([...state.written, ...issues]), proposed: new Set(proposed) };
}

function written(
  observed: ObservedMerge,
  { source, postmortem, commit }: ObservedPostmortem,
  { at, wanted, trace, state }: Reported & { wanted: readonly Ticket[]; trace: WriteBackTrace | undefined },
): WriteBack {
  const { config, pullRequest, bot } = observed;
  const isProposed = trace?.proposal?.isOpen === true || config.actions['write-back'] === 'pull-request';
  const change: WriteTickets = {
    kind: 'writeTickets',
    way: isProposed ? 'pull-request' : 'commit',
    base: { branch: pullRequest.base, commit },
    file: { path: postmortem.path, text: source },
    reading: parseOptions(config, postmortem.path),
    tickets: wanted,
    account: bot,
    branch: ticketBranch(pullRequest.number, at),
    message: writeBackMessage(pullRequest.number),
    title: SUBJECT,
    body: proposalBody(config, { path: postmortem.path, number: pullRequest.number }),
  };
  const names = wanted
    .filter(({ issue }) => issue === null || !state.proposed.has(issue))
    .map(({ name }) => name);
  return { change, state, tickets: names.map((name) => ({ ticketOf: name })), isDoubtful: false };
}
