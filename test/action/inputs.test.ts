import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';

const given = (inputs: Record<string, string>) => (name: string) => ({ token: 't', ...inputs })[name] ?? '';

it('takes an input that is left empty as its default in action.yml', () => {
  const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
  expect(readInputs(given({}))).toEqual({
    mode: inputs.mode.default,
    files: inputs.files.default,
    drafts: inputs.drafts.default,
    failOn: inputs['fail-on'].default,
    suggest: inputs.suggest.default === 'true',
    comment: inputs.comment.default === 'true',
    token: 't',
    slackUrl: inputs['slack-webhook-url'].default || null,
  });
});

it('takes what the workflow says', () => {
  expect(
    readInputs(
      given({ files: ' all ', drafts: 'fail', 'fail-on': 'never', suggest: 'true', comment: 'true' }),
    ),
  ).toMatchObject({
    files: 'all',
    suggest: true,
    comment: true,
    drafts: 'fail',
    failOn: 'never',
  });
});

it('takes the address of a webhook, and repeats none that is wrong', () => {
  const url = 'https://hooks.slack.com/services/T0/B0/secret';
  expect(readInputs(given({ 'slack-webhook-url': ` ${url}\n` }))).toMatchObject({ slackUrl: url });
  const wrong = given({ 'slack-webhook-url': 'services/T0/B0/secret' });
  expect(() => readInputs(wrong)).toThrow(/^(?!.*B0).*"slack-webhook-url" is not a URL/s);
});

it.each([
  [{ 'fail-on': 'warn' }, 'Input "fail-on" is "warn": expected one of error, warning, never.'],
  [{ files: 'a\n::error::b' }, 'Input "files" is "a\\n::error::b": expected one of changed, all.'],
  [{ token: ' ' }, 'Input "token" is empty'],
])('says of %j what is allowed', (inputs, message) => {
  expect(() => readInputs(given(inputs))).toThrow(message);
});
