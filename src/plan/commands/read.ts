/** Commands as they stand in a comment: the lines that begin with one, and the quotation above. */

/** COMMANDS are the words that a line may begin with; what begins with another one is not for us. */
export const COMMANDS = [
  'timeline',
  'severity',
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
  'action',
  'postmortem',
  'help',
] as const;
type CommandName = (typeof COMMANDS)[number];

/** WrittenCommand is a line that is a command. */
export interface WrittenCommand<Name extends string = CommandName> {
  readonly name: Name;
  /** What comes after the name, without the spaces around it. */
  readonly words: string;
  /** The quotation right above, its marks taken off; null without one. */
  readonly quote: string | null;
}

/** GitHub takes no longer comments. */
const MOST_LETTERS = 65_536;
/** Commands of one comment; what comes after them is not read. */
const MOST_COMMANDS = 20;

const COMMAND = /^ {0,3}\/([a-z]+)(?=[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}> ?/;
const INDENTED = /^(?: {4}|\t)/;

/** readCommands finds the commands of a comment, in their order. */
export function readCommands(body: string): readonly WrittenCommand[] {
  return readNamed(body, COMMANDS);
}

/** readNamed finds the commands of these names, in their order; what stands in code, in HTML comments and in quotations is none. */
export function readNamed<Name extends string>(
  body: string,
  names: readonly Name[],
): readonly WrittenCommand<Name>[] {
  const commands: WrittenCommand<Name>[] = [];
  let quote: string[] = [];
  let fence: string | null = null;
  for (const line of withoutComments(body.slice(0, MOST_LETTERS)).split(/\r\n|\r|\n/)) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    if (mark !== null) fence = mark;
    else if (QUOTE.test(line)) quote.push(line.replace(QUOTE, ''));
    else if (line.trim() !== '') {
      const command = INDENTED.test(line) ? null : toCommand(line, quote, names);
      if (command) commands.push(command);
      if (commands.length === MOST_COMMANDS) break;
      quote = [];
    }
  }
  return commands;
}

function toCommand<Name extends string>(
  line: string,
  quote: readonly string[],
  names: readonly Name[],
): WrittenCommand<Name> | null {
  const match = COMMAND.exec(line);
  const name = names.find((each) => each === match?.[1]);
  if (!match || !name) return null;
  const above = quote.join('\n').trim();
  return { name, words: line.slice(match[0].length).trim(), quote: above === '' ? null : above };
}

/** A comment that nobody closed reaches to the end, as on GitHub. */
function withoutComments(body: string): string {
  let text = '';
  let at = 0;
  for (let start = body.indexOf('<!--'); start >= 0; start = body.indexOf('<!--', at)) {
    const end = body.indexOf('-->', start + 4);
    text += body.slice(at, start);
    if (end < 0) return text;
    at = end + 3;
  }
  return text + body.slice(at);
}

/** mayCommand tells cheaply whether a comment may hold a command, of whichever name. */
export function mayCommand(body: string): boolean {
  return /^ {0,3}\/[a-z]/m.test(body);
}

/** asksForPostmortem tells cheaply whether a comment may ask for a postmortem, which makes an issue an incident. */
export function asksForPostmortem(body: string): boolean {
  return /^ {0,3}\/postmortem(?=\s|$)/m.test(body);
}
