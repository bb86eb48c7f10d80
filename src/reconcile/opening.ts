/** What a new draft's pull request says once, observed: earlier postmortems, and what the repository still lacks. */
import { parseOptions } from '../config/parse-options.ts';
import { CONFIG_PATH, isPostmortemPath } from '../config/paths.ts';
import { WORKFLOW_PATH } from '../config/starter-files.ts';
import type { Connection } from '../github/connection.ts';
import type { TreeFile } from '../github/reader.ts';
import { recordOfIncident } from '../plan/draft-text.ts';
import { postmortemLabel } from '../plan/labels.ts';
import type { ObservedIncident } from '../plan/observed-incident.ts';
import type { Opening } from '../plan/opening.ts';
import type { SetUp } from '../plan/set-up.ts';
import { isOf, issuesOf, newestFiles, SIMILAR, type Similar, similarOf } from '../plan/similar.ts';
import { mostAlike } from '../postmortem/likeness/likeness.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import type { Place } from './places.ts';
import { readDocument } from './read-document.ts';
import { isCheckedByWorkflow } from './workflows.ts';

type Account = Pick<Connection, 'bot' | 'by' | 'mayCheck'>;

/** observeOpening asks at most three times: for the documents and their issues, or for the first pull request; and for the workflows, where it matters what they do. The tree was read before. */
export async function observeOpening(
  connection: Account,
  place: Place,
  observed: ObservedIncident,
): Promise<Opening> {
  const nothing: Opening = { similar: [], setUp: null, isChecked: appChecks(connection, place) };
  const files = place.commit === null ? null : await place.port.listFiles(place.commit);
  if (files === null) return nothing;
  const opening = { ...nothing, isChecked: await isChecked(connection, place, files) };
  const documents = files.filter(({ path }) => isPostmortemPath(path, place.config.postmortem.directory));
  return documents.length > 0
    ? { ...opening, similar: await observeSimilar(connection, place, { observed, files, documents }) }
    : { ...opening, setUp: await observeSetUp(connection, place, files) };
}

/** True where the App checks unless a workflow does. */
function appChecks({ by, mayCheck }: Account, { config }: Place): boolean {
  return by === 'app' && mayCheck && config.check.by !== 'action';
}

async function isChecked(connection: Account, place: Place, files: readonly TreeFile[]): Promise<boolean> {
  if (appChecks(connection, place)) return true;
  return place.config.check.by !== 'app' && (await byWorkflow(place, files)) === true;
}

async function byWorkflow({ port, commit, config }: Place, files: readonly TreeFile[]) {
  return commit === null ? null : isCheckedByWorkflow(port, { files, commit, action: config.check.action });
}

interface Found {
  readonly observed: ObservedIncident;
  readonly files: readonly TreeFile[];
  readonly documents: readonly TreeFile[];
}

async function observeSimilar(
  { bot }: Account,
  { port, repository, config }: Place,
  { observed, files, documents }: Found,
): Promise<readonly Similar[]> {
  const chosen = newestFiles(documents);
  const texts = chosen.length > 0 ? await port.texts(chosen.map(({ sha }) => sha)) : null;
  if (texts === null) return [];
  const earlier = chosen.flatMap(({ path, sha }) => {
    const text = texts.get(sha);
    return text === undefined ? [] : [parsePostmortem(text, parseOptions(config, path))];
  });
  const { title, body, labels } = observed.issue;
  const { services } = recordOfIncident(observed);
  const usable = earlier.filter(
    (postmortem) => isReadable(postmortem) && !isOf(postmortem, observed.issue, repository),
  );
  const alike = mostAlike({ title, body, services, labels }, usable, SIMILAR);
  if (alike.length === 0) return [];
  const shown = await Promise.all(
    alike.map(({ path, lines }) => readDocument(lines.join('\n'), config, path)),
  );
  const asked = issuesOf(shown, { repository });
  const isNone = asked.numbers.length + asked.parents.length === 0;
  const issues = isNone ? null : await port.issuesNamed(asked);
  const paths = new Set(files.map(({ path }) => path));
  const home = { repository, bot, hasFile: (path: string) => paths.has(path) };
  return shown.map((postmortem) => similarOf(postmortem, home, issues));
}

function isReadable({ frontMatter, faults }: Postmortem): boolean {
  return faults.length === 0 || frontMatter !== null;
}

async function observeSetUp(
  connection: Account,
  place: Place,
  files: readonly TreeFile[],
): Promise<SetUp | null> {
  const { port, config } = place;
  const paths = new Set(files.map(({ path }) => path));
  const configuration = !paths.has(CONFIG_PATH);
  const mayLack = config.check.by !== 'app' && !paths.has(WORKFLOW_PATH);
  if (!configuration && !mayLack) return null;
  if (await port.hasPullRequestBy(connection.bot, postmortemLabel(config).name)) return null;
  const workflow = mayLack && (await byWorkflow(place, files)) === false;
  return { configuration, workflow, appChecks: appChecks(connection, place) };
}
