/** What a draft's pull request says once, when it is opened; afterwards it stays as it was made. */
import type { Config } from '../config/schema.ts';
import type { Repository } from '../github/port.ts';
import { unsealed } from './markers.ts';
import { type DraftWords, KNOWN, saysChecked } from './pull-request-words.ts';
import { type SetUp, setUpWords } from './set-up.ts';
import type { Similar } from './similar.ts';
import { similarWords } from './similar-words.ts';

/** Opening is what is read only for it. */
export interface Opening {
  readonly similar: readonly Similar[];
  /** Null unless it is the first postmortem of the repository. */
  readonly setUp: SetUp | null;
  /** True where the App or a workflow checks pull requests. */
  readonly isChecked: boolean;
}

type OpeningWords = Pick<DraftWords, 'opening' | 'isChecked'>;

/** No text of people begins a line of a body. */
const BEGIN = /\n\n### (?:Similar incidents|Set-up)\n/;

/** openingWords gives what is said once: a part of a body, empty where there is nothing to say, and whether pushes are checked. */
export function openingWords({ config, repository, opening }: Opened): OpeningWords {
  if (opening === null) return { opening: '', isChecked: false };
  const { similar, setUp, isChecked } = opening;
  const sections = [
    similarWords(config, repository, similar),
    setUp ? setUpWords(config, repository, setUp) : [],
  ].filter(({ length }) => length > 0);
  return { opening: sections.map((lines) => `\n\n${lines.join('\n')}`).join(''), isChecked };
}

interface Opened {
  readonly config: Pick<Config, 'name'>;
  readonly repository: Pick<Repository, 'url' | 'defaultBranch'>;
  readonly opening: Opening | null;
}

/** keptOpening gives the same from a body of ours; of one that a person edited nothing is read, since it is not written again. */
export function keptOpening(body: string): OpeningWords {
  const text = unsealed(body, 'body')?.replaceAll('\r\n', '\n') ?? '';
  const before = text.slice(0, Math.max(0, text.indexOf(`\n\n${KNOWN}\n`)));
  const at = before.search(BEGIN);
  return { opening: at < 0 ? '' : before.slice(at), isChecked: saysChecked(before) };
}
