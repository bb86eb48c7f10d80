import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.ts';
import { createAssignability } from '../../src/reconcile/assignable.ts';

const config = { people: { 'Otis Finch': 'otis', 'the cat': 'tom' } };

function document(...items: string[]) {
  const text = `## Action items\n\n${items.map((item) => `- [ ] ${item}\n`).join('')}`;
  return parsePostmortem(text, { path: 'postmortems/a.md' });
}

/** GitHub as it answers, and who it was asked about. */
function gitHub(answers: Readonly<Record<string, boolean | Error>>) {
  const asked: string[] = [];
  const ask = async (login: string): Promise<boolean> => {
    asked.push(login);
    const answer = answers[login] ?? new Error(`nobody was to ask about ${login}`);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ask, asked };
}

describe('createAssignability', () => {
  it('asks about each login once, over all documents, also about those that names stand for', async () => {
    const { ask, asked } = gitHub({ ada: true, mallory: false, otis: false });
    const assignability = createAssignability(ask, config);
    const first = await assignability(
      document('one (owner: @ada)', 'two (owner: @Ada, @mallory)', 'three (owner: Otis Finch)'),
    );
    const second = await assignability(document('four (owner: @MALLORY)'));
    expect(asked).toEqual(['ada', 'mallory', 'otis']);
    expect([first?.('@ada'), first?.('@mallory'), first?.('otis finch')]).toEqual([true, false, false]);
    expect(second?.('@Mallory')).toBe(false);
  });

  it('does not ask about teams, unknown names, and items that are done or have a ticket', async () => {
    const { ask, asked } = gitHub({});
    const isAssignable = await createAssignability(
      ask,
      config,
    )(
      document(
        'one (owner: @octo/cats)',
        'two (owner: Somebody Else)',
        'three (owner: @ada, ticket: #12)',
        'four',
      ),
    );
    expect(asked).toEqual([]);
    expect([isAssignable?.('@octo/cats'), isAssignable?.('Somebody Else')]).toEqual([null, null]);
  });

  it('knows nothing without somebody to ask', async () => {
    expect(await createAssignability(null, config)(document('one (owner: @ada)'))).toBeNull();
  });

  it('goes on without after a refusal, and does not ask again', async () => {
    const { ask, asked } = gitHub({
      ada: new Error('Resource not accessible by integration'),
      mallory: false,
    });
    const assignability = createAssignability(ask, config);
    const isAssignable = await assignability(document('one (owner: @ada)', 'two (owner: @mallory)'));
    await assignability(document('three (owner: @mallory)'));
    expect(asked).toEqual(['ada']);
    expect([isAssignable?.('@ada'), isAssignable?.('@mallory')]).toEqual([null, null]);
  });

  it('asks about fifty logins at most', async () => {
    const items = Array.from({ length: 80 }, (_, index) => `do it (owner: @user-${index})`);
    const answers = Object.fromEntries(items.map((_, index) => [`user-${index}`, false]));
    const { ask, asked } = gitHub(answers);
    const isAssignable = await createAssignability(ask, config)(document(...items));
    expect(asked).toHaveLength(50);
    expect([isAssignable?.('@user-49'), isAssignable?.('@user-50')]).toEqual([false, null]);
  });
});
