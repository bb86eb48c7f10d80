/** The few errors that are thrown; a fault in a document is a `Finding` and never one of these. */

/** ConfigurationError says that a configuration cannot be used: file, 1-based line, key and what was expected. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly file: string;
  readonly problems: readonly ConfigurationProblem[];

  constructor(file: string, problems: readonly ConfigurationProblem[]) {
    super(
      problems
        .map(({ line, key, expected }) => `${file}:${line}: ${key ? `${key}: ` : ''}${expected}`)
        .join('\n'),
    );
    this.file = file;
    this.problems = problems;
  }
}

/** ConfigurationProblem is one fault of a configuration; `key` is a dotted path, empty for the file as a whole. */
export interface ConfigurationProblem {
  readonly line: number;
  readonly key: string;
  readonly expected: string;
}

/** GitHubError is an answer of GitHub that the caller cannot turn into a value. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number;
  /** Seconds that GitHub asks to wait, null when it asks for none. */
  readonly retryAfter: number | null;

  constructor(message: string, options: { status: number; retryAfter?: number | null; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.status = options.status;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** TerminalError says that trying again cannot help: archived repository, revoked installation, missing permission. */
export class TerminalError extends Error {
  override readonly name: string = 'TerminalError';
}

/** UnreachableError says that the App's installation does not have a repository, or that there is none of that name. */
export class UnreachableError extends TerminalError {}

/** TemplateError says that a template cannot be rendered: its name, the 1-based line and what to do. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly template: string;
  readonly line: number;

  constructor(template: string, line: number, problem: string) {
    super(`template ${template}, line ${line}: ${problem}`);
    this.template = template;
    this.line = line;
  }
}

/** EarlyError says that nothing failed, and that the time of a request comes in so many seconds. */
export class EarlyError extends Error {
  override readonly name = 'EarlyError';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Its time comes in ${Math.ceil(seconds)} s.`);
    this.seconds = seconds;
  }
}
