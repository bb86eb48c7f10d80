/** FieldError is one entry of a 422's `errors`. */
export interface FieldError {
  readonly resource: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unauthorized' | 'custom';
  readonly field?: string;
  readonly value?: unknown;
  readonly message?: string;
}

/** Refusal is an error answer of GitHub: a status and a message, with `errors` where GitHub gives them. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** Some operations answer sentences in place of fields. */
  readonly errors: readonly (FieldError | string)[] | null;

  constructor(status: number, message: string, errors: readonly (FieldError | string)[] | null = null) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** notFound is the answer for what is not there and for what may not be seen. */
export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** invalid is the answer to a request that breaks a rule of GitHub's. */
export const invalid = (...errors: readonly FieldError[]): Refusal =>
  new Refusal(422, 'Validation Failed', errors);

/** invalidBecause is `invalid` with a sentence instead of a field. */
export const invalidBecause = (resource: string, message: string): Refusal =>
  invalid({ resource, code: 'custom', message });

const LIMITS: readonly { readonly field: 'title' | 'body'; readonly most: number }[] = [
  { field: 'title', most: 256 },
  { field: 'body', most: 65_536 },
];

/** checkLengths refuses a title or body that is longer than GitHub takes. */
export function checkLengths(
  resource: string,
  text: { readonly title?: unknown; readonly body?: unknown },
): void {
  for (const { field, most } of LIMITS) {
    const value = text[field];
    if (typeof value !== 'string' || [...value].length <= most) continue;
    const message = `${field} is too long (maximum is ${most} characters)`;
    throw invalid({ resource, code: 'custom', field, message });
  }
}
