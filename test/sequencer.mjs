import { statSync } from 'node:fs';

/** What takes longest begins first, on a machine that has never run it either, so that no worker is left alone with it. */
const LONGEST = [
  'simulation/simulation',
  'inbox/processes',
  'security/documents-never-run',
  'demo/demo',
  'action/action',
  'inbox/conformance',
  'journeys/without-server',
  'inbox/replicas',
  'journeys/follow-through',
  'journeys/routes',
  'security/secrets-stay-secret',
  'postmortem/hostile',
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}.test.ts`));
  return place === -1 ? LONGEST.length : place;
};

/** Sequencer orders the files of tests: first those that are known to take long, then by their size. */
export default class Sequencer {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return tests.toSorted((a, b) => placeOf(a) - placeOf(b) || sizes.get(b.path) - sizes.get(a.path));
  }

  /** Jest asks for what failed before: nothing is kept of that. */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
