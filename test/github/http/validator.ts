/** Requests, answers and webhooks are held against GitHub's own OpenAPI descriptions. */
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Schema = { readonly [key: string]: unknown };

const OPTIONS = {
  strict: false,
  validateSchema: false,
  inlineRefs: false,
  validateFormats: true,
  logger: false,
  code: { optimize: false },
} as const;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const read = (file: string): Schema =>
  JSON.parse(readFileSync(new URL(`../openapi/${file}`, import.meta.url), 'utf8'));

/**
 * OpenAPI 3.0 marks what may be null beside the schema; JSON Schema has it as a type. GitHub writes `oneOf` also where
 * several fit.
 */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (!isSchema(value)) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === 'oneOf' ? 'anyOf' : key, asJsonSchema(inner)]),
  );
  return nullable === true
    ? { anyOf: [{ type: 'null' }, rest] }
    : { ...rest, ...(isSchema(nullable) && { nullable }) };
}

/** GitHub ignores keys that it does not know, and so hides slips: here they are refused. */
function withoutUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknownKeys);
  if (!isSchema(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutUnknownKeys(one)]));
  const isClosed =
    isSchema(value.properties) && value.type === 'object' && value.additionalProperties === undefined;
  return isClosed ? { ...inner, additionalProperties: false } : inner;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: AnySchema;
}

interface Description {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, Schema>>;
}

class Lazy {
  #ajv: Ajv | null = null;
  #document: Schema = {};
  readonly #make: () => { ajv: Ajv; document: Schema };
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(make: () => { ajv: Ajv; document: Schema }) {
    this.#make = make;
  }

  document(): Schema {
    this.#load();
    return this.#document;
  }

  /** What is wrong with a value by the schema at `key`, compiled when first asked for. */
  problems(key: string, schema: () => AnySchema, value: unknown): string | null {
    let validate = this.#compiled.get(key);
    if (!validate) {
      validate = this.#load().compile(schema());
      this.#compiled.set(key, validate);
    }
    if (validate(value)) return null;
    const told = (validate.errors ?? []).map((error) => {
      const more = error.params.additionalProperty ?? error.params.allowedValues ?? '';
      return `${error.instancePath || '(root)'} ${error.message}${more === '' ? '' : ` (${JSON.stringify(more)})`}`;
    });
    return told.join('; ');
  }

  #load(): Ajv {
    if (!this.#ajv) {
      const { ajv, document } = this.#make();
      addFormats.default(ajv);
      // GitHub's own bots have brackets in their addresses.
      ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
      ajv.addSchema(document, 'github');
      this.#ajv = ajv;
      this.#document = document;
    }
    return this.#ajv;
  }
}

const rest = new Lazy(() => ({
  ajv: new Ajv(OPTIONS),
  document: asJsonSchema(read('api.github.com.subset.json')) as Schema,
}));
const webhooks = new Lazy(() => ({ ajv: new Ajv2020(OPTIONS), document: read('webhooks.subset.json') }));

function descriptionOf(operation: string): Description {
  const [method = '', path = ''] = operation.split(' ');
  const paths = rest.document().paths as Readonly<Record<string, Readonly<Record<string, Description>>>>;
  const found = paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`${operation} is not in the vendored OpenAPI description`);
  return found;
}

function parametersOf(description: Description): readonly Parameter[] {
  const components = rest.document().components as { parameters: Readonly<Record<string, Parameter>> };
  return (description.parameters ?? []).flatMap((parameter) => {
    if (!('$ref' in parameter)) return [parameter];
    return components.parameters[parameter.$ref.split('/').at(-1) ?? ''] ?? [];
  });
}

const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** A query is text; it is read as the number or boolean that its schema asks for. */
function typed(text: string, schema: unknown): unknown {
  const type = isSchema(schema) ? schema.type : undefined;
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

function queryProblems(operation: string, description: Description, query: URLSearchParams): string[] {
  const known = parametersOf(description).filter((parameter) => parameter.in === 'query');
  const problems: string[] = [];
  for (const [name, text] of query) {
    const parameter = known.find((candidate) => candidate.name === name);
    if (!parameter) problems.push(`query: unknown parameter "${name}"`);
    else if (parameter.schema) {
      const value = typed(text, parameter.schema);
      const problem = rest.problems(`${operation} ?${name}`, () => located(parameter.schema ?? {}), value);
      if (problem) problems.push(`query: ${name}: ${problem}`);
    }
  }
  return problems;
}

/** References in a schema that is taken out of the document still lead into it. */
function located(schema: unknown): AnySchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'));
}

/** requestProblems says what in a request is not as GitHub describes it, unknown keys included. */
export function requestProblems(operation: string, query: URLSearchParams, body: unknown): readonly string[] {
  const description = descriptionOf(operation);
  const problems = queryProblems(operation, description, query);
  const { content, required } = (description.requestBody ?? {}) as { content?: Schema; required?: boolean };
  const json = content?.['application/json'] as { schema: unknown } | undefined;
  if (body === undefined) {
    if (required === true) problems.push('body: missing');
  } else if (!json) {
    problems.push('body: the operation takes none');
  } else {
    const problem = rest.problems(`${operation} body`, () => located(withoutUnknownKeys(json.schema)), body);
    if (problem) problems.push(`body: ${problem}`);
  }
  return problems;
}

/** responseProblems says what in an answer is not as GitHub describes it. */
export function responseProblems(operation: string, status: number, body: unknown): readonly string[] {
  const [method = '', path = ''] = operation.split(' ');
  const response = descriptionOf(operation).responses[String(status)];
  if (!response) return status < 400 ? [`answer ${status} is not described`] : [];
  const content = response.content as Schema | undefined;
  if (!content) return body === undefined || status >= 400 ? [] : [`answer ${status} has no body`];
  const pointer = `github#/paths/${escapePointer(path)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
  const problem = rest.problems(pointer, () => ({ $ref: pointer }), body);
  return problem ? [`answer ${status}: ${problem}`] : [];
}

/** webhookProblems says what in a payload is not as GitHub describes it; `name` is like `issues-labeled`. */
export function webhookProblems(name: string, payload: unknown): readonly string[] {
  if (!(name in (webhooks.document().webhooks as Schema))) return [`the webhook ${name} is not described`];
  const pointer = `github#/webhooks/${name}`;
  const problem = webhooks.problems(pointer, () => ({ $ref: pointer }), payload);
  return problem ? [problem] : [];
}
