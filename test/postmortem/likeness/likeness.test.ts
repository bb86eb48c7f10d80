import { describe, expect, it } from '@jest/globals';
import { type Likened, mostAlike } from '../../../src/postmortem/likeness/likeness.ts';
import type { Postmortem } from '../../../src/postmortem/model.ts';
import { parsePostmortem } from '../../../src/postmortem/parse.ts';
import { DOCUMENTS, KNOWN_INCIDENTS, type NewIncident, UNSEEN_INCIDENTS } from './incidents.ts';

const POSTMORTEMS = DOCUMENTS.map(({ path, text }) => parsePostmortem(text, { path }));
const nameOf = ({ path }: Postmortem) => DOCUMENTS.find((document) => document.path === path)?.name ?? '';
const namesFor = (incident: NewIncident, among = POSTMORTEMS) =>
  mostAlike({ ...incident, labels: [] }, among, 3).map(nameOf);
/** Each postmortem as if it were the repository's only one. */
const namesAlone = (incident: NewIncident) => POSTMORTEMS.flatMap((each) => namesFor(incident, [each]));

const incident = (change: Partial<Likened>): Likened => ({
  title: '',
  body: '',
  services: [],
  labels: [],
  ...change,
});

describe.each([
  ['with which the threshold was chosen', KNOWN_INCIDENTS],
  ['that had no part in it', UNSEEN_INCIDENTS],
])('of the labelled incidents %s', (_, incidents) => {
  it.each([
    ['all postmortems', namesFor],
    ['each postmortem alone', namesAlone],
  ])('among %s only those are shown that a reader calls alike, and most of them', (__, names) => {
    const shown = incidents.flatMap((each) => names(each).map((name) => ({ name, each })));
    expect(shown.filter(({ name, each }) => !each.like.includes(name))).toEqual([]);
    const answerable = incidents.filter(({ like }) => like.length > 0);
    const answered = answerable.filter((each) => names(each).length > 0);
    expect(answered.length / answerable.length).toBeGreaterThanOrEqual(0.85);
  });

  it('the first that is shown is the one that is most alike', () => {
    const first = incidents.flatMap((each) => namesFor(each)[0] ?? []);
    const wanted = incidents.flatMap((each) => (namesFor(each).length > 0 ? (each.like[0] ?? '') : []));
    expect(first).toEqual(wanted);
  });
});

describe('what is compared', () => {
  const of = (text: string, path = 'postmortems/one.md') => parsePostmortem(text, { path });

  it('is not what holds sentences together, in other languages neither', () => {
    const document = of(
      '# Der Shop war nicht erreichbar\n\n## Zusammenfassung\n\nNach dem Umzug der Zone war der Shop für eine Stunde nicht zu erreichen, weil Einträge fehlten.\n',
    );
    const other = incident({
      title: 'Der Newsletter ist nicht für alle da',
      body: 'Nach dem Versand war er für eine Stunde nicht zu lesen, weil Bilder fehlten.',
    });
    expect(mostAlike(other, [document], 3)).toEqual([]);
    const again = incident({
      title: 'Shop nicht erreichbar',
      body: 'Nach einem Umzug der Zone fehlen Einträge.',
    });
    expect(mostAlike(again, [document], 3)).toEqual([document]);
  });

  it('is not a word that most postmortems of a team have', () => {
    const names = ['Sidebar', 'Invoice', 'Thumbnail', 'Voucher', 'Glossary'];
    const documents = names.map((name) =>
      of(`# Acme Rocket Portal: ${name} broken\n\n## Summary\n\nThe ${name} broke.\n`, `${name}.md`),
    );
    const other = incident({ title: 'Acme Rocket Portal: translations broken' });
    expect(mostAlike(other, documents, 3)).toEqual([]);
    expect(mostAlike(other, documents.slice(0, 1), 3)).toEqual(documents.slice(0, 1));
  });

  it('is a label that a postmortem names as a service, and no other label', () => {
    const text =
      '---\nservices: [ledger]\n---\n\n# Nightly closing stuck\n\n## Summary\n\nA lock was never freed.\n';
    const title = 'Closing stuck';
    expect(mostAlike(incident({ title }), [of(text)], 3)).toEqual([]);
    expect(mostAlike(incident({ title, labels: ['triage', 'Ledger'] }), [of(text)], 3)).toHaveLength(1);
  });

  it('is nothing of comments, code and guidance, and the name of a file where there is no title', () => {
    const hidden = of('<!--\n# Redis restarted and the cache was empty\n-->\n\nNothing yet.\n');
    const wish = incident({ title: 'Redis restarted, the cache is empty' });
    expect(mostAlike(wish, [hidden], 3)).toEqual([]);
    const unnamed = of('The cache was empty since Redis was restarted.\n', 'postmortems/redis-cache.md');
    expect(mostAlike(wish, [unnamed], 3)).toEqual([unnamed]);
  });

  it('may be anything: hostile words and documents do no harm', () => {
    const documents = [
      '',
      '---\n: [\n---\n',
      '# __proto__ constructor toString\n\nhasOwnProperty\n',
      '*'.repeat(5000),
    ];
    const words = '__proto__ constructor toString hasOwnProperty valueOf';
    const found = mostAlike(
      incident({ title: words, body: words }),
      documents.map((text) => of(text)),
      3,
    );
    expect(found.map(({ title }) => title)).toEqual(['__proto__ constructor toString']);
  });
});
