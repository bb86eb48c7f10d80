import { describe, expect, it } from '@jest/globals';
import { planWords } from '../../src/plan/answers.ts';
import { sealComment } from '../../src/plan/markers.ts';
import { comment, config, incident } from './observed.ts';

describe('planWords', () => {
  it('takes a second list of commands away, also when nobody asks for it any more', () => {
    const help = sealComment('help', 'Commands');
    const comments = [comment(help, { id: 3 }), comment(help, { id: 4 })];
    const words = (repository?: string) =>
      planWords(incident(), [], {
        ...{ on: 7, config: config(), comments },
        ...(repository === undefined ? {} : { repository }),
      });
    expect(words()).toEqual([{ kind: 'deleteComment', on: 7, id: 4 }]);
    expect(words('acme/reviews')).toEqual([
      { kind: 'deleteComment', on: 7, id: 4, repository: 'acme/reviews' },
    ]);
  });
});
