import { describe, expect, it } from '@jest/globals';
import {
  branchOf,
  destinationsOf,
  incidentOfBranch,
  isMoreOpen,
  referenceTo,
  routeFor,
} from '../../src/plan/routes.ts';
import { fc } from '../support/properties.ts';
import { config, repository } from './observed.ts';

const routes = [
  { label: 'Security', postmortem: 'vault' },
  { label: 'outage', template: 'network', actions: 'acme/network' },
  { template: 'incident', postmortem: 'acme/reviews', actions: 'shop' },
];

describe('routeFor', () => {
  it.each([
    [['security'], 'incident', 0],
    [['outage'], 'network', 1],
    [['outage'], 'incident', 2],
    [[], 'incident', 2],
    [['outage'], 'security', null],
  ])('gives the first route that fits the labels %j and the template %s', (labels, template, at) => {
    expect(routeFor({ routes }, { labels, template })).toBe(at === null ? null : routes[at]);
  });

  it('fits every incident where it names neither label nor template', () => {
    expect(routeFor({ routes: [{ actions: 'todo' }] }, { labels: [], template: null })).toEqual({
      actions: 'todo',
    });
  });
});

describe('destinationsOf', () => {
  it('gives each other repository once, without its owner', () => {
    const more = [...routes, { actions: 'NETWORK' }, { postmortem: 'Acme/Vault' }];
    expect(destinationsOf({ routes: more }, 'postmortem', repository)).toEqual(['Vault', 'reviews']);
    expect(destinationsOf({ routes: more }, 'actions', repository)).toEqual(['NETWORK']);
  });
});

describe('branchOf', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9._-]{1,30}$/);

  it('gives every incident of every repository a branch of its own, and one that git takes', () => {
    const incident = fc.record({ number: fc.integer({ min: 1, max: 999 }), repository: fc.option(name) });
    fc.assert(
      fc.property(incident, (ref) => {
        const branch = branchOf(config(), ref);
        expect(incidentOfBranch(config(), branch)).toEqual(ref);
        expect(branch).not.toMatch(/\.\.|\/\.|\.lock$|[ ~^:?*[\\]/);
      }),
    );
  });

  it.each(['postmortem/', 'postmortem/x', 'postmortem/shop-0', 'other/1', 'postmortem/1/2'])(
    'tells of no incident by %j',
    (branch) => {
      expect(incidentOfBranch(config(), branch)).toBeNull();
    },
  );
});

describe('what may be told where', () => {
  it('goes by who can see a repository', () => {
    const open = (one: 'public' | 'internal' | 'private', than: 'public' | 'internal' | 'private') =>
      isMoreOpen({ visibility: one }, { visibility: than });
    expect([open('public', 'private'), open('public', 'internal'), open('internal', 'private')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([open('private', 'private'), open('private', 'public')]).toEqual([false, false]);
  });

  it('calls an issue by its number at home and by its repository elsewhere', () => {
    expect(referenceTo({ number: 3, repository: 'Acme/Shop' }, repository)).toBe('#3');
    expect(referenceTo({ number: 3, repository: 'acme/reviews' }, repository)).toBe('acme/reviews#3');
  });
});
