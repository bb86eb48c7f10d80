import { describe, expect, it } from '@jest/globals';
import type { History } from '../../src/github/issue-events.ts';
import type { Issue } from '../../src/github/port.ts';
import { doubtsOf } from '../../src/plan/doubts.ts';
import { planFollowUp } from '../../src/plan/follow-up.ts';
import { itemKey } from '../../src/plan/identity.ts';
import { sealComment, writeActionMarker } from '../../src/plan/markers.ts';
import type { Located, ObservedMerge } from '../../src/plan/observed-merge.ts';
import { BOT, comment, issue, item, merge, parent, postmortem } from './observed.ts';

const PATH = 'postmortems/2026-11-20-checkout.md';
const thread = (number: number) => ({ number, repository: 'acme/shop' });
const NOTHING: History = {
  ...{ formerTitles: [], wasLinked: false, wasClosed: false, wasConverted: false },
  ...{ labelled: [], milestoned: [], deletions: [] },
};
const happened = (number: number, change: Partial<History>) =>
  new Map([[`acme/shop#${number}`, { ...NOTHING, ...change }]]);

function made(number: number, text: string, change: { commit?: string; ordinal?: number } = {}): Issue {
  const marker = {
    postmortem: PATH,
    path: PATH,
    incident: 7,
    ordinal: 1,
    key: itemKey(text),
    commit: 'c1',
    ...change,
  };
  return issue({ number, title: text, body: `${text}\n\n${writeActionMarker(marker)}`, author: BOT });
}

const items = [item('Run nginx as its own user')];
const modified = { path: PATH, status: 'modified', previousPath: null } as const;
const known = made(20, 'Run nginx as its own user');
/** A later edit of a postmortem whose issue stands below the incident. */
const later = (change: Partial<ObservedMerge> = {}, subIssues: readonly Issue[] = [known]) =>
  merge([postmortem(items, { change: modified, incident: parent({ subIssues }) })], {
    issues: [known],
    ...change,
  });

const SURE = { missing: [], histories: [], fields: [], versions: [], threads: [], traces: [], origins: [] };

describe('an issue that the report names and no list shows', () => {
  const said = `What became of them.\n\n<!-- debrief:issues ${itemKey('Run nginx as its own user')}=#20 -->`;
  const missing = merge([postmortem(items)], { comments: [comment(sealComment('report', said))] });
  const found = (where: Located['where']) => ({
    ...missing,
    located: new Map([['acme/shop#20', { where, isReached: false }]]),
  });
  const madeOf = (observed: ObservedMerge) =>
    planFollowUp(observed).filter(({ kind }) => kind === 'ensureActionIssue').length;

  it('is looked for before a second one is made', () => {
    expect(doubtsOf(missing)).toEqual({ ...SURE, missing: [thread(20)] });
    expect(doubtsOf(found('hidden')).missing).toEqual([]);
  });

  it('is the one of its item where it moved, in or out of sight, and made again where it was deleted', () => {
    const elsewhere = { ...known, id: 5000, number: 7, repository: 'acme/tasks' };
    const places: readonly Located['where'][] = [known, elsewhere, 'hidden', 'deleted'];
    expect(places.map((where) => madeOf(found(where)))).toEqual([0, 0, 0, 1]);
  });
});

describe('doubtsOf', () => {
  it('asks for nothing on the first look and when all is done', () => {
    expect(doubtsOf(merge([postmortem(items)]))).toEqual(SURE);
    expect(doubtsOf(later())).toEqual(SURE);
  });

  it('asks before it links, and what was linked once stays as a person left it', () => {
    const unlinked = later({}, []);
    expect(doubtsOf(unlinked).histories).toEqual([thread(20)]);
    const asked = { ...unlinked, histories: happened(20, { wasLinked: true }) };
    expect(doubtsOf(asked).histories).toEqual([]);
    expect(planFollowUp(asked)).toEqual([]);
    const never = { ...unlinked, histories: happened(20, {}) };
    expect(planFollowUp(never)).toContainEqual(expect.objectContaining({ kind: 'linkSubIssue' }));
  });

  it('asks before it closes a twin, and one that was opened again stays open', () => {
    const twin = { ...known, id: 1021, number: 21 };
    const doubled = later({ issues: [known, twin] });
    expect(doubtsOf(doubled).histories).toEqual([thread(21)]);
    expect(planFollowUp({ ...doubled, histories: happened(21, {}) })).toMatchObject([{ kind: 'closeTwin' }]);
    expect(planFollowUp({ ...doubled, histories: happened(21, { wasClosed: true }) })).toEqual([]);
  });

  it('asks before it makes an issue what those without a marker were called', () => {
    const bare = issue({ number: 20, title: 'Mine now', body: 'Rewritten', author: BOT });
    const rewritten = later({ issues: [bare] }, [bare]);
    expect(doubtsOf(rewritten).histories).toEqual([thread(20)]);
    const formerTitles = ['Run nginx as its own user'];
    expect(planFollowUp({ ...rewritten, histories: happened(20, { formerTitles }) })).toEqual([]);
    expect(planFollowUp({ ...rewritten, histories: happened(20, {}) })).not.toEqual([]);
  });

  it('asks before it reports again, and a report that a person deleted stays away', () => {
    const incident = parent({ subIssues: [known] });
    const gone = merge([postmortem(items, { incident })], { issues: [known] });
    expect(doubtsOf(gone).histories).toEqual([thread(8)]);
    const deleted = (by: string, at: string) => happened(8, { deletions: [{ by, at }] });
    expect(planFollowUp({ ...gone, histories: deleted('alice', '2026-11-22T09:00:00Z') })).toEqual([]);
    const report = [{ kind: 'writeComment', name: 'report' }];
    expect(planFollowUp({ ...gone, histories: deleted(BOT, '2026-11-22T09:00:00Z') })).toMatchObject(report);
    expect(planFollowUp({ ...gone, histories: deleted('alice', '2026-11-19T09:00:00Z') })).toMatchObject(
      report,
    );
  });

  it('asks for the document from which an issue was made while another one has no item', () => {
    const other = made(21, 'Run nginx as a user of its own', { commit: 'c2' });
    const reworded = [item('Run nginx as a user of its own')];
    const change = { change: modified, incident: parent({ subIssues: [known, other] }) };
    const doubled = merge([postmortem(reworded, change)], { issues: [known, other] });
    expect(doubtsOf(doubled)).toEqual({ ...SURE, versions: [{ path: PATH, commit: 'c2' }] });
    const version = { texts: ['Run nginx as a user of its own'], hasFile: (path: string) => path === PATH };
    const asked = { ...doubled, versions: new Map([[`c2:${PATH}`, version]]) };
    expect(doubtsOf(asked)).toEqual({ ...SURE, histories: [thread(21)] });
    expect(planFollowUp(asked)).toEqual([{ kind: 'closeTwin', number: 21, of: '#20' }]);
  });

  it('asks for no document of issues that one and the same version made', () => {
    const two = [made(21, 'Check the settings', { ordinal: 2 })];
    expect(doubtsOf(later({ issues: [known, ...two] }))).toEqual(SURE);
  });
});
