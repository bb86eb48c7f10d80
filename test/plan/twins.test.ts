import { describe, expect, it } from '@jest/globals';
import type { Issue } from '../../src/github/port.ts';
import { itemKey } from '../../src/plan/identity.ts';
import { writeActionMarker } from '../../src/plan/markers.ts';
import { twinsOf, type Version } from '../../src/plan/twins.ts';
import { issue } from './observed.ts';

const PATH = 'postmortems/checkout.md';
const OLD = 'Run nginx as its own user';
const NEW = 'Run nginx as a user of its own';

function made(
  number: number,
  text: string,
  change: { ordinal?: number; commit?: string; path?: string } = {},
): Issue {
  const marker = {
    postmortem: 'shop-7',
    path: PATH,
    incident: 7,
    ordinal: 1,
    key: itemKey(text),
    commit: 'c1',
    ...change,
  };
  return issue({ number, title: text, body: `${text}\n\n${writeActionMarker(marker)}` });
}

const version = (texts: readonly string[], files: readonly string[] = [PATH]): Version => ({
  texts,
  hasFile: (path) => files.includes(path),
});

const pairs = (
  issues: readonly Issue[],
  versions: Record<string, Version | null> = {},
  below: ReadonlySet<number> = new Set(),
) =>
  twinsOf(issues, { versions: new Map(Object.entries(versions)), histories: new Map(), below }).map(
    ({ twin, of }) => `${twin.number} of ${of.number}`,
  );

describe('twinsOf', () => {
  it('finds the younger issues that carry the same marker, in whatever order they are listed', () => {
    expect(pairs([made(12, OLD, { commit: 'c2' }), made(10, OLD), made(11, OLD)])).toEqual([
      '11 of 10',
      '12 of 10',
    ]);
    expect(pairs([made(10, OLD), made(11, OLD, { ordinal: 2 })])).toEqual([]);
  });

  it('finds the one that was made of a reworded item while the older one was out of sight', () => {
    const issues = [made(10, OLD), made(11, NEW, { commit: 'c2' })];
    expect(pairs(issues, { [`c2:${PATH}`]: version([NEW]) })).toEqual(['11 of 10']);
    expect(pairs(issues, { [`c2:${PATH}`]: null })).toEqual([]);
    expect(pairs(issues)).toEqual([]);
  });

  it('finds those that were made of a moved file, but not those of a copy', () => {
    const issues = [made(10, OLD), made(11, OLD, { commit: 'c2', path: 'postmortems/new.md' })];
    const key = 'c2:postmortems/new.md';
    expect(pairs(issues, { [key]: version([OLD], ['postmortems/new.md']) })).toEqual(['11 of 10']);
    expect(pairs(issues, { [key]: version([OLD], [PATH, 'postmortems/new.md']) })).toEqual([]);
  });

  it('takes none for a twin whose document had both items', () => {
    const issues = [made(10, OLD), made(11, NEW, { ordinal: 2, commit: 'c2' })];
    expect(pairs(issues, { [`c2:${PATH}`]: version([OLD, NEW]) })).toEqual([]);
    const above = [made(10, OLD), made(11, NEW, { commit: 'c2' })];
    expect(pairs(above, { [`c2:${PATH}`]: version([NEW, OLD]) })).toEqual([]);
  });

  it('knows the older one below the incident also after a person rewrote it, and no other without a marker', () => {
    const rewritten = { ...made(10, OLD), body: 'Rewritten by hand' };
    const issues = [rewritten, made(11, OLD)];
    const versions = { [`c1:${PATH}`]: version([OLD]) };
    expect(pairs(issues, versions, new Set([rewritten.id]))).toEqual(['11 of 10']);
    expect(pairs(issues, versions)).toEqual([]);
  });
});
