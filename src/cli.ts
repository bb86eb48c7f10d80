#!/usr/bin/env node
/** The command line: parses arguments, calls one command, turns what it throws into words and an exit code. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './cli/check.ts';
import type { InitOptions } from './cli/init.ts';
import type { NewOptions } from './cli/new.ts';
import type { RemoteOptions } from './cli/remote.ts';
import type { Terminal } from './cli/terminal.ts';
import { ConfigurationError, TemplateError, TerminalError } from './errors.ts';
import { painterFor } from './formats/paint.ts';

/** Wrong use or configuration, as opposed to findings. */
const WRONG_USE = 2;

const terminal: Terminal = {
  directory: process.cwd(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001b[2K${text}`) : null,
  paint: painterFor(process.stdout),
  now: new Date(),
  version: version(),
};

async function main(): Promise<number> {
  let code = 0;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync();
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    terminal.complain(`${explain(error)}\n`);
    return WRONG_USE;
  }
}

function createProgram(finish: (code: number) => void): Command {
  const program = new Command('debrief')
    .description('Checks postmortems, starts them, and does what the App does.')
    .version(version(), '-v, --version')
    .exitOverride()
    .showHelpAfterError('Try --help.')
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 a finding at error or a refused change, 2 wrong use or configuration.',
    );
  addCheck(program, finish);
  program
    .command('inspect')
    .description('print what is read in a postmortem, as JSON: sections, timeline, action items')
    .argument('<file>', 'a Markdown file')
    .action(async (file: string) => {
      const { inspect } = await import('./cli/inspect.ts');
      finish(await inspect(file, terminal));
    });
  addWritingCommands(program, finish);
  addRemoteCommands(program, finish);
  return program;
}

function addCheck(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('check')
    .description('check postmortems: those in the configured directory, or the files and directories named')
    .argument('[path...]', 'files, whatever they are called, or directories')
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['pretty', 'json', 'sarif', 'github', 'junit'])
        .default('pretty'),
    )
    .option('--output <file>', 'write the findings into a file')
    .option('--config <file>', "a configuration instead of the repository's .github/postmortem.yml")
    .option('--fix', 'mend what can be mended without changing what a document says')
    .option('--dry-run', 'with --fix: print what would change as a diff, and change nothing')
    .option('--no-baseline', 'show also what the baseline knows')
    .addOption(
      new Option(
        '--update-baseline',
        'write every present finding down, so that only new ones count',
      ).conflicts(['fix', 'output']),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      if (options.dryRun && !options.fix) command.error('error: --dry-run goes with --fix only');
      const { check } = await import('./cli/check.ts');
      finish(await check(paths, options, terminal));
    });
}

function addWritingCommands(program: Command, finish: (code: number) => void): void {
  program
    .command('new')
    .description('write a new postmortem from a template; an existing file is never overwritten')
    .option('--template <name>', "the template's name; debrief templates lists them")
    .option('--title <text>', 'what happened, in a few words')
    .option('--incident <number>', "the incident's issue number", issueNumber)
    .action(async (options: NewOptions) => {
      const { newPostmortem } = await import('./cli/new.ts');
      finish(await newPostmortem(options, terminal));
    });
  program
    .command('templates')
    .description("list the templates, built-in ones and the repository's own")
    .action(async () => {
      const { templates } = await import('./cli/templates.ts');
      finish(await templates(terminal));
    });
  program
    .command('init')
    .description(
      'write a configuration, a workflow and an incident issue form; existing files are left alone',
    )
    .option('--without-server', 'write also the workflow that does the work of the App')
    .action(async (options: InitOptions) => {
      const { init } = await import('./cli/init.ts');
      finish(await init(options, terminal));
    });
}

function addRemoteCommands(program: Command, finish: (code: number) => void): void {
  const commands = {
    plan: 'print what the App would do in a repository on GitHub, and change nothing',
    sync: 'do what the App would do in a repository on GitHub',
  } as const;
  for (const command of ['plan', 'sync'] as const) {
    program
      .command(command)
      .description(commands[command])
      .argument(
        '[number]',
        'an incident or a pull request; without it, all that a sweep looks at',
        issueNumber,
      )
      .requiredOption('--repo <owner/name>', 'the repository', repositoryName)
      .option('--since <day>', 'nothing from before counts, like 2026-11-20', dayOf)
      .option('--as <login>', 'the account that works there, like my-debrief[bot]')
      .addOption(
        new Option('--format <format>', 'how steps are printed').choices(['text', 'json']).default('text'),
      )
      .addHelpText(
        'after',
        '\nThe token is taken from GITHUB_TOKEN or GH_TOKEN, the address of GitHub from GITHUB_API_URL.',
      )
      .action(async (number: number | undefined, options: RemoteOptions) => {
        const { remote } = await import('./cli/remote.ts');
        finish(await remote({ command, number }, options, { terminal, variables: process.env }));
      });
  }
}

function repositoryName(text: string): RemoteOptions['repo'] {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined || /^\.+$/.test(repo))
    throw new InvalidArgumentError('Expected OWNER/NAME, like acme/shop.');
  return { owner, repo };
}

function dayOf(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new InvalidArgumentError('Expected a day, like 2026-11-20.');
  return text;
}

function issueNumber(text: string): number {
  if (!/^#?[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('Expected the number of an issue, like 12.');
  return Number(text.replace('#', ''));
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

function explain(error: unknown): string {
  const expected = [ConfigurationError, TemplateError, TerminalError].some((kind) => error instanceof kind);
  if (error instanceof Error)
    return expected ? error.message : `Debrief failed: ${error.stack ?? error.message}`;
  return String(error);
}

/** A reader that went away (`| head`) is no failure; anything written by then is lost to it anyway. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main();
